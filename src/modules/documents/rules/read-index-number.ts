import { periodOf, type IndexPattern } from './index-pattern.ts';

export interface ReadIndexNumber {
  /** As the counter counts: a year, or a month as 202504. */
  readonly period: number;
  readonly year: number;
  readonly serial: number;
}

/** What a number says that an agency's pattern might have written; null when it did not. */
export function readIndexNumber(pattern: IndexPattern, creditCode: string, text: string): ReadIndexNumber | null {
  const found = expressionOf(pattern, creditCode).exec(text)?.groups;
  if (found === undefined) return null;
  const year = Number(found['year']);
  const serial = Number(found['serial']);
  return Number.isSafeInteger(serial) && serial < 1_000_000_000
    ? { period: periodOf(pattern, year, Number(found['month'] ?? 0)), year, serial }
    : null;
}

function expressionOf({ parts }: IndexPattern, creditCode: string): RegExp {
  let source = '';
  const named = new Set<string>();
  const group = (name: string, form: string): string => {
    if (named.has(name)) return `\\k<${name}>`;
    named.add(name);
    return `(?<${name}>${form})`;
  };
  for (const part of parts) {
    switch (part.kind) {
      case 'text':
        source += escaped(part.text);
        break;
      case 'creditCode':
        source += escaped(creditCode);
        break;
      case 'orgCode':
        source += escaped(creditCode.slice(8, 17));
        break;
      case 'year':
        source += group('year', '\\d{4}');
        break;
      case 'month':
        source += group('month', '\\d{2}');
        break;
      case 'serial':
        source += group('serial', `\\d{${part.digits},9}`);
        break;
    }
  }
  return new RegExp(`^${source}$`);
}

function escaped(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`);
}
