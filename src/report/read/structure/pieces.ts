import type { Place } from '../../../kernel/place.ts';
import { characterSet, isIn } from '../character-set.ts';

/** A line, or the part of a line that is on one side of a table's edge; blank and markup at both ends left out. */
export interface Piece {
  /** Offsets in the restored text. */
  readonly start: number;
  readonly end: number;
  /** The characters, folded. */
  readonly text: string;
  readonly inTable: boolean;
}

/** Blanks, Markdown heading, quote and emphasis marks, bullets, table pipes: nothing that a reader reads. */
const LEADING = /^[\s#>*|_~`•●◆■▪·]+(?:-\s+)?/;
/** A line of ASCII marks or box lines alone (---|---, ***, ┌─┐) says nothing. */
const READABLE = /[^\s!-/:-@[-`{-~\u2500-\u257f]/;
const MARKUP = characterSet(' \t#*|_~`\ufeff');

/** Cuts the restored text into its lines, and those at the edges of tables. Blank ones are left out. */
export function piecesOf(folded: string, covered: readonly Place[]): Piece[] {
  const pieces: Piece[] = [];
  let next = 0;
  let start = 0;
  while (start < folded.length) {
    while (next < covered.length && (covered[next]?.end ?? 0) <= start) next += 1;
    const table = covered[next];
    const inTable = table !== undefined && table.start <= start;
    const newline = folded.indexOf('\n', start);
    const lineEnd = newline === -1 ? folded.length : newline;
    const edge = table === undefined ? lineEnd : inTable ? table.end : table.start;
    const end = Math.max(Math.min(lineEnd, edge), start);
    push(pieces, folded, start, end, inTable);
    start = end === lineEnd ? lineEnd + 1 : end;
  }
  return pieces;
}

function push(pieces: Piece[], folded: string, start: number, end: number, inTable: boolean): void {
  const raw = folded.slice(start, end);
  const lead = LEADING.exec(raw)?.[0].length ?? 0;
  if (lead === raw.length || !READABLE.test(raw)) return;
  let kept = raw.length;
  while (isIn(MARKUP, raw.charCodeAt(kept - 1))) kept -= 1;
  pieces.push({ start: start + lead, end: start + kept, text: raw.slice(lead, kept), inTable });
}
