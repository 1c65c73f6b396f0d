import { createWriteStream, mkdir as mkdirLater, rename as renameLater, writeFile as writeFileLater } from 'node:fs';
import { lstat, mkdir, realpath, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import type { ListedFile } from './manifest.ts';
import { isSafeFile } from './static-address.ts';
import { isSameFile } from './verify-site.ts';

const INCOMING = '.incoming';
/** Of the older kind of functions, which cost half as much: there are some hundred thousand calls. */
const [makeFolder, writeFile, rename] = [promisify<string, number>(mkdirLater), promisify(writeFileLater), promisify(renameLater)];

/**
 * The folder that is published. Files appear whole or not at all, never through a link that somebody has laid, and
 * never outside.
 */
export class OutFolder {
  readonly #root: string;
  readonly #sure = new Map<string, Promise<void>>();
  #count = 0;

  private constructor(root: string) {
    this.#root = root;
  }

  static async open(folder: string): Promise<OutFolder> {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    const root = await realpath(folder);
    // What a run that was killed had begun.
    await rm(join(root, INCOMING), { recursive: true, force: true });
    await mkdir(join(root, INCOMING), { mode: 0o700 });
    return new OutFolder(root);
  }

  get root(): string {
    return this.#root;
  }

  async write(file: string, content: Uint8Array | AsyncIterable<Uint8Array | string>): Promise<void> {
    const path = await this.#ready(file);
    const beside = join(this.#root, INCOMING, String((this.#count += 1)));
    try {
      if (content instanceof Uint8Array) await writeFile(beside, content, { flag: 'wx', mode: 0o644 });
      else await pipeline(content, createWriteStream(beside, { flags: 'wx', mode: 0o644 }));
      await rename(beside, path);
    } catch (fault) {
      await rm(beside, { force: true });
      throw fault;
    }
  }

  /** Whether a plain file of this size is there. */
  async holds(file: string, size: number): Promise<boolean> {
    const found = await lstat(await this.#ready(file)).catch(() => null);
    return found !== null && found.isFile() && found.size === size;
  }

  /** Whether these very bytes are there. */
  async matches(file: string, listed: ListedFile): Promise<boolean> {
    return (await this.holds(file, listed.size)) && isSameFile(join(this.#root, file), listed);
  }

  async remove(file: string): Promise<void> {
    await rm(await this.#ready(file), { force: true });
  }

  async close(): Promise<void> {
    await rm(join(this.#root, INCOMING), { recursive: true, force: true });
  }

  async #ready(file: string): Promise<string> {
    if (!isSafeFile(file)) throw new Error(`No file of a site is called ${JSON.stringify(file)}`);
    await this.#folder(dirname(file));
    return join(this.#root, file);
  }

  /** Makes a folder below the root, once; what stands in its place and is no folder gives way. */
  #folder(folder: string): Promise<void> {
    if (folder === '.') return Promise.resolve();
    let known = this.#sure.get(folder);
    if (known === undefined) {
      known = this.#make(folder);
      this.#sure.set(folder, known);
    }
    return known;
  }

  async #make(folder: string): Promise<void> {
    await this.#folder(dirname(folder));
    const path = join(this.#root, folder);
    const made = await makeFolder(path, 0o755).then(
      () => true,
      () => false,
    );
    if (made) return;
    const found = await lstat(path);
    if (found.isDirectory()) return;
    // A link, or a file where a folder belongs: it is taken away itself, not what it leads to.
    await rm(path);
    await mkdir(path, { mode: 0o755 });
  }
}
