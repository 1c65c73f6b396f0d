import { readSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { fill } from './read-records.ts';

const SHORT_BYTES = 256 * 1024;
const NAME = /^(\d{8})\.records$/;

/** The number in a segment's file name; null for other files. */
export function segmentNumber(name: string): number | null {
  const [, digits] = NAME.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
}

function fileOf(folder: string, number: number): string {
  return join(folder, `${String(number).padStart(8, '0')}.records`);
}

/** One file of records. It is written at its end, and deleted as a whole. */
export class Segment {
  readonly number: number;
  readonly file: FileHandle;
  readonly #path: string;
  /** Bytes of whole batches. */
  size: number;
  /** Bytes of records that count. */
  live = 0;
  #readers = 0;
  #retired = false;

  private constructor(number: number, path: string, file: FileHandle, size: number) {
    this.number = number;
    this.#path = path;
    this.file = file;
    this.size = size;
  }

  static async open(folder: string, number: number): Promise<Segment> {
    const path = fileOf(folder, number);
    // Not for appending: then what a failed write left would stay between.
    const file = await open(path, 'r+').catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'ENOENT') throw fault;
      return open(path, 'wx+', 0o600);
    });
    return new Segment(number, path, file, (await file.stat()).size);
  }

  /**
   * What is short is read at once: it stands in the system's memory nearly always, and to hand it to another thread and back
   * takes several times as long. Null: it is not short.
   */
  readNow(offset: number, length: number): Buffer | null {
    if (length > SHORT_BYTES) return null;
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const more = readSync(this.file.fd, buffer, filled, length - filled, offset + filled);
      if (more === 0) break;
      filled += more;
    }
    return buffer.subarray(0, filled);
  }

  async read(offset: number, length: number): Promise<Buffer> {
    const buffer = Buffer.allocUnsafe(length);
    this.hold();
    try {
      return buffer.subarray(0, await fill(this.file, buffer, offset));
    } finally {
      await this.letGo();
    }
  }

  /** The file stays open until it is let go, even when the segment is retired meanwhile. */
  hold(): void {
    this.#readers += 1;
  }

  async letGo(): Promise<void> {
    this.#readers -= 1;
    if (this.#retired && this.#readers === 0) await this.file.close();
  }

  /** Leaves nothing of a write that fails. */
  async append(bytes: Buffer): Promise<void> {
    try {
      for (let written = 0; written < bytes.length;) {
        const { bytesWritten } = await this.file.write(bytes, written, bytes.length - written, this.size + written);
        written += bytesWritten;
      }
    } catch (fault) {
      await this.file.truncate(this.size);
      throw fault;
    }
    this.size += bytes.length;
  }

  /** Deletes it; who reads in it may go on. */
  async retire(): Promise<void> {
    this.#retired = true;
    await rm(this.#path, { force: true });
    if (this.#readers === 0) await this.file.close();
  }
}
