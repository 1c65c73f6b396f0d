import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { openForMarking, type RedactionRefusal } from '../../platform/redaction/index.ts';
import { KeptThreads } from '../../platform/threads/index.ts';
import type { PagesJob } from './tell-pages.ts';

/** Bytes of a picture, or the JSON of all pages with their text and suggestions. */
type Told = Result<Buffer, RedactionRefusal>;

interface Kept {
  readonly told: Promise<Told>;
  /** Unknown, and nothing yet, while it is being made. */
  bytes: number;
}

const MOST = 64;
const MOST_BYTES = 96 * 1024 * 1024;
/** A machine that was busy may do better the next time. */
const PASSING: ReadonlySet<string> = new Set(['tooLong', 'tooMuch']);
const TOO_LONG: RedactionRefusal = {
  kind: 'tooLong',
  code: 'redaction.tooLong',
  message: '查找个人信息的时间过长，已停止，请把文件分成几份后再涂黑。',
};

const threads = new KeptThreads<PagesJob, string>(new URL('tell-pages.ts', import.meta.url));

/** Files that somebody marks just now: a page that was drawn is not drawn again when it is turned back to. In memory only. */
export class OpenedFiles {
  readonly #kept = new Map<string, Kept>();

  /**
   * A PNG of a page; refused where there is none.
   * @param file what tells it from all others
   */
  async picture(file: string, page: number, read: () => Promise<Uint8Array>): Promise<Told> {
    return await this.#told(`${file} ${page}`, async () => {
      const opened = await openForMarking(await read(), [page], { key: file, texts: false });
      return opened.ok ? ok(Buffer.from(opened.value.pictures[0]?.png ?? [])) : opened;
    });
  }

  /** Sizes and text of the pages, and what looks like personal data, as JSON. */
  async pages(file: string, read: () => Promise<Uint8Array>): Promise<Told> {
    return await this.#told(file, async () => {
      const opened = await openForMarking(await read(), [], { key: file });
      if (!opened.ok) return opened;
      const { kind, pages } = opened.value;
      const json = await threads.ask({ kind, pages, on: shanghaiDay(new Date()) });
      return json === null ? err(TOO_LONG) : ok(Buffer.from(json));
    });
  }

  async #told(key: string, make: () => Promise<Told>): Promise<Told> {
    const kept = this.#kept.get(key) ?? { told: make(), bytes: 0 };
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    try {
      const told = await kept.told;
      if (told.ok) kept.bytes = told.value.length;
      else if (PASSING.has(told.error.kind)) this.#kept.delete(key);
    } catch {
      this.#kept.delete(key);
    }
    this.#forget();
    return await kept.told;
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
