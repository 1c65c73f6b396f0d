import type { IncomingMessage, ServerResponse } from 'node:http';
import { keyText, normalQuery, splitAddress, type PageKey } from './page-key.ts';
import { Shelf } from './shelf.ts';
import { answerWith, type StoredPage } from './stored-page.ts';

/** Marks every page: dropping it drops all. */
const ALL_PAGES = 'all';

export interface PageCacheOptions {
  /** 64 MiB unless told. */
  readonly maxBytes?: number;
  /** The site that a host stands for, '' for the main one and for hosts that nobody knows; asked with every request. */
  readonly siteOf?: (host: string) => string;
  /** The one cookie that changes how a page looks, and what its value comes down to ('' for the usual view). */
  readonly viewCookie?: { readonly name: string; readonly normal: (value: string) => string };
  /** Told of every page that was sent (a 304 too) to who asked with GET, and with what program; it must take no time. */
  readonly onServed?: (key: PageKey, status: number, agent: string | undefined) => void;
}

export interface PageFigures {
  readonly entries: number;
  readonly bytes: number;
  /** Answered from the cache: with a body or the head of one, and with 304. */
  readonly hits: number;
  readonly notModified: number;
  /** Made by their routes; of these, kept. */
  readonly misses: number;
  readonly stored: number;
  /** Taken out since they no longer hold, and to make room. */
  readonly dropped: number;
  readonly evicted: number;
}

const MEBIBYTE = 1024 * 1024;

/**
 * Finished pages by address and view, answered without asking the application. Pages without a query fill most of it;
 * those with one, and those that say that nothing is there, have small shelves of their own: whoever makes up
 * addresses pushes out nothing but what others made up.
 */
export class PageCache {
  readonly #shelves: Readonly<Record<'plain' | 'query' | 'missing', Shelf<StoredPage>>>;
  readonly #tagged = new Map<string, Map<string, StoredPage>>();
  /** Keys of queries by path, as the routes of stored pages declare them. */
  readonly #declared = new Map<string, { readonly keys: readonly string[]; pages: number }>();
  readonly #options: PageCacheOptions;
  #edition: number | null = null;
  #generation = 0;
  #counts = { hits: 0, notModified: 0, misses: 0, stored: 0, dropped: 0, evicted: 0 };

  constructor(options: PageCacheOptions = {}) {
    this.#options = options;
    const { maxBytes = 64 * MEBIBYTE } = options;
    const shelf = (share: number) =>
      new Shelf<StoredPage>(maxBytes * share, (key, page) => {
        this.#counts.evicted += 1;
        this.#forget(key, page);
      });
    this.#shelves = { plain: shelf(0.7), query: shelf(0.25), missing: shelf(0.05) };
  }

