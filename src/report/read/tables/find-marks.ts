import { characterSet, isBlank, isIn } from '../character-set.ts';
import { cellEndSet } from './cell-ends.ts';
import type { Label } from './label.ts';
import type { SqueezedText } from './squeezed-text.ts';

/** A label found in a text. */
export interface Mark {
  readonly label: Label;
  /** In the original text, item number included. */
  readonly start: number;
  readonly end: number;
  /** In the squeezed text. */
  readonly from: number;
  readonly to: number;
  /** Bounded on both sides by blanks, cell ends, digits or other labels, as words in a cell are. */
  readonly alone: boolean;
  /** The label has an item number and it stands here. */
  readonly numbered: boolean;
}

interface Wording {
  readonly text: string;
  /** Code unit of the second character; -1 where there is none. */
  readonly second: number;
  readonly labels: readonly Label[];
  /** Item numbers of other labels that are these words after a loss: `4.不同意公开答复数`, `3.同意部分公开答复数` for 同意公开答复数. */
  readonly ordinalsOfOthers: ReadonlySet<string>;
  /** What stands before these words in longer labels. */
  readonly before: ReadonlySet<string>;
}

/** Wordings by their first character, the longest first. */
export interface LabelIndex {
  readonly wordings: readonly (readonly Wording[])[];
  /** For each code unit that begins a wording, its place in `wordings`; 0 for all others. */
  readonly firsts: Uint8Array;
}

export function indexLabels(labels: readonly Label[]): LabelIndex {
  const byText = new Map<string, Label[]>();
  for (const label of labels) {
    for (const text of label.texts) {
      const same = byText.get(text);
      if (same === undefined) byText.set(text, [label]);
      else same.push(label);
    }
  }
  const wordings: Wording[][] = [[]];
  const firsts = new Uint8Array(0x10000);
  for (const [text, sharing] of byText) {
    const code = text.charCodeAt(0);
    if (firsts[code] === 0) firsts[code] = wordings.push([]) - 1;
    const longer = text.length < SHORTEST_OF_OTHERS ? [] : labels.filter((label) => !sharing.some((same) => same.id === label.id));
    wordings[firsts[code] ?? 0]?.push({
      text,
      second: text.length > 1 ? text.charCodeAt(1) : -1,
      labels: sharing,
      ordinalsOfOthers: new Set(
        longer
          .filter((label) => label.ordinal !== '' && label.texts.some((other) => holdsInOrder(other, text)))
          .map((label) => label.ordinal),
      ),
      before: new Set(
        longer.flatMap((label) =>
          label.texts.filter((other) => other.endsWith(text)).map((other) => other.charAt(other.length - text.length - 1)),
        ),
      ),
    });
  }
  for (const bucket of wordings) bucket.sort((a, b) => b.text.length - a.text.length);
  return { wordings, firsts };
}

/** Shorter words stand in many labels. */
const SHORTEST_OF_OTHERS = 5;

