import { createHash } from 'node:crypto';
import type { Result } from '../../kernel/result.ts';
import { openForMarking, type OpenedForMarking, type RedactionRefusal } from '../../platform/redaction/index.ts';

type Opened = Promise<Result<OpenedForMarking, RedactionRefusal>>;

const MOST = 24;

/** Files that somebody marks just now: a page that was drawn is not drawn again when it is turned back to. In memory only. */
export class OpenedFiles {
  readonly #opened = new Map<string, Opened>();

  /** @param picture the page of which a picture is wanted; null for sizes and text */
  async open(bytes: Uint8Array, picture: number | null): Opened {
    const key = `${createHash('sha256').update(bytes).digest('hex')} ${picture ?? ''}`;
    const opened = this.#opened.get(key) ?? openForMarking(bytes, picture === null ? [] : [picture]);
    this.#opened.delete(key);
    this.#opened.set(key, opened);
    for (const oldest of this.#opened.keys()) {
      if (this.#opened.size <= MOST) break;
      this.#opened.delete(oldest);
    }
    return await opened;
  }
}
