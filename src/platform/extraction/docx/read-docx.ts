import type { SourceDocument, SourceWarning } from '../../../kernel/source-document.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { extractionFailure, type ExtractionFailure } from '../extraction-failure.ts';
import type { Limits } from '../limits.ts';
import { openingWarning } from '../opening-warning.ts';
import { NO_WORDS, SourceTextWriter } from '../source-text-writer.ts';
import type { ZipContainer } from '../zip-container.ts';
import { ListCounter, NO_LISTS, readListDefinitions } from './numbering.ts';
import { readStyles } from './styles.ts';
import { readWordBody, type WordReading } from './word-body.ts';

/** Word's own prefix for its namespace; some libraries choose another. */
const MAIN_NAMESPACE = /<([A-Za-z][\w-]{0,20}):document[\s>]/;

/**
 * Reads a Word document from its XML, since the span of every cell and the automatic numbers matter:
 * paragraphs with their list labels, tables with merged cells, text boxes, footnotes; no headers and footers.
 */
export async function readDocx(container: ZipContainer, limits: Limits): Promise<Result<SourceDocument, ExtractionFailure>> {
  const parts = await readParts(container);
  if (parts === null) return err(extractionFailure('damaged', 'DOCX'));
  const counter = new ListCounter(parts.numbering === '' ? NO_LISTS : readListDefinitions(parts.numbering));
  const styles = readStyles(parts.styles);
  const body = readWordBody(parts.document, styles, counter, limits.maxCells);
  const notes = readWordBody(parts.footnotes, styles, counter, limits.maxCells);
  const writer = new SourceTextWriter();
  writer.write(body.blocks);
  writer.write(notes.blocks);
  const written = writer.finish();
  if (written.text.trim() === '') {
    if (!parts.document.includes('</')) return err(extractionFailure('damaged', 'DOCX'));
    return err(extractionFailure('noText', written.pictures.length > 0 ? '文档里只有图片' : '文档是空的'));
  }
  return ok({ format: 'docx', ...written, words: NO_WORDS, encoding: null, warnings: warningsOf(body, written.pictures.length) });
}

function warningsOf(body: WordReading, pictureCount: number): SourceWarning[] {
  const warnings: SourceWarning[] = [];
  if (body.tracked) warnings.push(openingWarning('source.trackedChanges'));
  if (body.hidden) warnings.push(openingWarning('source.hiddenText'));
  if (body.cut) warnings.push(openingWarning('source.cutTables'));
  if (pictureCount > 0) warnings.push(openingWarning('source.pictures', String(pictureCount)));
  return warnings;
}

interface WordParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
  readonly footnotes: string;
}

async function readParts(container: ZipContainer): Promise<WordParts | null> {
  try {
    const document = await readXml(container, 'word/document.xml');
    if (document === '') return null;
    const prefix = MAIN_NAMESPACE.exec(document.slice(0, 20_000))?.[1] ?? 'w';
    return {
      document: prefix === 'w' ? document : withPrefix(document, prefix),
      numbering: await readXml(container, 'word/numbering.xml'),
      styles: await readXml(container, 'word/styles.xml'),
      footnotes: await readXml(container, 'word/footnotes.xml'),
    };
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

async function readXml(container: ZipContainer, name: string): Promise<string> {
  const bytes = await container.read(name);
  if (bytes === null) return '';
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(utf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
}

function withPrefix(xml: string, prefix: string): string {
  return xml.replace(new RegExp(`(</?|\\s)${prefix}:`, 'g'), '$1w:');
}
