import { characterSet, isBlank, isIn, pastBlanks } from '../character-set.ts';
import { CELL_ENDS } from './cell-ends.ts';
import type { Mark } from './find-marks.ts';

export type Separator = '|' | '\t' | ',' | ';';

/** How a pasted table marks its cells. */
export type Separation =
  /** A row a line, cells split by the separator. */
  | { readonly kind: 'lines'; readonly separator: Separator; readonly lines: readonly Line[] }
  /** A cell a line, each begun by a tab; a blank line ends the row. */
  | { readonly kind: 'blocks'; readonly lines: readonly Line[] }
  /** Cells split by separators at these places, rows not marked. */
  | { readonly kind: 'stream'; readonly separators: readonly number[]; readonly separator: Separator }
  /** A cell a line; a line with a no-break space alone is a blank cell. */
  | { readonly kind: 'cells'; readonly lines: readonly Line[] }
  /** Only blanks and line ends. */
  | { readonly kind: 'plain'; readonly lines: readonly Line[] };

/** A line of a table; a line break inside a label does not end it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
}

function isSeparator(code: number, separator: Separator): boolean {
  if (separator !== '|') return code === separator.charCodeAt(0);
  return code === 0x7c || code === 0xff5c || code === 0x2502 || code === 0x2503;
}

/** Places of the separators in `[start, end)`; quotation marks protect commas and semicolons. */
export function separatorsIn(text: string, start: number, end: number, separator: Separator): number[] {
  const found: number[] = [];
  const quoting = separator === ',' || separator === ';';
  let quoted = false;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (quoting && code === 34) quoted = !quoted;
    else if (!quoted && isSeparator(code, separator)) found.push(index);
  }
  return found;
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029;
}

/** A line that holds only a blank that was meant: a no-break or an ideographic space. */
const MEANT_BLANK = /^ *[\u00a0\u3000][ \u00a0\u3000]*$/u;

const LONGEST_QUOTED_CELL = 80;
const QUOTE = 34;

/** A line break inside the quotation marks that a spreadsheet puts around a cell of several lines. */
function insideQuotes(text: string, lineStart: number, index: number, end: number): boolean {
  // Both searches stop at the longest cell: this is asked at every line end.
  const first = Math.max(lineStart, index - LONGEST_QUOTED_CELL);
  let open = index - 1;
  while (open >= first && text.charCodeAt(open) !== QUOTE) open -= 1;
  if (open < first || (open > lineStart && !CELL_ENDS.commas.includes(text.charAt(open - 1)))) return false;
  const last = Math.min(end - 1, open + LONGEST_QUOTED_CELL);
  let close = index;
  while (close <= last && text.charCodeAt(close) !== QUOTE) close += 1;
  if (close > last) return false;
  const after = text.charAt(close + 1);
  return after === '' || isLineEnd(after.charCodeAt(0)) || CELL_ENDS.commas.includes(after);
}

/** Lines that are not blank, those broken inside a label joined. */
function linesOf(text: string, start: number, end: number, marks: readonly Mark[], meantBlanks = false): Line[] {
  const lines: Line[] = [];
  let lineStart = start;
  let blank = false;
  let markIndex = 0;
  let quote = -1;
  for (let index = start; index <= end; index += 1) {
    const code = index === end ? 10 : text.charCodeAt(index);
    if (code === QUOTE) quote = index;
    if (!isLineEnd(code)) continue;
    while ((marks[markIndex]?.end ?? Infinity) <= index) markIndex += 1;
    const mark = marks[markIndex];
    if (index < end && mark !== undefined && mark.start < index && index < mark.end) continue;
    if (index < end && quote >= lineStart && insideQuotes(text, lineStart, index, end)) continue;
    if (pastBlanks(text, lineStart) < index || isMeant(text.slice(lineStart, index), meantBlanks)) {
      lines.push({ start: lineStart, end: index, afterBlank: blank });
      blank = false;
    } else if (index > lineStart || code === 10) blank = true;
    lineStart = index + 1;
  }
  return lines;
}

/** A blank line that is a row of empty cells, or a blank cell. */
function isMeant(line: string, meantBlanks: boolean): boolean {
  return line.includes('\t') || (meantBlanks && MEANT_BLANK.test(line));
}

