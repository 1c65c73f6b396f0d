/** Which page an answer is, whoever asks for it. */
export interface PageKey {
  /** As `siteOf` names it; '' for the main site. */
  readonly site: string;
  /** How it is shown; '' for the usual way. */
  readonly view: string;
  /** As it stands in the address, still encoded. */
  readonly path: string;
  /** `?page=2`, or ''. */
  readonly query: string;
  /** The pattern of its route. */
  readonly route: string;
}

/** No list of choices is longer. */
const LONGEST_QUERY = 1_000;

/** One string for one page; nothing in an address holds a line break. */
export function keyText(site: string, view: string, address: string): string {
  return `${site}\n${view}\n${address}`;
}

/** Parts of a request's address: `/a?b=1` is `/a` and `b=1`. */
export function splitAddress(url: string): { readonly path: string; readonly search: string } {
  const mark = url.indexOf('?');
  return mark === -1 ? { path: url, search: '' } : { path: url.slice(0, mark), search: url.slice(mark + 1) };
}

/**
 * What a query says in one spelling: the keys that the route knows, in its order, each once and only with something
 * in it. Null when it is longer than any that is meant.
 */
export function normalQuery(search: string, keys: readonly string[]): string | null {
  if (search === '' || keys.length === 0) return '';
  const given = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const key of keys) {
    const value = given.get(key);
    if (value !== null && value !== '') kept.set(key, value);
  }
  const text = kept.toString();
  if (text.length > LONGEST_QUERY) return null;
  return text === '' ? '' : `?${text}`;
}

/** Whether a path is spelt the one usual way; others are answered, but not kept, lest one page fill the cache. */
export function isUsualPath(path: string): boolean {
  if (path.length > LONGEST_QUERY || (path.length > 1 && path.endsWith('/'))) return false;
  if (!path.includes('%')) return true;
  try {
    return path
      .split('/')
      .every((part) => encodeURIComponent(decodeURIComponent(part)) === part || encodeURI(decodeURIComponent(part)) === part);
  } catch {
    return false;
  }
}
