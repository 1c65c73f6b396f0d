import { foldKey, placesIn } from './fold.ts';

/** A piece of a shown text; `hit` is to be marked. */
export interface ShownPiece {
  readonly text: string;
  readonly hit: boolean;
}

const BEFORE = 24;

/** The whole text, with every phrase marked. */
export function marked(text: string, phrases: readonly string[]): readonly ShownPiece[] {
  return piecesOf(text, rangesOf(text, phrases));
}

/** About `length` characters around one of the phrases, blanks made one; from the beginning when none is there. */
export function excerpt(
  text: string,
  phrases: readonly string[],
  length: number,
): { readonly pieces: readonly ShownPiece[]; readonly found: boolean } {
  const first = placeOfAny(text, phrases);
  const from = startOf(text, Math.max(0, (first ?? 0) - BEFORE));
  const to = endOf(text, Math.min(text.length, from + length));
  const pieces = marked(text.slice(from, to), first === null ? [] : phrases).map(({ text: piece, hit }) => ({
    text: piece.replace(/\s+/gu, ' '),
    hit,
  }));
  const cutBefore = from > 0 ? [{ text: '…', hit: false }] : [];
  const cutAfter = to < text.length ? [{ text: '…', hit: false }] : [];
  return { pieces: [...cutBefore, ...pieces, ...cutAfter], found: first !== null };
}

/** Where the first of them stands; null: nowhere. Phrases are folded: one that stands in the text as it is needs no folding of it. */
function placeOfAny(text: string, phrases: readonly string[]): number | null {
  const asked = phrases.filter((phrase) => phrase !== '');
  const asIs = firstOf(text, asked);
  if (asIs !== null) return asIs;
  const inKey = firstOf(foldKey(text), asked);
  return inKey === null ? null : placesIn(text)(inKey);
}

function firstOf(text: string, phrases: readonly string[]): number | null {
  const first = Math.min(...phrases.map((phrase) => text.indexOf(phrase)).filter((at) => at >= 0));
  return first === Infinity ? null : first;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the phrases stand in the text as people read it, those that touch made one. */
function rangesOf(text: string, phrases: readonly string[]): readonly Range[] {
  const key = foldKey(text);
  const inKey: Range[] = [];
  for (const phrase of phrases) {
    if (phrase === '') continue;
    for (let at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + phrase.length))
      inKey.push({ from: at, to: at + phrase.length });
  }
  inKey.sort((one, other) => one.from - other.from || other.to - one.to);
  const placeOf = placesIn(text);
  const found: { from: number; to: number }[] = [];
  let before = { from: 0, to: 0 };
  for (const range of inKey) {
    // Inside the one before: places in the text must not go back.
    if (range.to <= before.to) continue;
    const from = range.from < before.to ? (found.at(-1)?.to ?? 0) : placeOf(range.from);
    const to = endOf(text, placeOf(range.to - 1) + 1);
    before = range;
    const last = found.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
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
