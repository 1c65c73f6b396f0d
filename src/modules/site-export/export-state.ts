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
  /** The day in Shanghai; pages may say how many are left. */
  readonly day: string;
  /** Null: everything. */
  readonly changed: readonly string[] | null;
  /** It came to its end. */
  readonly done: boolean;
}

const RunLine = z.object({
  run: z.number(),
  basis: z.string(),
  make: z.string(),
  day: z.string().default(''),
  changed: z.array(z.string()).nullable(),
});
const DoneLine = z.object({ done: z.number() });
const GoneLine = z.object({ x: z.string() });
const AddressLine = z.object({ a: z.string() });
const PageLine = z.object({
  f: z.array(z.tuple([z.string(), z.number(), z.string()])),
  t: z.string(),
  l: z.array(z.string()).default([]),
  g: z.boolean().default(false),
  r: z.number(),
});

const FILE = 'pages.jsonl';
const LINES_AT_ONCE = 500;

/**
 * What stands in a folder and why: a journal that each run goes on writing, so that one that was killed is gone on with.
 * Pages stay in memory as their lines: as objects 100,000 of them would take four times as much.
 */
export class ExportState {
  readonly runs: readonly Run[];
  readonly #lines: Map<string, string>;
  readonly #folder: string;
  #journal: WriteStream | null = null;

  private constructor(folder: string, lines: Map<string, string>, runs: readonly Run[]) {
    this.#folder = folder;
    this.#lines = lines;
    this.runs = runs;
  }

  static async open(folder: string): Promise<ExportState> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const lines = new Map<string, string>();
    const runs: Run[] = [];
    const file = await open(join(folder, FILE), 'r').catch(() => null);
    for await (const text of file?.readLines() ?? []) {
      const line = parseJson(text);
      const page = AddressLine.safeParse(line);
      if (page.success) {
        lines.set(page.data.a, text);
        continue;
      }
      // Anything else was torn by a crash: it was never written.
      const gone = GoneLine.safeParse(line);
      if (gone.success) lines.delete(gone.data.x);
      const done = DoneLine.safeParse(line);
      if (done.success) runs.splice(0, runs.length, ...runs.map((one) => (one.run === done.data.done ? { ...one, done: true } : one)));
      const run = RunLine.safeParse(line);
      if (run.success) runs.push({ ...run.data, done: false });
    }
    return new ExportState(folder, lines, runs);
  }

  get size(): number {
    return this.#lines.size;
  }

  get(address: string): Written | null {
    const line = this.#lines.get(address);
    return line === undefined ? null : writtenOf(line);
  }

  *entries(): Generator<readonly [address: string, written: Written]> {
    for (const [address, line] of this.#lines) yield [address, writtenOf(line)];
  }

  addresses(): readonly string[] {
    return [...this.#lines.keys()];
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
    const line = lineOf(address, written);
    this.#lines.set(address, line);
    this.#journal?.write(`${line}\n`);
  }

  drop(address: string): void {
    this.#lines.delete(address);
    this.#journal?.write(`${JSON.stringify({ x: address })}\n`);
  }

  /** Ends a run: the journal is written anew, with what stands now. */
  async end(run: Run): Promise<void> {
    await this.close();
    const fresh = join(this.#folder, `${FILE}.new`);
    const out = createWriteStream(fresh, { mode: 0o600, flush: true });
    const { done: _, ...head } = run;
    out.write(`${JSON.stringify(head)}\n${JSON.stringify({ done: run.run })}\n`);
    const lines = [...this.#lines.values()];
    for (let at = 0; at < lines.length; at += LINES_AT_ONCE) {
      if (!out.write(`${lines.slice(at, at + LINES_AT_ONCE).join('\n')}\n`)) await once(out, 'drain');
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
}

function lineOf(address: string, { files, tags, links, gone, run }: Written): string {
  return JSON.stringify({ a: address, f: files, t: tags, ...(links.length > 0 ? { l: links } : {}), ...(gone ? { g: true } : {}), r: run });
}

function writtenOf(line: string): Written {
  const { f, t, l, g, r } = PageLine.parse(JSON.parse(line));
  return { files: f, tags: t, links: l, gone: g, run: r };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
