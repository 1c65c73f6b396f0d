/** Controls, lone surrogates and non-characters: nobody sees them, and no database or format wants them. */
const UNWANTED = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

/** Words on one line, without what nobody sees. */
export function cleanLine(text: string): string {
  return text
    .replace(LINE_END, ' ')
    .replaceAll(/[\t\n]/g, ' ')
    .replace(UNWANTED, '')
    .trim();
}

/** The same for words that may have lines. */
export function cleanLines(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', '  ').replace(UNWANTED, '').trimEnd())
    .join('\n')
    .trim();
}
