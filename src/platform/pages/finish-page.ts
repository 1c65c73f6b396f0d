import type { PageCache } from './page-cache.ts';
import type { PageKey } from './page-key.ts';
import { entityTag, isKnown, StoredPage } from './stored-page.ts';

const CACHE_CONTROL = 'public, max-age=0, must-revalidate';
const VARY = 'Accept-Encoding, Cookie';

/** What a page may answer with so that it is kept. */
export const KEPT_STATUSES: ReadonlySet<number> = new Set([200, 301, 404, 410]);

/** Of one answer or one connection, not of the page. */
const PASSING_HEADERS: ReadonlySet<string> = new Set([
  'x-request-id',
  'connection',
  'keep-alive',
  'date',
  'content-length',
  'content-encoding',
  'transfer-encoding',
]);

/** By lower-case name. */
export type AnswerHeaders = Readonly<Record<string, string | number | string[] | undefined>>;

/** An answer as its route has made it. */
export interface Unfinished {
  readonly status: number;
  /** All that will be sent. */
  readonly headers: AnswerHeaders;
  readonly body: Buffer;
  readonly tags: readonly string[];
  /** Null: made from none. */
  readonly edition: number | null;
  /** Of the body: other bytes have another. Left out: they are looked at. */
  readonly mark?: string;
}

export interface Occasion {
  readonly key: PageKey;
  /** Keys of the query that the route knows. */
  readonly keys: readonly string[];
  /** Of the cache when the page was begun. */
  readonly generation: number;
  /** Spelt so that it may be kept. */
  readonly usual: boolean;
  readonly method: string;
  readonly ifNoneMatch: string | undefined;
  readonly agent: string | undefined;
}

/** The page with its last headers (`last` are those that it gets here), kept if it still holds; 304 for who has it already. */
export function finishPage(
  cache: PageCache,
  { status, headers, body, tags, edition, mark }: Unfinished,
  { key, keys, generation, usual, method, ifNoneMatch, agent }: Occasion,
): { readonly page: StoredPage; readonly status: number; readonly last: Readonly<Record<string, string>> } {
  const etag = mark === undefined ? entityTag(body) : `W/"${mark}"`;
  const last = { 'cache-control': CACHE_CONTROL, vary: VARY, etag };
  const type = String(headers['content-type'] ?? '');
  const page = new StoredPage({ key, status, headers: kept({ ...headers, ...last }), type, body, tags }, etag);
  if (usual) cache.store(page, keys, { generation, edition });
  const answered = status === 200 && isKnown(ifNoneMatch, etag) ? 304 : status;
  cache.made(key, answered, { method, agent });
  return { page, status: answered, last };
}

/** Names and values in turn. */
function kept(headers: AnswerHeaders): string[] {
  const list: string[] = [];
  for (const name of Object.keys(headers)) {
    const value = headers[name];
    if (value !== undefined && !PASSING_HEADERS.has(name)) list.push(name, String(value));
  }
  return list;
}
