import { hiddenDatum, type HiddenDatum } from './hidden-datum.ts';
import type { PackageParts } from './package-parts.ts';
import { walkXml } from './walk-xml.ts';

const RELATIONS = /(?:^|\/)_rels\/[^/]*\.rels$/;
/** Addresses that lead nowhere from outside: folders, shares, machines of an office network. */
const INTERNAL =
  /^(?:file:|\\\\|[A-Za-z]:[\\/]|(?:https?:)?\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[?f[cd]|[^./:]{1,64}(?:[:/]|$)))/i;
const MOST = 50;

/** What a package fetches from elsewhere when it is opened, and links that lead into the office. */
export async function packageLinks(parts: PackageParts): Promise<readonly HiddenDatum[]> {
  const found: HiddenDatum[] = [];
  for (const part of parts.names.filter((name) => RELATIONS.test(name))) {
    walkXml(await parts.text(part), {
      open: (name, { Type: type = '', Target: target = '', TargetMode: mode = '' }) => {
        if (name !== 'Relationship' || mode !== 'External' || found.length >= MOST) return;
        if (!type.endsWith('/hyperlink')) found.push(hiddenDatum('externalLink', target, placeOf(part)));
        else if (INTERNAL.test(target)) found.push(hiddenDatum('localLink', target, placeOf(part)));
      },
    });
  }
  return found;
}

/** `word/_rels/document.xml.rels` speaks of `word/document.xml`. */
function placeOf(part: string): string {
  return part.replace('_rels/', '').replace(/\.rels$/, '');
}