/** All characters of `part` in their order, others between them. */
function holdsInOrder(text: string, part: string): boolean {
  let at = 0;
  for (const character of part) {
    at = text.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The words of one label inside what is left of another: its item number, or a character of it, stands before them. */
function isOfAnother(wording: Wording, text: string, from: number, at: number): boolean {
  if (from === at) return wording.before.has(text.charAt(at - 1));
  return wording.ordinalsOfOthers.has(text.slice(from, at)) || wording.ordinalsOfOthers.has(text.charAt(from));
}

function wordingAt(text: string, at: number, { wordings, firsts }: LabelIndex): Wording | undefined {
  const bucket = firsts[text.charCodeAt(at)];
  if (bucket === undefined || bucket === 0) return undefined;
  const next = text.charCodeAt(at + 1);
  for (const candidate of wordings[bucket] ?? []) {
    if ((candidate.second === next || candidate.second === -1) && text.startsWith(candidate.text, at)) return candidate;
  }
  return undefined;
}

/** Any item number right before a label: `1.`, `（一）`, `四、`, `其中：`. */
const CLOSES_ORDINAL = characterSet('中:).,');
const ANY_ORDINAL = /(?:其中:?|\(?[一二三四五六七八九十]\)|\d[.:)]|[一二三四五六七八九十],)$/u;

/** Where the item number before `at` begins; `at` itself when there is none. */
function ordinalStart(squeezed: SqueezedText, original: string, at: number, ordinal: string): number {
  const { text, offsets } = squeezed;
  if (ordinal === '' || at === 0) return at;
  if (ordinal.startsWith('(')) {
    if (text.startsWith(ordinal, at - 3)) return at - 3;
    return text.startsWith(ordinal.slice(1), at - 2) ? at - 2 : at;
  }
  const last = text.charAt(at - 1);
  if (ORDINAL_MARKS.has(last)) {
    if (text.charAt(at - 2) !== ordinal) return at;
    // `1,` and `1)` are item numbers only where the two stand together, else a cell ends there (`1、` and `1.` end none);
    // `11.` is another number.
    const endsNothing = last === '.' || original.charAt(offsets[at - 1] ?? 0) === '、';
    if (!endsNothing && (offsets[at - 1] ?? 0) - (offsets[at - 2] ?? 0) > 1) return at;
    if (/\d/u.test(text.charAt(at - 3)) && (offsets[at - 2] ?? 0) - (offsets[at - 3] ?? 0) === 1) return at;
    return text.charAt(at - 3) === '(' && last === ')' ? at - 3 : at - 2;
  }
  const glued = (offsets[at] ?? 0) - (offsets[at - 1] ?? 0) === 1;
  return glued && last === ordinal && !/\d/u.test(text.charAt(at - 2)) ? at - 1 : at;
}

/** The same for a number that the form does not give this label. */
function foreignOrdinalStart(squeezed: SqueezedText, at: number): number {
  if (!isIn(CLOSES_ORDINAL, squeezed.text.charCodeAt(at - 1))) return at;
  const found = ANY_ORDINAL.exec(squeezed.text.slice(Math.max(0, at - 4), at));
  if (found === null) return at;
  const from = at - found[0].length;
  const { offsets, text } = squeezed;
  if (!/\d/u.test(found[0])) return from;
  const glued = (offsets[at - 1] ?? 0) - (offsets[from] ?? 0) === found[0].length - 1;
  const longer = /\d/u.test(text.charAt(from - 1)) && (offsets[from] ?? 0) - (offsets[from - 1] ?? 0) === 1;
  return glued && !longer ? from : at;
}

const ORDINAL_MARKS = new Set('.,):');

const CLOSING = characterSet('”"’」*');
const OPENING = characterSet('“"‘「*');

/** Besides blanks. */
const BESIDE_A_CELL = characterSet('|｜│┃┆┊0123456789０１２３４５６７８９<>&*+-−－/／—–');
const QUOTE = 34;

/** All labels in a squeezed text, in order, none inside another. */
export function findMarks(squeezed: SqueezedText, original: string, index: LabelIndex, cellEnds: string): Mark[] {
  const { text, offsets } = squeezed;
  const found: Mark[] = [];
  const ends = cellEndSet(cellEnds);
  const quoting = cellEnds.includes(',');
  const bounds = (code: number): boolean => isIn(BESIDE_A_CELL, code) || isBlank(code) || isIn(ends, code) || (code === QUOTE && quoting);
  let at = 0;
  while (at < text.length) {
    const wording = wordingAt(text, at, index);
    if (wording === undefined) {
      at += 1;
      continue;
    }
    let chosen = wording.labels[0];
    let from = at;
    for (const label of wording.labels) {
      const start = ordinalStart(squeezed, original, at, label.ordinal);
      if (start < from) {
        chosen = label;
        from = start;
      } else if (from === at && label.ordinal === '') chosen = label;
    }
    if (chosen === undefined) break;
    const numbered = from < at;
    if (!numbered || squeezed.text.startsWith('其中', from - 3)) from = foreignOrdinalStart(squeezed, from);
    if (!numbered && chosen.role === 'row' && isOfAnother(wording, text, from, at)) {
      at += wording.text.length;
      continue;
    }
    let to = at + wording.text.length;
    if (chosen.tail !== '' && text.startsWith(chosen.tail, to)) to += chosen.tail.length;
    if (chosen.role === 'row' || chosen.role === 'header') to = noteEnd(squeezed, original, to, cellEnds);
    const previous = found.at(-1);
    if (previous !== undefined && from < previous.to) from = at;
    let start = offsets[from] ?? 0;
    let end = (offsets[to - 1] ?? 0) + 1;
    while (isIn(CLOSING, original.charCodeAt(end))) end += 1;
    while (start > 0 && isIn(OPENING, original.charCodeAt(start - 1))) start -= 1;
    const before = start === 0 || (previous !== undefined && previous.to === from) || bounds(original.charCodeAt(start - 1));
    const after = end >= original.length || bounds(original.charCodeAt(end)) || startsLabel(text, to, index);
    found.push({ label: chosen, start, end, from, to, alone: before && after, numbered });
    at = to;
  }
  // `5件` is a number with its unit, not a number and a cell of the unit column.
  const counts = (mark: Mark): boolean => mark.label.role !== 'fragment' || !/[\d０-９]/u.test(original.charAt(mark.start - 1));
  return found.filter((mark) => (mark.alone || !mark.label.alone) && counts(mark));
}

const LONGEST_NOTE = 140;
/** An item number, a unit, or a remark that has its own place among the labels. */
const NO_NOTE = /^\((?:[一二三四五六七八九十\d]{1,3}\)|本列数据|区分处理)|元\)$/u;

/**
 * Behind the remark in brackets that some bodies print in the label's own cell: 规范性文件（含公告、通告）, 处理决定数量（指2020年办件量）.
 * `to` itself where there is none. The brackets must close before the cell ends.
 */
function noteEnd({ text, offsets }: SqueezedText, original: string, to: number, cellEnds: string): number {
  if (text.charAt(to) !== '(') return to;
  const close = text.indexOf(')', to);
  if (close === -1 || close - to > LONGEST_NOTE || close - to < 5 || NO_NOTE.test(text.slice(to, close + 1))) return to;
  const note = original.slice(offsets[to] ?? 0, offsets[close] ?? 0);
  if (note.includes('\n\n') || note.slice(1).search(OPENING_BRACKET) !== -1) return to;
  for (const character of note)
    if (character === '\t' || (character !== '\n' && character !== '、' && character !== ',' && cellEnds.includes(character))) return to;
  return close + 1;
}

const OPENING_BRACKET = /[(（〔【［[]/u;

const ORDINAL_AHEAD = /(?:\d[.,]|\([一二三四五六七]\)|[一二三四],)/uy;

function startsLabel(text: string, at: number, index: LabelIndex): boolean {
  ORDINAL_AHEAD.lastIndex = at;
  if (ORDINAL_AHEAD.test(text)) return true;
  return wordingAt(text, at, index) !== undefined;
}
