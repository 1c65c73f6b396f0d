import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Piece } from '../structure/pieces.ts';
import { firstDay } from './dates.ts';
import type { Found } from './metadata.ts';

/** The lines between title and text without those that hold nothing but a day, and that day. */
export function dayUnderTitle(opening: readonly Piece[]): { readonly day: Found<PlainDate> | null; readonly rest: readonly Piece[] } {
  const index = opening.slice(0, 3).findIndex((piece) => loneDay(piece) !== null);
  const piece = opening[index];
  if (piece === undefined) return { day: null, rest: opening };
  return { day: loneDay(piece), rest: opening.filter((other) => other !== piece) };
}

/** The day alone on one of the last lines: the date of the signature. */
export function signedDay(pieces: readonly Piece[]): Found<PlainDate> | null {
  for (const piece of pieces.slice(-6).toReversed()) {
    const day = piece.inTable ? null : loneDay(piece);
    if (day !== null) return day;
  }
  return null;
}

/** （2021年1月28日） on a line of its own. */
function loneDay(piece: Piece): Found<PlainDate> | null {
  if (piece.text.length > 24) return null;
  const found = firstDay(piece.text);
  if (found === null) return null;
  const others = piece.text.slice(0, found.at) + piece.text.slice(found.at + found.length);
  if (!/^[\s()]*$/.test(others)) return null;
  return { value: found.day, start: piece.start + found.at, end: piece.start + found.at + found.length };
}
