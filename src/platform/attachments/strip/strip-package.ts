import { err, ok, type Result } from '../../../kernel/result.ts';
import { bytesInMemory } from '../byte-source.ts';
import { readPart } from '../zip/zip-part.ts';
import { readZipDirectory, type ZipEntry } from '../zip/zip-directory.ts';
import { stripImage } from './strip-image.ts';
import { DAMAGED, type StripFailure } from './strip-failure.ts';
import { rewriteZip } from './write-zip.ts';

const MOST_ENTRIES = 20_000;
const LARGEST_PART = 64 * 1024 * 1024;
const PERSONS = ['creator', 'lastModifiedBy', 'description', 'keywords', 'category', 'contentStatus'];
const PLACES = ['Company', 'Manager', 'HyperlinkBase', 'Template'];
const NO_PROPERTIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"/>';
const PICTURE = /^(?:word|xl|ppt)\/media\/[^/]+\.(?:jpe?g|png|webp)$/i;
const THUMBNAIL = /^docProps\/thumbnail\.\w+$/i;

/**
 * An Office document without its properties of persons and without what cameras wrote into its pictures; every word and figure,
 * every comment and every marked change stays: to judge these is for people. Parts that don't change keep their packed bytes.
 */
export async function stripPackage(bytes: Buffer): Promise<Result<Buffer, StripFailure>> {
  const source = bytesInMemory(bytes);
  const directory = await readZipDirectory(source, MOST_ENTRIES);
  if (!directory.ok) return err(DAMAGED);
  const { entries } = directory.value;
  const changed = new Map<string, Buffer | null>();
  try {
    // A field may show such a property on the page.
    const usesProperties = await mentions(entries, /^word\/(?:document|header|footer)\w*\.xml$/, 'DOCPROPERTY', source);
    for (const entry of entries) {
      if (entry.size > LARGEST_PART) continue;
      const read = (): Promise<Buffer> => readPart(source, entry);
      if (entry.name === 'docProps/core.xml') changed.set(entry.name, emptied(await read(), PERSONS));
      else if (entry.name === 'docProps/app.xml') changed.set(entry.name, emptied(await read(), PLACES));
      else if (entry.name === 'docProps/custom.xml' && !usesProperties) changed.set(entry.name, Buffer.from(NO_PROPERTIES));
      else if (THUMBNAIL.test(entry.name)) changed.set(entry.name, null);
      else if (entry.name === '_rels/.rels') changed.set(entry.name, withoutThumbnail(await read()));
      else if (PICTURE.test(entry.name)) changed.set(entry.name, stripImage(await read()) ?? (await read()));
    }
    const written = await rewriteZip(source, entries, changed);
    return written === null ? err(DAMAGED) : ok(written);
  } catch {
    return err(DAMAGED);
  }
}

async function mentions(
  entries: readonly ZipEntry[],
  parts: RegExp,
  word: string,
  source: ReturnType<typeof bytesInMemory>,
): Promise<boolean> {
  for (const entry of entries)
    if (parts.test(entry.name) && entry.size <= LARGEST_PART && (await readPart(source, entry)).includes(word)) return true;
  return false;
}

/** The same XML with nothing in the elements of these names. */
function emptied(xml: Buffer, names: readonly string[]): Buffer {
  const element = new RegExp(`<((?:\\w+:)?(?:${names.join('|')}))(\\s[^<>]*)?>[^<]*</\\1>`, 'g');
  return Buffer.from(
    xml.toString('utf8').replace(element, (_whole, name: string, rest: string | undefined) => `<${name}${rest ?? ''}></${name}>`),
  );
}

function withoutThumbnail(xml: Buffer): Buffer {
  return Buffer.from(xml.toString('utf8').replace(/<(?:\w+:)?Relationship\s[^<>]*\/metadata\/thumbnail"[^<>]*\/>/g, ''));
}
