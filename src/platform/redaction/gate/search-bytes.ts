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
