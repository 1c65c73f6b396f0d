/** Size of a tar block: headers are one, contents are filled up to whole ones. */
export const BLOCK = 512;

/** Two blocks of zeros end an archive. */
export const END = new Uint8Array(2 * BLOCK);

/** ustar has eleven octal digits for a size, and a hundred bytes for a name. */
const LARGEST = 8 ** 11 - 1;
const LONGEST = 100;

/** A file in the archive, on its way. */
export interface Member {
  readonly name: string;
  /** Bytes that `content` gives. */
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
}

/**
 * The header of a member (POSIX ustar), always the same for the same name and size: no time, no owner, so that
 * a reader can say of every byte whether it is as it was written.
 */
function tarHeader(name: string, size: number): Uint8Array {
  if (!/^[\x21-\x7e]+$/.test(name) || name.length > LONGEST) throw new RangeError(`No name for a member: ${name}`);
  if (!Number.isSafeInteger(size) || size < 0 || size > LARGEST) throw new RangeError(`${name} is too large: ${size} bytes`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, 'latin1');
  header.write(octal(0o600, 7), 100, 'latin1');
  header.write(octal(0, 7), 108, 'latin1');
  header.write(octal(0, 7), 116, 'latin1');
  header.write(octal(size, 11), 124, 'latin1');
  header.write(octal(0, 11), 136, 'latin1');
  header.write('        0', 148, 'latin1');
  header.write('ustar\u000000', 257, 'latin1');
  // The checksum counts its own place as blanks.
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${octal(sum, 6)}\u0000 `, 148, 'latin1');
  return header;
}

/** Name and size by a header of ours; null when any of its bytes is not as we write it. */
export function parseTarHeader(header: Uint8Array): { readonly name: string; readonly size: number } | null {
  const text = Buffer.from(header).toString('latin1');
  const name = text.slice(0, Math.min(LONGEST, text.indexOf('\0')));
  const size = Number.parseInt(text.slice(124, 135), 8);
  if (!/^[\x21-\x7e]+$/.test(name) || !Number.isSafeInteger(size)) return null;
  return Buffer.compare(tarHeader(name, size), header) === 0 ? { name, size } : null;
}

/** Zeros that follow a content of this size. */
export function padding(size: number): Uint8Array {
  return new Uint8Array((BLOCK - (size % BLOCK)) % BLOCK);
}

/** The bytes of an archive. A member's content is drawn before the next member is asked for. */
export async function* writeTar(members: AsyncIterable<Member>): AsyncIterable<Uint8Array> {
  for await (const { name, size, content } of members) {
    yield tarHeader(name, size);
    let written = 0;
    for await (const chunk of content) {
      written += chunk.length;
      yield chunk;
    }
    if (written !== size) throw new Error(`${name} was announced with ${size} bytes and has ${written}`);
    yield padding(size);
  }
  yield END;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, '0');
}
