import { err, type Result } from '../../../kernel/result.ts';
import { BODY_LIMITS, bodyFault } from '../../../richtext/index.ts';
import { ListCounter, NO_LISTS, readListDefinitions } from '../docx/numbering.ts';
import { readMainDocument, readXml } from '../docx/word-xml.ts';
import { extractionFailure, type ExtractionFailure } from '../extraction-failure.ts';
import type { Limits } from '../limits.ts';
import { openZip, type ZipContainer } from '../zip-container.ts';
import type { BodyImport } from './body-import.ts';
import { BodyNotices } from './body-notices.ts';
import { finishImport, refusedBody } from './finish-import.ts';
import { PictureShelf } from './picture-shelf.ts';
import { readWordFlow } from './word-flow.ts';
import { readWordLinks } from './word-links.ts';
import { readWordNotes } from './word-notes.ts';
import { readWordStyles } from './word-styles.ts';

const PICTURE = /^word\/media\/[^/]+$/;
const HEADER_OR_FOOTER = /^word\/(?:header|footer)\d*\.xml$/;

/** Reads a Word file into a text. */
export async function readDocxBody(bytes: Uint8Array, limits: Limits): Promise<Result<BodyImport, ExtractionFailure>> {
  const opened = await openZip(bytes, limits);
  if (!opened.ok) return opened;
  const container = opened.value;
  if (!container.names.includes('word/document.xml')) return err(extractionFailure('notWord'));
  try {
    return await readParts(container, limits);
  } catch (error) {
    if (error instanceof Error) return err(extractionFailure('damaged', 'DOCX'));
    throw error;
  }
}

async function readParts(container: ZipContainer, limits: Limits): Promise<Result<BodyImport, ExtractionFailure>> {
  const notices = new BodyNotices();
  const pictures = new PictureShelf();
  const numbering = await readXml(container, 'word/numbering.xml');
  const files = await readPictures(container, pictures);
  const { blocks, title, cut } = readWordFlow(await readMainDocument(container), {
    styles: readWordStyles(await readXml(container, 'word/styles.xml')),
    counter: new ListCounter(numbering === '' ? NO_LISTS : readListDefinitions(numbering)),
    links: readWordLinks(await readXml(container, 'word/_rels/document.xml.rels')),
    footnotes: readWordNotes(await readXml(container, 'word/footnotes.xml')),
    endnotes: readWordNotes(await readXml(container, 'word/endnotes.xml')),
    picture: (part) => files.get(part) ?? null,
    notices,
    maxCells: Math.min(limits.maxCells, BODY_LIMITS.cells),
  });
  if (cut) return err(refusedBody(bodyFault('tooManyCells', '')));
  if (await hasHeaderOrFooter(container)) notices.add('body.headersAndFooters');
  return finishImport(blocks, title, notices, pictures);
}

async function readPictures(container: ZipContainer, pictures: PictureShelf): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const name of container.names.filter((name) => PICTURE.test(name))) {
    const bytes = await container.read(name);
    const file = bytes === null ? null : pictures.add(bytes);
    if (file !== null) files.set(name, file);
  }
  return files;
}

async function hasHeaderOrFooter(container: ZipContainer): Promise<boolean> {
  for (const name of container.names.filter((name) => HEADER_OR_FOOTER.test(name))) {
    if (/<w:t(?:\s[^>]*)?>[^<]*[^<\s]/.test(await readXml(container, name))) return true;
  }
  return false;
}
