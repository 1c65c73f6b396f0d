import { characterSet, isBlank, isIn } from '../character-set.ts';
import { readCellContent } from './cell-number.ts';
import type { Mark } from './find-marks.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';
import { isPageLine } from './page-line.ts';
import type { Line } from './separator.ts';
import type { TableSpec } from './table-spec.ts';

interface Token extends LaidCell {
  readonly line: number;
  /** What stands between this token and the one before it. */
  readonly gap: 'line' | 'blankLine' | 'blank' | 'tab';
}

const PIPES = characterSet('|｜┃│');

function isGap(code: number): boolean {
  return isIn(PIPES, code) || isBlank(code);
}

function pastGap(text: string, from: number): number {
  let at = from;
  while (isGap(text.charCodeAt(at))) at += 1;
  return at;
}

const UNIT = /^(?:亿元|万元|千元|元|件|条|项|个|宗|次|起|份|篇|人次|人|批次|批)$/u;
const SIGN = /^[+\-－−–]$/u;

/** Words and numbers outside labels, in order. */
function tokensOf(text: string, lines: readonly Line[], marks: readonly Mark[]): Token[] {
  const tokens: Token[] = [];
  let markIndex = 0;
  for (const [lineIndex, line] of lines.entries()) {
    if (isPageLine(text, line)) continue;
    let from = line.start;
    let first = true;
    const take = (start: number, end: number): void => {
      for (let next = pastGap(text, start); next < end; next = pastGap(text, next)) {
        const at = next;
        while (next < end && !isGap(text.charCodeAt(next))) next += 1;
        const word = text.slice(at, next);
        const previous = tokens.at(-1);
        const sameLine = previous?.line === lineIndex && !first;
        if (sameLine && previous.content.kind === 'number' && at - previous.end <= 1 && UNIT.test(word)) {
          const joined = { start: previous.start, end: next };
          tokens[tokens.length - 1] = { ...previous, ...joined, content: readCellContent(text.slice(joined.start, joined.end)) };
          continue;
        }
        const content =
          word.length === 1 && SIGN.test(word) && /^\s?\d/u.test(text.slice(at + 1, at + 3))
            ? ({ kind: 'words' } as const)
            : readCellContent(word);
        const gap =
          first || !sameLine ? (line.afterBlank ? 'blankLine' : 'line') : text.slice(previous.end, at).includes('\t') ? 'tab' : 'blank';
        tokens.push({ start: at, end: next, content, marks: [], line: lineIndex, gap });
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

/** One line in so many may still have its like. */
const LINES_A_REPEAT = 20;

/** No two lines alike in a table of many: the copy dropped every line it had seen before. */
function droppedRepeats(text: string, lines: readonly Line[]): boolean {
  if (lines.length < 12) return false;
  // A repeat may have passed for another line, by full-width digits or a blank.
  let allowed = Math.floor(lines.length / LINES_A_REPEAT);
  const seen = new Set<string>();
  for (const line of lines) {
    const words = text.slice(line.start, line.end).trim();
    if (seen.has(words)) allowed -= 1;
    if (allowed < 0) return false;
    seen.add(words);
  }
  return true;
}

interface PlainRow {
  readonly mark: Mark | undefined;
  readonly tail: readonly Token[];
  readonly columns: number;
  /** Its numbers stand on lines without any label. */
  readonly apart: boolean;
}

/** Rows of a table whose blank cells left no trace: a row is certain only when it is full. */
export function rowsOfPlainText(text: string, lines: readonly Line[], marks: readonly Mark[], spec: TableSpec): LaidRow[] {
  const { columnsOf } = spec;
  const tokens = tokensOf(text, lines, marks);
  const labelled = linesWithMarks(lines, marks);
  const named = marks.filter((mark) => mark.label.role !== 'fragment');
  const rows: PlainRow[] = [];
  let at = 0;
  for (const [index, mark] of [undefined, ...named].entries()) {
    const until = named[index]?.start ?? Infinity;
    const tail: Token[] = [];
    while ((tokens[at]?.start ?? Infinity) < until) {
      const token = tokens[at];
      if (token !== undefined) tail.push(token);
      at += 1;
    }
    const columns = mark === undefined ? 0 : columnsOf(mark.label.id);
    const below = tail.filter((token) => !labelled.has(token.line));
    rows.push({ mark, tail, columns, apart: below.length > 0 && (columns === 0 || below.length === tail.length) });
  }
  const beside = rows.some((row) => row.columns > 0 && row.tail.length > 0 && !row.apart);
  const damaged = !beside && droppedRepeats(text, lines);
  const direction = numbersStand(rows, cellsShareLines(text, lines, marks));
  const lonely = onlyLastFilled(rows);
  const data = rows.filter((row) => row.columns > 0);
  const alone = data.filter((row) => row.tail.length > 0).length <= Math.max(1, data.length * ASTRAY);
  const usual = usualGap(rows);
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const nextHasItsOwn = next !== undefined && !next.apart && next.columns > 0 && next.tail.length === next.columns;
    // Where other rows have their numbers beside the label, or none at all, a lone number below one may be a page number.
    const stray = (beside || alone) && row.apart && row.columns === 1;
    const misplaced =
      lonely ||
      stray ||
      (damaged && skipsRow(row.mark, next?.mark, spec)) ||
      (row.apart && (direction === 'above' || (direction === 'either' && !nextHasItsOwn)));
    return {
      labels: row.mark === undefined ? [] : [row.mark],
      lead: 0,
      labelCells: 1,
      tail: row.tail,
      width: 0,
      window: null,
      trust: misplaced || !evenlySpaced(row.tail, usual) ? 'none' : 'full',
      why: damaged || misplaced || direction === 'above' ? 'sourceDamaged' : 'columnOpen',
      cut: false,
    };
  });
}

function linesWithMarks(lines: readonly Line[], marks: readonly Mark[]): Set<number> {
  const found = new Set<number>();
  let at = 0;
  for (const [index, line] of lines.entries()) {
    while ((marks[at]?.end ?? Infinity) <= line.start) at += 1;
    for (let ahead = at; (marks[ahead]?.start ?? Infinity) < line.end; ahead += 1) found.add(index);
  }
  return found;
}

/**
 * Numbers on lines of their own may stand below their label or above it.
 * Numbers between a header and the first label under it stand above; numbers before the next header stand below,
 * and so they do where other rows have theirs on the line of the label.
 */
function numbersStand(rows: readonly PlainRow[], shared: boolean): 'below' | 'above' | 'either' {
  let below = false;
  let crowded = shared;
  for (const [index, row] of rows.entries()) {
    if (!row.apart) {
      if (row.columns > 0 && row.tail.length > 0) below = true;
      continue;
    }
    const numbers = row.tail.filter((token) => token.content.kind === 'number').length;
    const next = rows[index + 1]?.mark?.label;
    if (row.columns === 0 && numbers > 0 && next !== undefined && (next.role === 'row' || next.role === 'groupOrRow')) return 'above';
    if (row.columns > 0 && (next === undefined || next.role === 'header' || (next.role === 'group' && next.table === 'proactive')))
      below = true;
    if (numbers > 1 && row.tail[1]?.line === row.tail[0]?.line) crowded = true;
  }
  return below || !crowded ? 'below' : 'either';
}

/** The next label found is not the next label of the form: what stands here may belong to a row whose label was dropped. */
function skipsRow(mark: Mark | undefined, next: Mark | undefined, spec: TableSpec): boolean {
  if (mark === undefined) return false;
  const rows = spec.labels.filter((label) => label.role === 'row' || label.role === 'groupOrRow' || label.role === 'group');
  const at = rows.findIndex((label) => label.id === mark.label.id);
  const following = rows.slice(at + 1).find((label) => label.role !== 'row' || spec.columnsOf(label.id) > 0);
  return (
    following !== undefined &&
    next !== undefined &&
    following.id !== next.label.id &&
    !(following.role === 'group' && next.label.role === 'header')
  );
}

/** Several labels with blanks between them on one line: a printed row is a line, not a cell. */
function cellsShareLines(text: string, lines: readonly Line[], marks: readonly Mark[]): boolean {
  let line = 0;
  for (const [index, mark] of marks.entries()) {
    while ((lines[line]?.end ?? Infinity) < mark.start) line += 1;
    const next = marks[index + 1];
    if (next === undefined || next.start >= (lines[line]?.end ?? 0)) continue;
    if (/^\s+$/u.test(text.slice(mark.end, next.start))) return true;
  }
  return false;
}

/** Share of the rows that may hold what looks like a number, a page number say, in a copy that went by columns. */
const ASTRAY = 0.1;

/** All labels, then all numbers: a copy that went by columns. */
function onlyLastFilled(rows: readonly PlainRow[]): boolean {
  const data = rows.filter((row) => row.columns > 0);
  const above = data.slice(0, -1).filter((row) => row.tail.length > 0).length;
  // One row above may hold the page's running head, of however few rows.
  const allowed = Math.max(1, data.length * ASTRAY);
  return data.length > 3 && (above === 0 || (above <= allowed && data.at(-1)?.tail.length !== 0));
}

type Gap = 'line' | 'blank' | 'tab';

function gapOf(token: Token): Gap {
  return token.gap === 'blankLine' ? 'line' : token.gap;
}

/** What stands between the cells of a row in this copy; null when rows differ too much to say. */
function usualGap(rows: readonly PlainRow[]): Gap | null {
  const counts: Record<Gap, number> = { line: 0, blank: 0, tab: 0 };
  for (const row of rows) if (row.columns > 1) for (const token of row.tail.slice(1)) counts[gapOf(token)] += 1;
  const all = counts.line + counts.blank + counts.tab;
  for (const gap of ['line', 'blank', 'tab'] as const) if (counts[gap] > all * USUAL) return gap;
  return null;
}

const USUAL = 0.7;

/**
 * Cells of one row are split alike, and as in the other rows: a number on a line of its own after a row may be a page number,
 * two numbers on a line where a line is a cell may be one.
 */
function evenlySpaced(tail: readonly Token[], usual: Gap | null): boolean {
  const gaps = new Set(tail.slice(1).map(gapOf));
  const [only] = [...gaps];
  return only === undefined || (gaps.size === 1 && (usual === null || only === usual));
}
