import { BLOCK, END, padding, parseTarHeader, type Member } from './tar.ts';

/** Thrown while a backup is read: a byte is not as it was written, or some are missing. `place` says where. */
export class Damaged extends Error {
  readonly place: string;
  constructor(place: string, cause?: unknown) {
    super(`The backup is damaged: ${place}`, { cause });
    this.place = place;
  }
}

/**
 * The members of an archive of ours, in order; each content has to be drawn to its end before the next is asked for.
 * Strict: throws `Damaged` for any byte of headers, padding or end that `writeTar` would not have written.
 * What the contents hold is not judged here.
 */
export async function* readTar(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Member> {
  const source = new ByteSource(bytes);
  for (;;) {
    const header = await source.take(BLOCK);
    if (header === null) throw new Damaged('end');
    if (header.every((byte) => byte === 0)) break;
    const parsed = parseTarHeader(header);
    if (parsed === null) throw new Damaged('header');
    const { name, size } = parsed;
    let drawn = 0;
    yield {
      name,
      size,
      content: (async function* draw() {
        while (drawn < size) {
          const chunk = await source.some(size - drawn);
          if (chunk === null) throw new Damaged(name);
          drawn += chunk.length;
          yield chunk;
        }
      })(),
    };
    if (drawn !== size) throw new Error(`${name} was not read to its end`);
    const rest = await source.take(padding(size).length);
    if (rest === null || rest.some((byte) => byte !== 0)) throw new Damaged(name);
  }
  const end = await source.take(END.length - BLOCK);
  if (end === null || end.some((byte) => byte !== 0) || (await source.some(1)) !== null) throw new Damaged('end');
}

/** Bytes taken from a stream in the portions that are asked for. */
class ByteSource {
  readonly #bytes: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#bytes = bytes[Symbol.asyncIterator]();
  }

  /** At least one byte and at most so many; null at the end. */
  async some(most: number): Promise<Uint8Array | null> {
    while (this.#rest.length === 0) {
      const next = await this.#bytes.next();
      if (next.done === true) return null;
      this.#rest = next.value;
    }
    const taken = this.#rest.subarray(0, most);
    this.#rest = this.#rest.subarray(taken.length);
    return taken;
  }

  /** Exactly so many; null when there are fewer. */
  async take(count: number): Promise<Uint8Array | null> {
    const parts: Uint8Array[] = [];
    let length = 0;
    while (length < count) {
      const part = await this.some(count - length);
      if (part === null) return null;
      parts.push(part);
      length += part.length;
    }
    return parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts);
  }
}
