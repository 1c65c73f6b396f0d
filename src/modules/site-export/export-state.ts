import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A file as it was written: path in the folder, bytes, SHA-256. */
export type WrittenFile = readonly [path: string, size: number, sha256: string];

/** What an address became. */
export interface Written {
  readonly files: readonly WrittenFile[];
  /** What it shows, one after the other with blanks. */
  readonly tags: string;
  /** Addresses it leads to that no list of addresses has. */
  readonly links: readonly string[];
  /** It said that it is gone (410). */
  readonly gone: boolean;
  readonly run: number;
}

export interface Run {
  readonly run: number;
  /** Of the edition it was made from. */
  readonly basis: string;
  /** All that makes every page another: program, options. */
  readonly make: string;
  /** Null: everything. */
  readonly changed: readonly string[] | null;
  /** It came to its end. */
  readonly done: boolean;
}

const Line = z.union([
  z.object({ run: z.number(), basis: z.string(), make: z.string(), changed: z.array(z.string()).nullable() }),
  z.object({ done: z.number() }),
  z.object({
    a: z.string(),
    f: z.array(z.tuple([z.string(), z.number(), z.string()])),
    t: z.string(),
    l: z.array(z.string()).default([]),
    g: z.boolean().default(false),
    r: z.number(),
  }),
  z.object({ x: z.string() }),
]);

const FILE = 'pages.jsonl';

/** What stands in a folder and why: a journal that each run goes on writing, so that one that was killed is gone on with. */
export class ExportState {
  readonly pages: Map<string, Written>;
  readonly runs: readonly Run[];
  readonly #folder: string;
  #journal: WriteStream | null = null;

  private constructor(folder: string, pages: Map<string, Written>, runs: readonly Run[]) {
    this.#folder = folder;
    this.pages = pages;
    this.runs = runs;
  }

  static async open(folder: string): Promise<ExportState> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const pages = new Map<string, Written>();
    const runs: Run[] = [];
    const file = await open(join(folder, FILE), 'r').catch(() => null);
    for await (const text of file?.readLines() ?? []) {
      const line = lineOf(text);
      // Torn by a crash: it was never written.
      if (line === null) continue;
      if ('a' in line) pages.set(line.a, { files: line.f, tags: line.t, links: line.l, gone: line.g, run: line.r });
      else if ('x' in line) pages.delete(line.x);
      else if ('done' in line) runs.splice(0, runs.length, ...runs.map((one) => (one.run === line.done ? { ...one, done: true } : one)));
      else runs.push({ ...line, done: false });
    }
    return new ExportState(folder, pages, runs);
  }

  /** Begins a run: on disk before anything else is. */
  async begin(run: Omit<Run, 'done'>): Promise<void> {
    const file = await open(join(this.#folder, FILE), 'a', 0o600);
    // A line of its own, whatever was torn before it.
    await file.writeFile(`\n${JSON.stringify(run)}\n`);
    await file.sync();
    this.#journal = file.createWriteStream();
  }

  put(address: string, written: Written): void {
    this.pages.set(address, written);
    this.#line(lineOfPage(address, written));
  }

  drop(address: string): void {
    this.pages.delete(address);
    this.#line({ x: address });
  }

  /** Ends a run: the journal is written anew, with what stands now. */
  async end(run: Run): Promise<void> {
    await this.close();
    const fresh = join(this.#folder, `${FILE}.new`);
    const out = createWriteStream(fresh, { mode: 0o600, flush: true });
    const { done: _, ...head } = run;
    out.write(`${JSON.stringify(head)}\n${JSON.stringify({ done: run.run })}\n`);
    for (const [address, written] of this.pages) {
      if (!out.write(`${JSON.stringify(lineOfPage(address, written))}\n`)) await once(out, 'drain');
    }
    await new Promise<void>((resolve, reject) => {
      out.once('error', reject);
      out.end(resolve);
    });
    await rename(fresh, join(this.#folder, FILE));
  }

  async close(): Promise<void> {
    const journal = this.#journal;
    this.#journal = null;
    if (journal !== null)
      await new Promise<void>((resolve) => {
        journal.end(resolve);
      });
  }

  #line(line: object): void {
    this.#journal?.write(`${JSON.stringify(line)}\n`);
  }
}

function lineOfPage(address: string, { files, tags, links, gone, run }: Written): object {
  return { a: address, f: files, t: tags, ...(links.length > 0 ? { l: links } : {}), ...(gone ? { g: true } : {}), r: run };
}

function lineOf(text: string): z.output<typeof Line> | null {
  if (text === '') return null;
  try {
    return Line.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
