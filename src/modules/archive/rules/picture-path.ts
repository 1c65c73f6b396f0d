import { judgePath } from './judge-path.ts';

/** A page of an archive: where it lies in it, and where it stood before (may be empty). */
export interface PagePlace {
  readonly bodyFile: string;
  readonly address: string;
}

/**
 * Where in the archive the picture lies that a page names; null: nowhere in it. Relative addresses start from the page,
 * those that begin with `/` and those of the page's old site from the top of the archive.
 */
export function picturePath(address: string, { bodyFile, address: pageAddress }: PagePlace): string | null {
  const fromTop = ownSitePath(address, pageAddress);
  const plain = fromTop ?? decoded(address.replace(/[?#].*$/s, ''));
  if (plain === null || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(plain)) return null;
  const path = plain.replaceAll('\\', '/');
  if (path.startsWith('//')) return null;
  const names = path.startsWith('/') ? [] : bodyFile.split('/').slice(0, -1);
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    // Above the top there is nothing of ours.
    else if (names.pop() === undefined) return null;
  }
  const judged = judgePath(names.join('/'));
  return judged.ok ? judged.value : null;
}

function ownSitePath(address: string, pageAddress: string): string | null {
  const picture = /^https?:/i.test(address) ? URL.parse(address) : null;
  const page = URL.parse(pageAddress);
  return picture !== null && page !== null && picture.host === page.host ? decoded(picture.pathname) : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