/** Share of the lines with numbers that hold more than one cell where a row is a line. */
const SHARING = 0.25;
/** The same where no label shares a line with a number. */
const MOSTLY = 0.6;

/** A line with a label and a number, or with two numbers: a row is a line, and lines that hold only a blank mean nothing. */
function cellsShareLine(text: string, lines: readonly Line[], marks: readonly Mark[]): boolean {
  let at = 0;
  let sharing = 0;
  let beside = 0;
  let numbered = 0;
  for (const line of lines) {
    while ((marks[at]?.end ?? Infinity) <= line.start) at += 1;
    let rest = '';
    let from = line.start;
    let labels = 0;
    for (let ahead = at; (marks[ahead]?.start ?? Infinity) < line.end; ahead += 1) {
      const mark = marks[ahead];
      if (mark === undefined) break;
      rest += `${text.slice(from, Math.max(from, mark.start))} `;
      from = Math.max(from, mark.end);
      labels += 1;
    }
    rest += text.slice(from, Math.max(from, line.end));
    const numbers = rest.match(/\d+/gu)?.length ?? 0;
    if (numbers > 0) numbered += 1;
    if (numbers > 1 || (numbers > 0 && labels > 0)) sharing += 1;
    if (numbers > 0 && labels > 0) beside += 1;
  }
  // Two numbers on a line without a label may be one number with a blank inside.
  return sharing > 1 && sharing >= numbered * (beside > 0 ? SHARING : MOSTLY);
}

/** `---|---` of Markdown, and the ruled lines of a drawn table. */
const RULE = /-{3}|[─━═]/u;
const MARKS_OF_RULE = characterSet('|:+┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝─━═-');

function isRule(text: string, { start, end }: Line): boolean {
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (!isIn(MARKS_OF_RULE, code) && !isBlank(code)) return false;
  }
  return RULE.test(text.slice(start, end));
}

/** Which way this table was flattened. */
export function separationOf(text: string, start: number, end: number, marks: readonly Mark[], cellEnds: string): Separation {
  const all = linesOf(text, start, end, marks);
  const lines = all.filter((line) => !isRule(text, line));
  const labels = marks.filter((mark) => mark.label.role !== 'fragment').length;
  const needed = Math.max(3, labels / 3);
  const candidates: readonly Separator[] = cellEnds === CELL_ENDS.commas ? ['|', '\t', ';', ','] : ['|', '\t'];
  const separator = candidates.find((candidate) => separatorsIn(text, start, end, candidate).length >= needed);
  if (separator === undefined) {
    const cells = linesOf(text, start, end, marks, true);
    const meant = cells.length - all.length;
    return meant > 0 && !cellsShareLine(text, cells, marks) ? { kind: 'cells', lines: cells } : { kind: 'plain', lines };
  }
  let widest = 0;
  let crowded = 0;
  let labelled = 0;
  let markIndex = 0;
  let begun = 0;
  for (const line of lines) {
    let filled = 0;
    let cellFrom = line.start;
    for (const place of [...separatorsIn(text, line.start, line.end, separator), line.end]) {
      if (pastBlanks(text, cellFrom) < place) filled += 1;
      cellFrom = place + 1;
    }
    widest = Math.max(widest, filled);
    if (isSeparator(text.charCodeAt(line.start), separator)) begun += 1;
    let row: string | null = null;
    let several = false;
    while ((marks[markIndex]?.start ?? Infinity) < line.end) {
      const label = marks[markIndex]?.label;
      if (label?.role === 'row') {
        several ||= row !== null && row !== label.id;
        row = label.id;
      }
      markIndex += 1;
    }
    if (row !== null) labelled += 1;
    if (several) crowded += 1;
  }
  if (widest >= 3 && crowded <= labelled / 10 && lines.length > 1) return { kind: 'lines', separator, lines };
  if (separator === '\t' && widest <= 1 && begun >= lines.length * 0.6 && lines.some((line) => line.afterBlank))
    return { kind: 'blocks', lines };
  return { kind: 'stream', separators: separatorsIn(text, start, end, separator), separator };
}
