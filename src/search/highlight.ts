import { fold } from './fold.ts';

/** A piece of a shown text; `hit` is to be marked. */
export interface ShownPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** Text that is folded for one excerpt; what stands further back is not shown. */
const MOST_FOLDED = 60_000;
const BEFORE = 24;

/** The whole text, with every phrase marked. */
export function marked(text: string, phrases: readonly string[]): readonly ShownPiece[] {
  return piecesOf(text, rangesOf(text, phrases));
}

/** About `length` characters around the first of the phrases, blanks made one; from the beginning when none is there. */
export function excerpt(
  text: string,
  phrases: readonly string[],
  length: number,
): { readonly pieces: readonly ShownPiece[]; readonly found: boolean } {
  const within = text.slice(0, MOST_FOLDED);
  const ranges = rangesOf(within, phrases);
  const [first] = ranges;
  const wanted = first === undefined ? 0 : Math.max(0, first.from - BEFORE);
  const from = startOf(within, wanted);
  const to = endOf(within, Math.min(within.length, from + length));
  const inside = ranges
    .filter((range) => range.from >= from && range.to <= to)
    .map((range) => ({ from: range.from - from, to: range.to - from }));
  const pieces = piecesOf(within.slice(from, to), inside).map(({ text: piece, hit }) => ({ text: piece.replace(/\s+/gu, ' '), hit }));
  const cutBefore = from > 0 ? [{ text: '…', hit: false }] : [];
  const cutAfter = to < text.length ? [{ text: '…', hit: false }] : [];
  return { pieces: [...cutBefore, ...pieces, ...cutAfter], found: first !== undefined };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the phrases stand in the text as people read it, those that touch made one. */
function rangesOf(text: string, phrases: readonly string[]): readonly Range[] {
  const { key, places } = fold(text);
  const found: { from: number; to: number }[] = [];
  for (const phrase of phrases) {
    if (phrase === '') continue;
    for (let at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + phrase.length)) {
      const from = places[at] ?? 0;
      const last = places[at + phrase.length - 1] ?? from;
      found.push({ from, to: endOf(text, last + 1) });
    }
  }
  found.sort((one, other) => one.from - other.from || other.to - one.to);
  const joined: { from: number; to: number }[] = [];
  for (const range of found) {
    const last = joined.at(-1);
    if (last !== undefined && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else joined.push({ ...range });
  }
  return joined;
}

function piecesOf(text: string, ranges: readonly Range[]): readonly ShownPiece[] {
  const pieces: ShownPiece[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    if (from > at) pieces.push({ text: text.slice(at, from), hit: false });
    pieces.push({ text: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false });
  return pieces;
}

/** Not inside a pair of surrogates. */
function startOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

function endOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
