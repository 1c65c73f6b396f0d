import type { Result } from '../../kernel/result.ts';
import { openForMarking, type OpenedForMarking, type RedactionRefusal } from '../../platform/redaction/index.ts';

type Opened = Promise<Result<OpenedForMarking, RedactionRefusal>>;

interface Kept {
  readonly opened: Opened;
  /** Unknown, and nothing yet, while it is being opened. */
  bytes: number;
}

const MOST = 64;
const MOST_BYTES = 96 * 1024 * 1024;
/** Of a character: its edge and itself. */
const UNIT_BYTES = 12;
/** A machine that was busy may do better the next time. */
const PASSING: ReadonlySet<string> = new Set(['tooLong', 'tooMuch']);

/** Files that somebody marks just now: a page that was drawn is not drawn again when it is turned back to. In memory only. */
export class OpenedFiles {
  readonly #kept = new Map<string, Kept>();

  /**
   * @param file what tells it from all others
   * @param picture the page of which a picture is wanted; null for sizes and text
   */
  async open(file: string, picture: number | null, read: () => Promise<Uint8Array>): Opened {
    const key = `${file} ${picture ?? ''}`;
    const kept = this.#kept.get(key) ?? { opened: this.#openAnew(file, picture, read), bytes: 0 };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    try {
      const opened = await kept.opened;
      if (!opened.ok && PASSING.has(opened.error.kind)) this.#kept.delete(key);
      if (opened.ok) kept.bytes = bytesOf(opened.value);
    } catch {
      this.#kept.delete(key);
    }
    this.#forget();
    return await kept.opened;
  }

  async #openAnew(file: string, picture: number | null, read: () => Promise<Uint8Array>): Opened {
    return await openForMarking(await read(), picture === null ? [] : [picture], { key: file, texts: picture === null });
  }

  #forget(): void {
    let bytes = [...this.#kept.values()].reduce((sum, kept) => sum + kept.bytes, 0);
    for (const [key, kept] of this.#kept) {
      if (this.#kept.size <= MOST && bytes <= MOST_BYTES) return;
      this.#kept.delete(key);
      bytes -= kept.bytes;
    }
  }
}

function bytesOf({ pages, pictures }: OpenedForMarking): number {
  const text = pages.reduce((sum, { runs }) => runs.reduce((more, run) => more + run.edges.length, sum), 0) * UNIT_BYTES;
  return pictures.reduce((sum, { png }) => sum + png.length, text);
}
