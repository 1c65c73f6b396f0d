import { imageData } from './image-data.ts';
import { hiddenDatum, type HiddenDatum } from './hidden-datum.ts';
import type { PackageParts } from './package-parts.ts';
import { textsOf } from './walk-xml.ts';

const EMBEDDED = /^(?:word|xl|ppt)\/embeddings\/|^Object ?\d|^word\/afchunk/i;
const CUSTOM_XML = /^customXml\/item\d+\.xml$/i;
/** A list of literature without an entry: Word puts it into every document. */
const NOTHING_IN_IT = /<(?:\w+:)?Sources\b[^>]*(?:\/>|>\s*<\/(?:\w+:)?Sources>)|^\s*$/;
const PIVOT = /^xl\/pivotCache\/pivotCacheRecords\d*\.xml$/;
const PICTURE = /^(?:word|xl|ppt)\/media\/[^/]+\.(jpe?g|png|webp)$/i;
const MOST_PICTURES = 200;

/** Files within files: objects, data behind a form, originals behind a table, and what pictures tell. */
export async function packageExtras(parts: PackageParts): Promise<readonly HiddenDatum[]> {
  const found: HiddenDatum[] = [];
  for (const name of parts.names.filter((part) => EMBEDDED.test(part) && !part.endsWith('/')).slice(0, MOST_PICTURES))
    found.push(hiddenDatum('embeddedObject', name.split('/').at(-1) ?? name, name));
  for (const name of parts.names.filter((part) => PIVOT.test(part)))
    found.push(hiddenDatum('pivotCache', name.split('/').at(-1) ?? name, name));
  for (const name of parts.names.filter((part) => CUSTOM_XML.test(part))) {
    const xml = await parts.text(name);
    if (!NOTHING_IN_IT.test(xml)) found.push(hiddenDatum('customXml', /<(?!\?)([\w:]+)/.exec(xml)?.[1] ?? name, name));
  }
  const pictures = parts.names.filter((part) => PICTURE.test(part));
  for (const name of pictures.slice(0, MOST_PICTURES)) {
    const bytes = await parts.bytes(name);
    if (bytes !== null) found.push(...imageData(bytes, name));
  }
  if (pictures.length > MOST_PICTURES) found.push(hiddenDatum('notExamined', `第 ${MOST_PICTURES + 1} 张以后的图片`, '图片'));
  return found;
}

/** The words of people in comments: how many and whose. */
export function commentsIn(xml: string, where: string, element: string): readonly HiddenDatum[] {
  const count = [...xml.matchAll(new RegExp(`<(?:\\w+:)?${element}[\\s>]`, 'g'))].length;
  if (count === 0) return [];
  const authors = new Set([
    ...[...xml.matchAll(/\s(?:\w+:)?author="([^"]{1,80})"/g)].map(([, name]) => name ?? ''),
    ...textsOf(xml, new Set(['author'])).map(({ text }) => text),
  ]);
  return [hiddenDatum('comments', `${count} 条批注${authors.size === 0 ? '' : `（${[...authors].slice(0, 5).join('、')}）`}`, where)];
}
