import { foldText } from './fold-text.ts';

/** Two bytes of a picture may say anything by chance; so many say a text. */
const SHORTEST_IN_PICTURES = 9;
const SHORTEST = 4;
const ONLY_ZEROS_AND_BLANKS = /^[0\s]*$/;

/** Every way a text may be written in a file. */
function formsOf(text: string): readonly Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  const little = Buffer.from(text, 'utf16le');
  const big = Buffer.from(little).swap16();
  const written = [utf8, little, big];
  const isLatin = Array.from(text).every((character) => (character.codePointAt(0) ?? 0) < 0x100);
  if (isLatin) written.push(Buffer.from(text, 'latin1'));
  const hexed = written.flatMap((bytes) => {
    const hex = bytes.toString('hex');
    return [Buffer.from(hex), Buffer.from(hex.toUpperCase())];
  });
  const octal = written.map((bytes) => Buffer.from(Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')));
  const entities = Buffer.from(Array.from(text, (character) => `&#${character.codePointAt(0) ?? 0};`).join(''));
  const escaped = Buffer.from(JSON.stringify(text).slice(1, -1));
  const percent = Buffer.from(encodeURIComponent(text.toWellFormed()));
  return [...written, ...hexed, ...octal, entities, escaped, percent, Buffer.from(utf8.toString('base64').replace(/=+$/, ''))];
}

/**
 * Whether a text stands in the bytes in any of the ways it may be written.
 * @param isCoded whether these are coded pictures, in which short texts stand by chance
 */
export function holdsText(bytes: Buffer, text: string, isCoded: boolean): boolean {
  if (ONLY_ZEROS_AND_BLANKS.test(text)) return false;
  const shortest = isCoded ? SHORTEST_IN_PICTURES : SHORTEST;
  return formsOf(text).some((form) => form.length >= shortest && bytes.includes(form));
}

/** What is read of a text in other widths, as ligatures, or with spaces and line ends in it. @param bytes of what is no picture */
export function holdsFolded(bytes: Buffer, text: string): boolean {
  const wanted = foldText(text);
  if (ONLY_ZEROS_AND_BLANKS.test(wanted) || Buffer.byteLength(wanted) < SHORTEST) return false;
  // Text in two bytes may begin at an even or an odd place.
  const odd = bytes.subarray(1);
  const readings = [bytes.toString('utf8'), bytes.toString('utf16le'), odd.toString('utf16le'), swapped(bytes), swapped(odd)];
  return readings.some((reading) => foldText(reading).includes(wanted));
}

function swapped(bytes: Buffer): string {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}