  get figures(): PageFigures {
    const shelves = Object.values(this.#shelves);
    return {
      entries: shelves.reduce((sum, { size }) => sum + size, 0),
      bytes: shelves.reduce((sum, { bytes }) => sum + bytes, 0),
      ...this.#counts,
    };
  }

  /** Rises with every `invalidate`: what was begun before it is not stored after it. */
  get generation(): number {
    return this.#generation;
  }

  get edition(): number | null {
    return this.#edition;
  }

  /**
   * Takes out every page with one of these tags, at once. To be called in the same synchronous step that makes
   * `edition` the current one; pages of any other edition are not stored from then on. Gives how many went.
   */
  invalidate(tags: Iterable<string>, edition: number | null = this.#edition): number {
    this.#generation += 1;
    this.#edition = edition;
    let dropped = 0;
    for (const tag of tags) {
      if (tag === ALL_PAGES) {
        dropped += this.figures.entries;
        for (const shelf of Object.values(this.#shelves)) shelf.clear();
        this.#tagged.clear();
        this.#declared.clear();
        break;
      }
      for (const [key, page] of this.#tagged.get(tag) ?? []) {
        this.#shelfOf(page).drop(key);
        this.#forget(key, page);
        dropped += 1;
      }
    }
    this.#counts.dropped += dropped;
    return dropped;
  }

  /** The site and the view that a request asks for. */
  variantOf(host: string | undefined, cookies: string | undefined): { readonly site: string; readonly view: string } {
    const { siteOf, viewCookie } = this.#options;
    const site = siteOf === undefined || host === undefined ? '' : siteOf(host);
    if (viewCookie === undefined || cookies === undefined) return { site, view: '' };
    const value = cookieValue(cookies, viewCookie.name);
    return { site, view: value === null ? '' : viewCookie.normal(value) };
  }

  /** The cookie header that stands for a view. */
  cookieOf(view: string): string | undefined {
    const { viewCookie } = this.#options;
    return view === '' || viewCookie === undefined ? undefined : `${viewCookie.name}=${view}`;
  }

  /** Answers a request from what is stored; false leaves it to the application. */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const { method, headers, url = '' } = request;
    if (method !== 'GET' && method !== 'HEAD') return false;
    // A body, however small, is for the application to refuse; so is the host that a proxy tells of.
    if (headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined) return false;
    if (headers['x-forwarded-host'] !== undefined) return false;
    const { site, view } = this.variantOf(headers.host, headers.cookie);
    const address = this.#addressOf(site, url);
    return address !== null && this.answerAs(keyText(site, view, address), request, response);
  }

  holds(key: string): boolean {
    return this.#find(key) !== undefined;
  }

  /** The same for a request whose page is known. */
  answerAs(key: string, request: IncomingMessage, response: ServerResponse): boolean {
    const page = this.#find(key);
    if (page === undefined) return false;
    const status = answerWith(page, request, response, () => this.#shelfOf(page).weigh(key, page));
    if (status === false) return false;
    if (status === 304) this.#counts.notModified += 1;
    else this.#counts.hits += 1;
    if (request.method === 'GET') this.#options.onServed?.(page.key, status, request.headers['user-agent']);
    return true;
  }

  /** Keeps a page that was begun at a generation and made from an edition (null: from none), unless either has passed. */
  store(page: StoredPage, keys: readonly string[], { generation, edition }: { generation: number; edition: number | null }): boolean {
    if (generation !== this.#generation || (edition !== null && edition !== (this.#edition ?? edition))) return false;
    const { site, view, path, query } = page.key;
    const key = keyText(site, view, path + query);
    const old = this.#find(key);
    if (old !== undefined) {
      this.#shelfOf(old).drop(key);
      this.#forget(key, old);
    }
    // First the marks, then the place: what has to leave for it is forgotten by its marks.
    this.#remember(key, page, keys);
    if (!this.#shelfOf(page).put(key, page)) {
      this.#forget(key, page);
      return false;
    }
    this.#counts.stored += 1;
    return true;
  }

  /** Counts a page that its route made, and tells of it. */
  made(key: PageKey, status: number, { method, agent }: { readonly method: string; readonly agent: string | undefined }): void {
    this.#counts.misses += 1;
    if (method === 'GET') this.#options.onServed?.(key, status, agent);
  }

  /** To be called when a stored page has got another form. */
  weigh(page: StoredPage): void {
    const { site, view, path, query } = page.key;
    this.#shelfOf(page).weigh(keyText(site, view, path + query), page);
  }

  #find(key: string): StoredPage | undefined {
    const { plain, query, missing } = this.#shelves;
    return plain.take(key) ?? query.take(key) ?? missing.take(key);
  }

  /** Null when no page of this path is stored, so that nobody knows what its query may say. */
  #addressOf(site: string, url: string): string | null {
    if (!url.includes('?')) return url;
    const { path, search } = splitAddress(url);
    const declared = this.#declared.get(`${site}\n${path}`);
    if (declared === undefined) return null;
    const query = normalQuery(search, declared.keys);
    return query === null ? null : path + query;
  }

  #shelfOf({ status, key }: StoredPage): Shelf<StoredPage> {
    if (status >= 400) return this.#shelves.missing;
    return key.query === '' ? this.#shelves.plain : this.#shelves.query;
  }

  #remember(key: string, page: StoredPage, keys: readonly string[]): void {
    for (const tag of page.tags) {
      const pages = this.#tagged.get(tag);
      if (pages === undefined) this.#tagged.set(tag, new Map([[key, page]]));
      else pages.set(key, page);
    }
    const path = `${page.key.site}\n${page.key.path}`;
    const declared = this.#declared.get(path);
    if (declared === undefined) this.#declared.set(path, { keys, pages: 1 });
    else declared.pages += 1;
  }

  #forget(key: string, page: StoredPage): void {
    for (const tag of page.tags) {
      const pages = this.#tagged.get(tag);
      pages?.delete(key);
      if (pages?.size === 0) this.#tagged.delete(tag);
    }
    const path = `${page.key.site}\n${page.key.path}`;
    const declared = this.#declared.get(path);
    if (declared === undefined) return;
    declared.pages -= 1;
    if (declared.pages === 0) this.#declared.delete(path);
  }
}

function cookieValue(cookies: string, name: string): string | null {
  const begin = cookies.indexOf(`${name}=`);
  if (begin === -1) return null;
  for (const pair of cookies.split(';')) {
    const text = pair.trim();
    if (text.startsWith(`${name}=`)) return text.slice(name.length + 1);
  }
  return null;
}
