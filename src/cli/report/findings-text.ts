import type { Finding, Severity } from '../../report/index.ts';
import type { Style } from './style.ts';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '错误', warning: '疑点', info: '提示' };

/** Characters of the source shown on either side of a quote. */
const CONTEXT = 24;

/** The findings of one report as a table for people: severity, line, sentence, then each quote underlined in its line. */
export function findingsText(findings: readonly Finding[], source: string, style: Style): string {
  if (findings.length === 0) return '  没有发现问题。\n';
  const lineOf = lineNumbers(source);
  let text = '';
  for (const finding of findings) {
    const first = finding.places[0];
    const where = first === undefined ? '' : `第 ${lineOf(first.start)} 行`;
    text += `  ${style.severity(finding.severity, SEVERITY_WORDS[finding.severity])} ${style.bold(finding.message)}\n`;
    text += `       ${style.dim([where, finding.code, finding.source].filter((part) => part !== '').join(' · '))}\n`;
    for (const place of finding.places) text += `       ${quoteInLine(source, place.start, place.end, style)}\n`;
  }
  return text;
}

/** Counts by severity: `错误 4，疑点 5，提示 3`. */
export function countsText(findings: readonly Finding[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  return severities
    .map((severity) => `${SEVERITY_WORDS[severity]} ${findings.filter((finding) => finding.severity === severity).length}`)
    .join('，');
}

function quoteInLine(source: string, start: number, end: number, style: Style): string {
  const before = oneLine(source.slice(Math.max(source.lastIndexOf('\n', start - 1) + 1, start - CONTEXT), start));
  const lineEnd = source.indexOf('\n', end);
  const after = oneLine(source.slice(end, Math.min(lineEnd === -1 ? source.length : lineEnd, end + CONTEXT)));
  const quote = oneLine(source.slice(start, end));
  return `${style.dim(`…${before}`)}${style.quote(quote.length > 160 ? `${quote.slice(0, 80)} … ${quote.slice(-60)}` : quote)}${style.dim(`${after}…`)}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** Line number (from 1) of an offset, by binary search over the line starts. */
function lineNumbers(source: string): (offset: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
