/** A lexeme of a tsvector, with its places: `12A` is the twelfth, of weight A. */
export type Places = readonly string[];

/** PostgreSQL refuses a longer one. */
const LONGEST_LEXEME_BYTES = 2_000;
/** Together they may not exceed a megabyte: what stands further back in so long a text is left out. */
const MOST_LEXEME_BYTES = 900_000;
/** PostgreSQL keeps 255 places of a lexeme, none beyond 16,383. */
export const MOST_PLACES = 255;
export const LAST_PLACE = 16_383;

/** A tsvector's text, to be sent as `$1::tsvector`. */
export function vectorText(lexemes: Iterable<string | readonly [lexeme: string, places: Places]>): string {
  const parts: string[] = [];
  let bytes = 0;
  for (const entry of lexemes) {
    const [lexeme, places] = typeof entry === 'string' ? [entry, []] : entry;
    const length = utf8Length(lexeme);
    if (length === 0 || length > LONGEST_LEXEME_BYTES) continue;
    bytes += length + 2 * places.length + 4;
    if (bytes > MOST_LEXEME_BYTES) break;
    parts.push(places.length === 0 ? quoted(lexeme) : `${quoted(lexeme)}:${places.join(',')}`);
  }
  return parts.join(' ');
}

/** A lexeme as vectors and queries quote it. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, (sign) => sign + sign)}'`;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Each half of a pair counts two of its four.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}
