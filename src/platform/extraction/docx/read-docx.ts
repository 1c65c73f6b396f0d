import type { SourceDocument, SourceWarning } from '../../../kernel/source-document.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { extractionFailure, type ExtractionFailure } from '../extraction-failure.ts';
import type { Limits } from '../limits.ts';
import { openingWarning } from '../opening-warning.ts';
import { NO_WORDS, SourceTextWriter } from '../source-text-writer.ts';
import type { ZipContainer } from '../zip-container.ts';
import { ListCounter, NO_LISTS, readListDefinitions } from './numbering.ts';
import { readStyles } from './styles.ts';
import { readMainDocument, readXml } from './word-xml.ts';
import { readWordBody, type WordReading } from './word-body.ts';

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
    const document = await readMainDocument(container);
    if (document === '') return null;
    return {
      document,
      numbering: await readXml(container, 'word/numbering.xml'),
      styles: await readXml(container, 'word/styles.xml'),
      footnotes: await readXml(container, 'word/footnotes.xml'),
    };
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
