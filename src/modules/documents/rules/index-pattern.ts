import { err, ok, type Result } from '../../../kernel/result.ts';

/** How index numbers (索引号) of an agency are written: 《政府信息公开目录系统实施指引》 and what places made of it. */
export interface IndexPattern {
  /** `{creditCode}/{year}-{serial:5}` */
  readonly text: string;
  readonly parts: readonly IndexPart[];
  /** Whether serials begin anew each month. */
  readonly monthly: boolean;
}

type IndexPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'creditCode' | 'orgCode' | 'year' | 'month' }
  | { readonly kind: 'serial'; readonly digits: number };

/** The official form with the code that took the place of the nine digits in 2015. */
export const USUAL_PATTERN = '{creditCode}/{year}-{serial:5}';

const PIECE = /\{(creditCode|orgCode|year|month|serial:([3-8]))\}|([A-Za-z0-9/_\-.]+)/y;

export type PatternFailure = { readonly kind: 'unreadable' | 'noSerial' | 'noYear' | 'noAgency'; readonly message: string };

/**
 * Reads a pattern: literal letters, digits, `/ - _ .`, and in braces `creditCode` (18), `orgCode` (the nine digits in it),
 * `year`, `month`, `serial:5`. An agency's numbers must tell it from others, years from each other, and count.
 */
export function parseIndexPattern(text: string): Result<IndexPattern, PatternFailure> {
  const parts: IndexPart[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < text.length) {
    const piece = PIECE.exec(text);
    if (piece === null)
      return err({ kind: 'unreadable', message: '只能用字母、数字、/ - _ . 和 {creditCode}、{orgCode}、{year}、{month}、{serial:5}。' });
    const [, named, digits, literal] = piece;
    if (literal !== undefined) parts.push({ kind: 'text', text: literal });
    else if (digits !== undefined) parts.push({ kind: 'serial', digits: Number(digits) });
    else if (named === 'creditCode' || named === 'orgCode' || named === 'year' || named === 'month') parts.push({ kind: named });
  }
  const has = (...kinds: readonly IndexPart['kind'][]) => parts.some(({ kind }) => kinds.includes(kind));
  if (parts.filter(({ kind }) => kind === 'serial').length !== 1)
    return err({ kind: 'noSerial', message: '要有一个流水号，例如 {serial:5}。' });
  if (!has('year')) return err({ kind: 'noYear', message: '要有年份 {year}：流水号每年从 1 开始。' });
  if (!has('creditCode', 'orgCode'))
    return err({ kind: 'noAgency', message: '要有 {creditCode} 或 {orgCode}：索引号以发布机构的代码开头。' });
  return ok({ text, parts, monthly: has('month') });
}

/** What a number is made of. */
export interface IndexFacts {
  /** 统一社会信用代码, 18 characters. */
  readonly creditCode: string;
  readonly year: number;
  readonly month: number;
  readonly serial: number;
}

export function writeIndexNumber({ parts }: IndexPattern, { creditCode, year, month, serial }: IndexFacts): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'creditCode':
          return creditCode;
        case 'orgCode':
          return creditCode.slice(8, 17);
        case 'year':
          return String(year);
        case 'month':
          return String(month).padStart(2, '0');
        case 'serial':
          return String(serial).padStart(part.digits, '0');
      }
    })
    .join('');
}

/** Within what serials are consecutive: a year, or a month as 202504. */
export function periodOf({ monthly }: IndexPattern, year: number, month: number): number {
  return monthly ? year * 100 + month : year;
}
