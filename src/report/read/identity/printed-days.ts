import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Piece } from '../structure/pieces.ts';
import { firstDay } from './dates.ts';
import type { Found } from './metadata.ts';

const SIGNS = /(?:局|委员会|委|办公室|政府|厅|部|院|中心|处|站|所|会|公司|街道|乡|镇|办|队|学校|大学|学院)$/;

/** The lines between title and text without those that hold nothing but a day, and that day. */
export function dayUnderTitle(opening: readonly Piece[]): { readonly day: Found<PlainDate> | null; readonly rest: readonly Piece[] } {
  const index = opening.slice(0, 3).findIndex((piece) => loneDay(piece) !== null);
  const piece = opening[index];
  if (piece === undefined) return { day: null, rest: opening };
  return { day: loneDay(piece), rest: opening.filter((other) => other !== piece) };
}

/** What stands under the text: the signature's day, and the lines that belong to it. */
export interface Signature {
  readonly day: Found<PlainDate> | null;
  readonly lines: ReadonlySet<Piece>;
}

/** The day alone on one of the last lines, and the name above it. */
export function signatureOf(pieces: readonly Piece[]): Signature {
  const last = Math.max(0, pieces.length - 6);
  for (let index = pieces.length - 1; index >= last; index -= 1) {
    const piece = pieces[index];
    const beside = piece === undefined || piece.inTable ? null : dayBesideName(piece);
    if (piece !== undefined && beside !== null) return { day: beside, lines: new Set([piece]) };
    const day = piece === undefined || piece.inTable ? null : loneDay(piece);
    if (piece === undefined || day === null) continue;
    const above = pieces[index - 1];
    const named = above !== undefined && !above.inTable && /^[\u4e00-\u9fff]{4,40}$/.test(above.text) && SIGNS.test(above.text);
    return { day, lines: new Set(named ? [above, piece] : [piece]) };
  }
  return { day: null, lines: new Set() };
}

/** 某某县审计局  2023年1月12日 on one line. */
function dayBesideName(piece: Piece): Found<PlainDate> | null {
  const [name = '', ...rest] = piece.text.split(/\s+/);
  if (rest.length === 0 || piece.text.length > 60 || !/^[\u4e00-\u9fff]{4,40}$/.test(name) || !SIGNS.test(name)) return null;
  const length = name.length + piece.text.slice(name.length).search(/\S/);
  return loneDay({ ...piece, start: piece.start + length, text: piece.text.slice(length) });
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
