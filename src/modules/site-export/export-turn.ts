import { createHash, hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { assertNever } from '../../kernel/assert-never.ts';
import { addressesOf, isDocumentAddress, standingAddresses } from './addresses.ts';
import { answerAddresses, type Made } from './answer-address.ts';
import type { ExportOptions } from './export-options.ts';
import type { ExportState, Run, Written, WrittenFile } from './export-state.ts';
import type { OutFolder } from './out-folder.ts';
import { staticAddress, staticFile } from './static-address.ts';
import { isLive, tidyPage } from './tidy-page.ts';
import { gonePage, livePage, lostPage, movedPage } from './standing-pages.ts';

const AT_ONCE = 24;
/** The tag of a page that is gone: should it come back, it is made. */
const REMOVED = 'removed';

/** One run through all addresses. */
export class ExportTurn {
  readonly written: string[] = [];
  readonly broken: { readonly address: string; readonly from: string }[] = [];
  rendered = 0;
  readonly #options: ExportOptions;
  readonly #state: ExportState;
  readonly #out: OutFolder;
  readonly #run: Run;
  readonly #answer: (address: string) => Promise<Made>;
  readonly #seen = new Set<string>();
  readonly #standing = new Set<string>();
  #found: (readonly [address: string, from: string])[] = [];
  /** A run that was cut off may have written more than it noted. */
  readonly #trusts: boolean;
  #done = 0;
  #of = 0;

  constructor(options: ExportOptions, state: ExportState, out: OutFolder, run: Run) {
    this.#options = options;
    this.#state = state;
    this.#out = out;
    this.#run = run;
    this.#trusts = state.runs.every(({ done }) => done);
    this.#answer = answerAddresses(options);
  }

  async everything(): Promise<void> {
    const { edition, rootSite, wish, portal } = this.#options;
    for (const { path, body } of portal.assets.files) await this.#settle(path, async () => this.#file(path, Buffer.from(body), ['all']));
    await this.#settle('/404.html', async () =>
      this.#page('/404.html', await lostPage(this.#options), [`site:${rootSite.id}`], false, '404.html'),
    );
    const own = { ...wish, rootSite };
    for (const _ of addressesOf(edition, own)) this.#of += 1;
    this.#of = Math.max(this.#of, this.#state.size);
    // One by one: what the site map leads to is not noted with every page.
    for (const address of standingAddresses(edition, own)) await this.#one(address, '');
    await this.#walk(addressesOf(edition, own));
    while (this.#found.length > 0) {
      const found = this.#found;
      this.#found = [];
      await this.#walk(
        found.map(([address]) => address),
        new Map(found),
      );
    }
  }

  /** Takes away what no run has seen; a page leaves word that it is gone. */
  async removeOthers(): Promise<readonly string[]> {
    const removed: string[] = [];
    for (const address of this.#state.addresses()) {
      const before = this.#seen.has(address) ? null : this.#state.get(address);
      if (before === null) continue;
      const page = before.files.find(([path]) => path.endsWith('/index.html') || path === 'index.html');
      if (page === undefined) {
        for (const [path] of before.files) await this.#out.remove(path);
        this.#state.drop(address);
        removed.push(address);
      } else if (!before.gone) {
        await this.#put(address, await this.#page(address, await gonePage(this.#options, address), [REMOVED], true));
        removed.push(address);
      }
    }
    return removed;
  }

  async #walk(addresses: Iterable<string>, from: ReadonlyMap<string, string> = new Map()): Promise<void> {
    const iterator = addresses[Symbol.iterator]();
    const work = async (): Promise<void> => {
      for (let next = iterator.next(); next.done !== true; next = iterator.next()) await this.#one(next.value, from.get(next.value) ?? '');
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }

  async #one(address: string, from: string): Promise<void> {
    await this.#settle(address, async () => {
      if (isLive(address)) return this.#page(address, await livePage(this.#options, address), [`site:${this.#options.rootSite.id}`], false);
      const answered = await this.#answer(address);
      switch (answered.kind) {
        case 'missing':
          if (from !== '') this.broken.push({ address, from });
          return null;
        case 'redirect':
          return this.#page(address, await movedPage(this.#options, answered.to), answered.tags, false);
        case 'page':
          return this.#page(address, answered.text, answered.tags, answered.gone);
        case 'file':
          return this.#file(address, answered.body, answered.tags);
        default:
          return assertNever(answered);
      }
    });
    this.#done += 1;
    if (this.#done % 500 === 0) this.#options.onProgress?.(this.#done, Math.max(this.#of, this.#done));
  }

  /** Makes an address when what it shows has changed, once in a run; its links are followed either way. */
  async #settle(address: string, make: () => Promise<Written | null>): Promise<void> {
    if (this.#seen.has(address)) return;
    this.#seen.add(address);
    const before = this.#state.get(address);
    if (before !== null && !this.#isNeeded(before) && (await this.#isWhole(before))) {
      this.#note(address, before.links);
      return;
    }
    const after = await make();
    if (after === null) this.#seen.delete(address);
    else {
      this.rendered += 1;
      await this.#put(address, after);
      this.#note(address, after.links);
    }
  }

  async #put(address: string, after: Written): Promise<void> {
    const kept = new Set(after.files.map(([path]) => path));
    for (const [path] of this.#state.get(address)?.files ?? []) if (!kept.has(path)) await this.#out.remove(path);
    this.#state.put(address, after);
  }

  #note(address: string, links: readonly string[]): void {
    if (isStanding(address)) for (const link of links) this.#standing.add(link);
    for (const link of links) if (!this.#seen.has(link)) this.#found.push([link, address]);
  }

  async #isWhole({ files }: Written): Promise<boolean> {
    if (this.#options.repair !== true) return true;
    for (const [path, size, sha256] of files) if (!(await this.#out.matches(path, { size, sha256 }))) return false;
    return true;
  }

  #isNeeded({ run, tags }: Written): boolean {
    const later = [...this.#state.runs.filter((one) => !one.done && one.run > run), this.#run].filter((one) => one.run > run);
    if (this.#run.changed === null || tags === REMOVED) return true;
    return later.some(({ changed }) => changed === null || tags.split(' ').some((tag) => changed.includes(tag)));
  }

  async #page(address: string, markup: string, tags: readonly string[], gone: boolean, named?: string): Promise<Written> {
    const { text, links } = tidyPage(markup, this.#options.wish);
    const place = staticAddress(address);
    if (place === null) throw new Error(`No file stands for ${address}`);
    const file = named ?? staticFile(place, true);
    const body = Buffer.from(text);
    const files = await this.#files(address, file, body);
    // For servers that can say 410: that this file is there tells them to.
    if (gone) files.push(...(await this.#files(address, file.replace(/index\.html$/, '410.html'), body)));
    const led = [...links].filter((link) => !this.#standing.has(link) && !isDocumentAddress(link) && !this.#isAsset(link));
    return { files, tags: tags.join(' '), links: led, gone, run: this.#run.run };
  }

  #isAsset(link: string): boolean {
    return link.startsWith('/assets/');
  }

  async #file(address: string, body: Buffer | AsyncIterable<string>, tags: readonly string[]): Promise<Written> {
    const place = staticAddress(address);
    if (place === null) throw new Error(`No file stands for ${address}`);
    const file = staticFile(place, false);
    const files = Buffer.isBuffer(body) ? await this.#files(address, file, body) : [await this.#streamed(address, file, body)];
    return { files, tags: tags.join(' '), links: [], gone: false, run: this.#run.run };
  }

  async #files(address: string, file: string, body: Buffer): Promise<WrittenFile[]> {
    const { precompress } = this.#options.wish;
    const main = await this.#write(address, file, body);
    const files = [main];
    if (!COMPRESSED.test(file) || body.length < LEAST_BYTES) return files;
    for (const form of precompress) files.push(await this.#write(address, `${file}.${form}`, await COMPRESS[form](body)));
    return files;
  }

  async #write(address: string, file: string, body: Buffer): Promise<WrittenFile> {
    const sha256 = hash('sha256', body);
    if (!(await this.#stands(address, [file, body.length, sha256]))) {
      await this.#out.write(file, body);
      this.written.push(file);
    }
    return [file, body.length, sha256];
  }

  /** Written as it is made, then compared: a long list is never in memory as a whole. */
  async #streamed(address: string, file: string, body: AsyncIterable<string>): Promise<WrittenFile> {
    const counting = createHash('sha256');
    let size = 0;
    const counted = async function* () {
      for await (const text of body) {
        const bytes = Buffer.from(text);
        counting.update(bytes);
        size += bytes.length;
        yield bytes;
      }
    };
    await this.#out.write(file, counted());
    const sha256 = counting.digest('hex');
    if (!this.#wasWritten(address, [file, size, sha256])) this.written.push(file);
    return [file, size, sha256];
  }

  async #stands(address: string, file: WrittenFile): Promise<boolean> {
    const [path, size, sha256] = file;
    if (this.#options.repair === true) return this.#out.matches(path, { size, sha256 });
    return this.#trusts && this.#wasWritten(address, file) && (await this.#out.holds(path, size));
  }

  #wasWritten(address: string, [file, size, sha256]: WrittenFile): boolean {
    const before = this.#state.get(address)?.files.find(([path]) => path === file);
    return before !== undefined && before[1] === size && before[2] === sha256;
  }
}

const COMPRESSED = /\.(?:html|css|js|svg|xml|json|jsonld|csv|txt|rss|atom)$/;
const LEAST_BYTES = 1024;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const COMPRESS = {
  br: (body: Buffer) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }),
  gz: (body: Buffer) => zip(body, { level: 7 }),
} as const;

/** Its links stand in the frame of every page or are those of the whole site; when they change, every page of the site is made anew. */
function isStanding(address: string): boolean {
  return /^(?:\/hant)?(?:\/sites\/[a-z0-9-]+)?\/sitemap$/.test(address);
}
