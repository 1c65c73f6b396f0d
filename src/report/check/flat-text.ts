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
  const flat = new Flattened(restored);
  let lastLine = '';
  for (let start = 0; start < restored.length;) {
    const newline = restored.indexOf('\n', start);
    const end = newline === -1 ? restored.length : newline;
    const line = restored.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== '') {
      const inTable = tables.some((range) => start < range.end && end > range.start);
      const isProse = !inTable && !looksLikeTable(line, trimmed);
      if (inTable) {
        flat.breakAt(start - 1);
        flattenAround(flat, start, end, tables);
      } else if (isProse) {
        if (!continues(lastLine, trimmed)) flat.breakAt(start - 1);
        flat.add(start, end);
      }
      lastLine = isProse ? trimmed : '';
    }
    start = end + 1;
  }
  const text = flat.text();
  const { origin } = flat;
  const fromSource = (offset: number): number => lowerBound(text.length, (index) => toSource(origin[index] ?? 0) >= offset);
  return {
    text,
    placeOf: (from, to) => {
      const first = from < text.length ? (origin[from] ?? 0) : restored.length;
      const last = to > from ? (origin[to - 1] ?? restored.length - 1) + 1 : first;
      return { start: toSource(first), end: toSource(last) };
    },
    fromSource,
    covers: (offset) => {
      const at = fromSource(offset);
      return at < text.length && text.charAt(at) !== '\n' && toSource(origin[at] ?? 0) === offset;
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
  // Some sites set the whole report in a table: whole sentences are no cell.
  if (trimmed.length > 80 && trimmed.includes('。')) return false;
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

/** Code unit → what stands for it in the flat text; 0 for what is dropped. */
const FLAT_UNITS = flatUnits();

function flatUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0; unit <= 0x20; unit += 1) units[unit] = 0;
  for (const unit of [0x2a, 0xa0, 0x3000, 0xfeff]) units[unit] = 0;
  for (let unit = 0x2000; unit <= 0x200f; unit += 1) units[unit] = 0;
  for (let digit = 0; digit <= 9; digit += 1) units[0xff10 + digit] = 0x30 + digit;
  for (const [half, full] of Object.entries(HALF_TO_FULL)) units[half.charCodeAt(0)] = full.charCodeAt(0);
  return units;
}

/** The flat text in the making, with the offset of each character in the restored text. */
class Flattened {
  readonly origin: Int32Array;
  readonly #restored: string;
  /** Stretches of the restored text that stay as they are, and what stands for the characters between them. */
  readonly #parts: string[] = [];
  #length = 0;

  constructor(restored: string) {
    this.#restored = restored;
    // A line adds no more than one break to its characters.
    this.origin = new Int32Array(2 * restored.length + 2);
  }

  breakAt(offset: number): void {
    if (this.#length > 0 && this.#parts.at(-1) !== '\n') this.#put('\n', offset);
  }

  add(start: number, end: number): void {
    const text = this.#restored;
    let index = start;
    while (index < end && isMargin(text.charCodeAt(index))) index += 1;
    let kept = index;
    for (; index < end; index += 1) {
      const unit = text.charCodeAt(index);
      const flat = FLAT_UNITS[unit];
      if (flat === unit || (isJoint(unit) && isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1)))) continue;
      this.#keep(kept, index);
      if (flat !== undefined && flat !== 0) this.#put(String.fromCharCode(flat), index);
      kept = index + 1;
    }
    this.#keep(kept, end);
  }

  text(): string {
    return this.#parts.join('');
  }

  #keep(start: number, end: number): void {
    if (end <= start) return;
    this.#parts.push(this.#restored.slice(start, end));
    for (let offset = start; offset < end; offset += 1) this.origin[this.#length + offset - start] = offset;
    this.#length += end - start;
  }

  #put(character: string, offset: number): void {
    this.#parts.push(character);
    this.origin[this.#length] = offset;
    this.#length += 1;
  }
}

/** What may stand before a line's words: Markdown marks and white space. */
function isMargin(unit: number): boolean {
  return unit === 0x23 || unit === 0x2a || unit === 0x3e || unit === 0x20 || unit === 0x09 || unit === 0x3000;
}

/** 1,350 and 9:30 keep their half-width marks. */
function isJoint(unit: number): boolean {
  return unit === 0x2c || unit === 0x3a;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A line that a table begins or ends in (a report on one line): what stands outside the tables. */
function flattenAround(flat: Flattened, start: number, end: number, tables: readonly Place[]): void {
  let from = start;
  for (const range of tables.filter((table) => table.start < end && table.end > start).toSorted((a, b) => a.start - b.start)) {
    if (range.start > from) {
      flat.add(from, range.start);
      flat.breakAt(range.start - 1);
    }
    from = Math.max(from, range.end);
  }
  if (from < end) flat.add(from, end);
}
