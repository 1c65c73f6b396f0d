import { readCellContent } from './cell-number.ts';
import type { Mark } from './find-marks.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import type { Line } from './separator.ts';

interface Token extends LaidCell {
  readonly line: number;
  /** What stands between this token and the one before it. */
  readonly gap: 'line' | 'blankLine' | 'blank' | 'tab';
}

const PAGE_LINE = /^\s*(?:[-—–－]\s*\d{1,4}\s*[-—–－]|第\s*\d{1,4}\s*页.*|\d{1,4}\s*\/\s*\d{1,4})\s*$/u;
const TOKEN = /[^\s|｜┃│]+/gu;
const UNIT = /^(?:亿元|万元|千元|元|件|条|项|个|宗|次|起|份|篇|人次|人|批次|批)$/u;
const SIGN = /^[+\-－−–]$/u;

/** Words and numbers outside labels, in order. */
function tokensOf(text: string, lines: readonly Line[], marks: readonly Mark[]): Token[] {
  const tokens: Token[] = [];
  let markIndex = 0;
  for (const [lineIndex, line] of lines.entries()) {
    if (PAGE_LINE.test(text.slice(line.start, line.end))) continue;
    let from = line.start;
    let first = true;
    const take = (start: number, end: number): void => {
      for (const match of text.slice(start, end).matchAll(TOKEN)) {
        const at = start + match.index;
        const previous = tokens.at(-1);
        const sameLine = previous?.line === lineIndex && !first;
        if (sameLine && previous.content.kind === 'number' && UNIT.test(match[0]) && at - previous.end <= 1) {
          const joined = { start: previous.start, end: at + match[0].length };
          tokens[tokens.length - 1] = { ...previous, ...joined, content: readCellContent(text.slice(joined.start, joined.end)) };
          continue;
        }
        const content = SIGN.test(match[0]) && /^\s?\d/u.test(text.slice(at + 1, at + 3)) ? ({ kind: 'words' } as const) : readCellContent(match[0]);
        const gap = first || !sameLine ? (line.afterBlank ? 'blankLine' : 'line') : text.slice(previous.end, at).includes('\t') ? 'tab' : 'blank';
        tokens.push({ start: at, end: at + match[0].length, content, marks: [], line: lineIndex, gap });
        first = false;
      }
    };
    while ((marks[markIndex]?.start ?? Infinity) < line.end) {
      const mark = marks[markIndex];
      if (mark === undefined) break;
      if (mark.start > from) take(from, mark.start);
      from = Math.max(from, mark.end);
      first = false;
      markIndex += 1;
    }
    if (line.end > from) take(from, line.end);
  }
  return tokens;
}

/** No two lines alike in a table of many: the copy dropped every line it had seen before. */
function droppedRepeats(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 12) return false;
  const seen = new Set<string>();
  for (const line of lines) {
    const words = text.slice(line.start, line.end).trim();
    if (seen.has(words)) return false;
    seen.add(words);
  }
  return true;
}

/** Rows of a table whose blank cells left no trace: a row is certain only when it is full. */
export function rowsOfPlainText(text: string, lines: readonly Line[], marks: readonly Mark[], columnsOf: (rowId: string) => number): LaidRow[] {
  const tokens = tokensOf(text, lines, marks);
  const damaged = droppedRepeats(text, lines);
  const rows: LaidRow[] = [];
  let at = 0;
  let seenRow = false;
  let above = false;
  const named = marks.filter((mark) => mark.label.role !== 'fragment');
  for (const [index, mark] of [undefined, ...named].entries()) {
    const until = named[index]?.start ?? Infinity;
    const tail: Token[] = [];
    while ((tokens[at]?.start ?? Infinity) < until) {
      const token = tokens[at];
      if (token !== undefined) tail.push(token);
      at += 1;
    }
    const columns = mark === undefined ? 0 : columnsOf(mark.label.id);
    if (columns > 0) seenRow = true;
    else if (!seenRow && tail.filter((token) => token.content.kind === 'number').length > 1) above = true;
    rows.push({
      labels: mark === undefined ? [] : [mark],
      labelCells: 1,
      tail,
      width: 0,
      window: null,
      trust: evenlySpaced(tail) ? 'full' : 'none',
      why: damaged ? 'sourceDamaged' : 'columnOpen',
      cut: false,
    });
  }
  // Numbers stand above their labels, or apart from them: which row they belong to is open.
  return above ? rows.map((row) => ({ ...row, trust: 'none' as const, why: 'sourceDamaged' as const })) : rows;
}

/** Cells of one row are split alike; a number on a line of its own after a row may be a page number. */
function evenlySpaced(tail: readonly Token[]): boolean {
  const gaps = new Set(tail.slice(1).map((token) => token.gap));
  if (gaps.has('line') && gaps.has('blankLine')) gaps.delete('blankLine');
  return gaps.size <= 1;
}
