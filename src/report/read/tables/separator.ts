import type { Mark } from './find-marks.ts';

/** How a pasted table marks its cells. */
export type Separation =
  /** A row a line, cells split by the separator. */
  | { readonly kind: 'lines'; readonly separator: '|' | '\t'; readonly lines: readonly Line[] }
  /** A cell a line, each begun by a tab; a blank line ends the row. */
  | { readonly kind: 'blocks'; readonly lines: readonly Line[] }
  /** Cells split by the separator, rows not marked. */
  | { readonly kind: 'stream'; readonly separator: '|' | '\t' }
  /** Only blanks and line ends. */
  | { readonly kind: 'plain'; readonly lines: readonly Line[] };

/** A line of a table; a line break inside a label does not end it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
}

export function isPipe(code: number): boolean {
  return code === 0x7c || code === 0xff5c || code === 0x2502 || code === 0x2503;
}

function isSeparator(code: number, separator: '|' | '\t'): boolean {
  return separator === '\t' ? code === 9 : isPipe(code);
}

/** Places of the separators in `[start, end)`. */
export function separatorsIn(text: string, start: number, end: number, separator: '|' | '\t'): number[] {
  const found: number[] = [];
  for (let index = start; index < end; index += 1) if (isSeparator(text.charCodeAt(index), separator)) found.push(index);
  return found;
}

/** Lines that are not blank, those broken inside a label joined. */
export function linesOf(text: string, start: number, end: number, marks: readonly Mark[]): Line[] {
  const lines: Line[] = [];
  let lineStart = start;
  let blank = false;
  let markIndex = 0;
  for (let index = start; index <= end; index += 1) {
    const code = index === end ? 10 : text.charCodeAt(index);
    if (code !== 10 && code !== 13 && code !== 12 && code !== 0x2028 && code !== 0x2029) continue;
    while ((marks[markIndex]?.end ?? Infinity) <= index) markIndex += 1;
    const mark = marks[markIndex];
    if (index < end && mark !== undefined && mark.start < index && index < mark.end) continue;
    if (text.slice(lineStart, index).trim() !== '' || text.slice(lineStart, index).includes('\t')) {
      lines.push({ start: lineStart, end: index, afterBlank: blank });
      blank = false;
    } else if (index > lineStart || code === 10) blank = true;
    lineStart = index + 1;
  }
  return lines;
}

const MARKDOWN_RULE = /^[\s|:]*(?::?-{3,}:?[\s|]*)+$/u;

/** Which way this table was flattened. */
export function separationOf(text: string, start: number, end: number, marks: readonly Mark[]): Separation {
  const lines = linesOf(text, start, end, marks).filter((line) => !MARKDOWN_RULE.test(text.slice(line.start, line.end)));
  const labels = marks.filter((mark) => mark.label.role !== 'fragment').length;
  const pipes = separatorsIn(text, start, end, '|').length;
  const tabs = separatorsIn(text, start, end, '\t').length;
  const needed = Math.max(3, labels / 3);
  const separator = pipes >= needed ? '|' : tabs >= needed ? '\t' : null;
  if (separator === null) return { kind: 'plain', lines };
  let widest = 0;
  let crowded = 0;
  let labelled = 0;
  let markIndex = 0;
  let begun = 0;
  for (const line of lines) {
    let filled = 0;
    let cellFrom = line.start;
    for (let index = line.start; index <= line.end; index += 1) {
      if (index < line.end && !isSeparator(text.charCodeAt(index), separator)) continue;
      if (text.slice(cellFrom, index).trim() !== '') filled += 1;
      cellFrom = index + 1;
    }
    widest = Math.max(widest, filled);
    if (isSeparator(text.charCodeAt(line.start), separator)) begun += 1;
    let rows = 0;
    while ((marks[markIndex]?.start ?? Infinity) < line.end) {
      if (marks[markIndex]?.label.role === 'row') rows += 1;
      markIndex += 1;
    }
    if (rows > 0) labelled += 1;
    if (rows > 1) crowded += 1;
  }
  if (widest >= 3 && crowded <= labelled / 10) return { kind: 'lines', separator, lines };
  if (separator === '\t' && widest <= 1 && begun >= lines.length * 0.6 && lines.some((line) => line.afterBlank)) return { kind: 'blocks', lines };
  return { kind: 'stream', separator };
}
