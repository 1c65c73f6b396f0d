/** Control characters, lone surrogates, non-characters, the object replacement: no file format and no search wants them. */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffc]/u;
const EVERY_UNWANTED = new RegExp(UNWANTED, 'gu');
const LINE_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const HAS_LINE_SPACE = /[\t\n\v\f\r\u0085\u2028\u2029]/;

/** The text on one line, without characters that nobody sees and no format may hold. Line ends and tabs become a space. */
export function cleanText(text: string): string {
  const line = HAS_LINE_SPACE.test(text) ? text.replace(LINE_SPACE, ' ') : text;
  return UNWANTED.test(line) ? line.replace(EVERY_UNWANTED, '') : line;
}
