import type { Place } from '../../kernel/place.ts';
import type { Reading } from '../model/reading.ts';

/**
 * The running text made easy to match: tables left out, white space dropped (`2021 年` → `2021年`), full-width digits
 * and half-width punctuation evened out, Markdown marks gone, lines that a page broke joined again.
 * `\n` stands only between paragraphs. Every character knows where it stood.
 */
export interface FlatText {
  readonly text: string;
  /** The source characters behind `text.slice(start, end)`, what stood between them included. */
  readonly placeOf: (start: number, end: number) => Place;
  /** First offset in `text` at or behind an offset in the source. */
  readonly fromSource: (offset: number) => number;
  /** Whether the character at an offset of the source belongs to the running text. */
  readonly covers: (offset: number) => boolean;
}

const HALF_TO_FULL: Readonly<Record<string, string>> = {
  ',': '，',
  '(': '（',
  ')': '）',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '％': '%',
  '﹝': '〔',
  '﹞': '〕',
};
/** A numbered heading or list mark begins a paragraph of its own. */
const NUMBERED =
  /^(?:[#*\s　]*)(?:第?[一二三四五六七八九十]{1,3}[、.．是章节部]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、)）](?!\d)|[①-⑳])/;
const ENDS = '。！？；：!?;:|”";；';
/** Shorter lines are headings, signatures and cells: they are not joined with the next. */
const WRAPPED_LINE = 24;

export function flatTextOf(reading: Reading): FlatText {
  const { restored, toSource } = reading;
  const tables = tableRanges(reading);
  const origin = new Int32Array(restored.length + 1);
  const out: string[] = [];
  let length = 0;
  const push = (character: string, offset: number): void => {
    out.push(character);
    origin[length] = offset;
    length += 1;
  };
  let lastLine = '';
  for (let start = 0; start < restored.length;) {
    const newline = restored.indexOf('\n', start);
    const end = newline === -1 ? restored.length : newline;
    const line = restored.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const inTable = tables.some((range) => start < range.end && end > range.start);
      if (!inTable && !looksLikeTable(line, trimmed)) {
        if (length > 0 && !continues(lastLine, trimmed)) push('\n', start - 1);
        flatten(line, start, push);
        lastLine = trimmed;
      } else if (inTable) {
        if (length > 0) push('\n', start - 1);
        flattenAround(line, start, tables, push);
        lastLine = '';
      } else {
        lastLine = '';
      }
    }
    start = end + 1;
  }
  origin[length] = restored.length;
  const text = out.join('');
  const fromSource = (offset: number): number => lowerBound(length, (index) => toSource(origin[index] ?? 0) >= offset);
  return {
    text,
    placeOf: (from, to) => {
      const first = origin[from] ?? restored.length;
      const last = to > from ? (origin[to - 1] ?? restored.length - 1) + 1 : first;
      return { start: toSource(first), end: toSource(last) };
    },
    fromSource,
    covers: (offset) => {
      const at = fromSource(offset);
      return at < length && out[at] !== '\n' && toSource(origin[at] ?? 0) === offset;
    },
  };
}

/** Table places, as offsets of the restored text. */
function tableRanges(reading: Reading): readonly Place[] {
  const { restored, toSource, report } = reading;
  const back = (offset: number): number => lowerBound(restored.length, (index) => toSource(index) >= offset);
  return Object.values(report.tables).flatMap((table) =>
    table.at === null ? [] : [{ start: back(table.at.start), end: back(table.at.end) }],
  );
}

function lowerBound(length: number, reached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (reached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function looksLikeTable(line: string, trimmed: string): boolean {
  const pipe = trimmed.indexOf('|');
  if (pipe !== -1 && (pipe === 0 || trimmed.endsWith('|') || trimmed.indexOf('|', pipe + 1) !== -1)) return true;
  const tab = line.indexOf('\t');
  return tab !== -1 && !trimmed.includes('。') && (tab === 0 ? trimmed.length < 40 : trimmed.includes('\t'));
}

function continues(before: string, line: string): boolean {
  if (before.length < WRAPPED_LINE || ENDS.includes(before.at(-1) ?? '')) return false;
  const first = line.charCodeAt(0);
  const isTextual = (first >= 0x3400 && first <= 0x9fff) || (first >= 0x30 && first <= 0x39) || '，、。；《“（(,'.includes(line.charAt(0));
  if (!isTextual || NUMBERED.test(line)) return false;
  return !(NUMBERED.test(before) && before.length < 40 && !/[，。,]/.test(before));
}

type Push = (character: string, offset: number) => void;

function flatten(line: string, offset: number, push: Push): void {
  let index = 0;
  while (index < line.length && '#*> \t　'.includes(line.charAt(index))) index += 1;
  for (; index < line.length; index += 1) {
    const unit = line.charCodeAt(index);
    if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200f)) continue;
    const character = line.charAt(index);
    if (character === '*') continue;
    if (unit >= 0xff10 && unit <= 0xff19) push(String.fromCharCode(unit - 0xff10 + 0x30), offset + index);
    else if ((character === ',' || character === ':') && isDigit(line.charCodeAt(index - 1)) && isDigit(line.charCodeAt(index + 1)))
      push(character, offset + index);
    else push(HALF_TO_FULL[character] ?? character, offset + index);
  }
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A line that a table begins or ends in (a report on one line): what stands outside the tables. */
function flattenAround(line: string, offset: number, tables: readonly Place[], push: Push): void {
  let from = offset;
  const end = offset + line.length;
  for (const range of tables.filter((table) => table.start < end && table.end > offset).sort((a, b) => a.start - b.start)) {
    if (range.start > from) {
      flatten(line.slice(from - offset, range.start - offset), from, push);
      push('\n', range.start);
    }
    from = Math.max(from, range.end);
  }
  if (from < end) flatten(line.slice(from - offset), from, push);
}
