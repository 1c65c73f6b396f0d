import { fileURLToPath } from 'node:url';
import { getDocument, InvalidPDFException, OPS, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { SourceDocument, SourceWarning } from '../../../kernel/source-document.ts';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { extractionFailure, type ExtractionFailure } from '../extraction-failure.ts';
import type { Limits } from '../limits.ts';
import { openingWarning } from '../opening-warning.ts';
import { matrixFrom } from './matrix.ts';
import type { PageContent } from './page-content.ts';
import { pageDrawing } from './page-drawing.ts';
import { pageItems, withoutRunningLines, type PageItem } from './page-items.ts';
import { pageWords } from './page-words.ts';
import { writePdfText } from './pdf-text-writer.ts';

const PDFJS_FOLDER = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));
/** A whole file ends with this mark, give or take some bytes. */
const END_MARK = Buffer.from('%%EOF');
const END_WITHIN = 2_048;

/**
 * Reads a PDF: words with their places, lines in reading order, ruled tables with merged cells.
 * Characters stay as the file maps them (radicals for characters included). Pictures are not decoded. Takes over `bytes`.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Result<SourceDocument, ExtractionFailure>> {
  const truncated = !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-END_WITHIN).includes(END_MARK);
  const task = getDocument({
    data: bytes,
    cMapUrl: `${PDFJS_FOLDER}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${PDFJS_FOLDER}standard_fonts/`,
    // No picture is ever decoded.
    maxImageSize: 1,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    return await readPages(await task.promise, truncated, limits);
  } catch (error) {
    if (error instanceof PasswordException) return err(extractionFailure('encryptedPdf'));
    if (error instanceof InvalidPDFException || error instanceof Error) return err(extractionFailure('damaged', 'PDF'));
    throw error;
  } finally {
    await task.destroy();
  }
}

async function readPages(
  document: PDFDocumentProxy,
  truncated: boolean,
  limits: Limits,
): Promise<Result<SourceDocument, ExtractionFailure>> {
  const warnings: SourceWarning[] = [];
  const pages: { items: readonly PageItem[]; height: number }[] = [];
  const unreadable: number[] = [];
  const silent: number[] = [];
  for (let number = 1; number <= Math.min(document.numPages, limits.maxPages); number++) {
    const content = await readPage(document, number);
    if (content === null) {
      unreadable.push(number);
      continue;
    }
    if (content.words.length === 0 && content.drawing.pictures.length > 0) silent.push(number);
    const { items, irregular } = pageItems(content);
    if (irregular > 0) warnings.push(openingWarning('source.unreliableTable', String(number)));
    pages.push({ items, height: content.height });
  }
  const written = writePdfText(withoutRunningLines(pages));
  if (written.words.length === 0)
    return err(truncated || pages.length === 0 ? extractionFailure('damaged', 'PDF') : extractionFailure('scanWithoutText'));
  if (document.numPages > limits.maxPages) warnings.push(openingWarning('source.cutPages', String(limits.maxPages)));
  if (truncated) warnings.push(openingWarning('source.truncated'));
  if (unreadable.length > 0) warnings.push(openingWarning('source.pageFailed', unreadable.slice(0, 20).join('、')));
  if (silent.length > 0) warnings.push(openingWarning('source.pagesWithoutText', silent.slice(0, 20).join('、')));
  if (written.pictures.length > 0) warnings.push(openingWarning('source.pictures', String(written.pictures.length)));
  return ok({ format: 'pdf', ...written, encoding: null, warnings });
}

/** One page, or null when it is damaged. */
async function readPage(document: PDFDocumentProxy, number: number): Promise<PageContent | null> {
  try {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const view = matrixFrom(viewport.transform);
    if (view === null) return null;
    const text = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const drawing = pageDrawing(await page.getOperatorList(), OPS, view);
    const content = { number, width: viewport.width, height: viewport.height, words: pageWords(text.items, view), drawing };
    page.cleanup();
    return content;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
