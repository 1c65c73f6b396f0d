/** Keys of a query that a folder can stand for; others are left to whoever answers questions. */
const FOLDED = /^(?:page|year)$/;
const WORD = /^[\w-]{1,40}$/;
/** File systems hold 255 bytes; compressed forms want some of them. */
const LONGEST = 200;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f/\\:*?"<>|]/g;

/**
 * The address that a file has for what the site answers at `address` (path and query): `/policies?page=2` is
 * `/policies/page-2`. The same address when no file system minds it; null when it is none of this site.
 */
export function staticAddress(address: string): string | null {
  const [beforeHash = ''] = address.split('#', 1);
  const [path = '', query] = beforeHash.split('?', 2);
  if (!path.startsWith('/') || path.startsWith('//')) return null;
  const segments: string[] = [];
  for (const segment of path.slice(1).split('/')) {
    const safe = safeSegment(segment);
    if (safe === null) return null;
    segments.push(safe);
  }
  while (segments.at(-1) === '') segments.pop();
  if (segments.includes('')) return null;
  return `/${[...segments, ...folders(query)].join('/')}`;
}

/** The file, relative to the folder of the site and with decoded names; `address` has come out of `staticAddress`. */
export function staticFile(address: string, isPage: boolean): string {
  const path = address === '/' ? [] : address.slice(1).split('/').map(decodeURIComponent);
  return [...path, ...(isPage ? ['index.html'] : [])].join('/');
}

/** No name of ours leads out of its folder, hides, or means something to a file system. */
export function isSafeFile(file: string): boolean {
  const parts = file.split('/');
  return parts.every(
    (part) => part !== '' && !part.startsWith('.') && part.search(UNSAFE) === -1 && Buffer.byteLength(part) <= LONGEST + 10,
  );
}

function safeSegment(encoded: string): string | null {
  if (encoded === '' || /^[\w~-][\w.~-]{0,100}$/.test(encoded)) return encoded;
  let name: string;
  try {
    name = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  const harmless = name.replaceAll(UNSAFE, '_').replace(/^\.+/, '_');
  const fitting = Buffer.byteLength(harmless) <= LONGEST ? harmless : shortened(harmless);
  return fitting === name ? encoded : encodeURIComponent(fitting);
}

/** The beginning and the extension of a name that is too long. */
function shortened(name: string): string {
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  let start = '';
  for (const character of name) {
    if (Buffer.byteLength(start + character + extension) > LONGEST) break;
    start += character;
  }
  return start + extension;
}

function folders(query: string | undefined): readonly string[] {
  if (query === undefined) return [];
  const pairs = [...new URLSearchParams(query)];
  const isFolded = pairs.length > 0 && pairs.every(([key, value]) => FOLDED.test(key) && WORD.test(value));
  return isFolded ? pairs.map(([key, value]) => `${key}-${value}`) : [];
}

/** Does `address` ask something that a folder stands for? */
export function isFolded(address: string): boolean {
  const [, query] = address.split('#', 1)[0]?.split('?', 2) ?? [];
  return folders(query).length > 0;
}
