import { fileURLToPath } from 'node:url';
import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { getDocument, OPS, PasswordException, VerbosityLevel, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../limits.ts';
import type { TextRun } from '../marking-page.ts';
import { Refused } from '../redaction-refusal.ts';
import type { Drawable, DrawnPage } from './drawable.ts';
import { gatherWarnings } from './gather-warnings.ts';
import { takeFonts } from './page-fonts.ts';
import { pageRuns } from './page-runs.ts';

const PDFJS_FOLDER = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));
const TOO_LARGE = /maximum allowed size/;
/** What of a page was left out. */
const LEFT_OUT = /ignoring|skipping|removed|unable to decode|not available|can't|cannot/i;
/** What is told although it changes no picture. */
const HARMLESS = /font|TT:|standardFontDataUrl|XRef/i;

/** How a document is opened: for its text no picture is decoded. */
type Opening = 'text' | 'drawing';

/** A PDF by pdf.js. Throws `Refused` for what can't be covered reliably: locked files, dynamic forms, bundles of files. */
export async function openPdf(bytes: Buffer): Promise<Drawable> {
  takeFonts();
  const texts = await open(bytes, 'text');
  try {
    await checkKind(texts);
  } catch (error) {
    await texts.loadingTask.destroy();
    throw error;
  }
  let drawing: Promise<PDFDocumentProxy> | null = null;
  return {
    kind: 'pdf',
    pageCount: texts.numPages,
    size: async (number) => {
      const { width, height } = (await pageOf(texts, number)).getViewport({ scale: 1 });
      return { width, height };
    },
    text: async (number) => await textOf(texts, number),
    draw: async (number, width, height) => {
      drawing ??= open(bytes, 'drawing');
      return await drawPage(await drawing, number, width, height);
    },
    close: async () => {
      await texts.loadingTask.destroy();
      // One that could not be opened has been given back already.
      const drawn = await drawing?.catch(() => null);
      await drawn?.loadingTask.destroy();
    },
  };
}

async function checkKind(document: PDFDocumentProxy): Promise<void> {
  if (document.numPages > LIMITS.maxPages) throw new Refused('tooManyPages', document.numPages);
  const { info } = await document.getMetadata();
  if (isSaid(info, 'IsXFAPresent')) throw new Refused('xfa');
  if (isSaid(info, 'IsCollectionPresent')) throw new Refused('portfolio');
}

/** Whoever opens one destroys it: pdf.js holds every document by its worker (here in the same thread), 3.6 MB of an empty page. */
async function open(bytes: Buffer, opening: Opening): Promise<PDFDocumentProxy> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${PDFJS_FOLDER}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${PDFJS_FOLDER}standard_fonts/`,
    wasmUrl: `${PDFJS_FOLDER}wasm/`,
    iccUrl: `${PDFJS_FOLDER}iccs/`,
    maxImageSize: opening === 'text' ? 1 : LIMITS.maxPicturePixels,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    verbosity: VerbosityLevel.WARNINGS,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    throw new Refused(error instanceof PasswordException ? 'encrypted' : 'damaged');
  }
}

/** The document as a reader of PDFs sees it, for as long as it is used. Throws `Refused`. */
export async function withPdfDocument<Value>(bytes: Buffer, use: (document: PDFDocumentProxy) => Promise<Value>): Promise<Value> {
  const document = await open(bytes, 'text');
  try {
    return await use(document);
  } finally {
    await document.loadingTask.destroy();
  }
}

async function pageOf(document: PDFDocumentProxy, number: number): ReturnType<PDFDocumentProxy['getPage']> {
  try {
    return await document.getPage(number);
  } catch {
    throw new Refused('pageDamaged', number);
  }
}

async function textOf(document: PDFDocumentProxy, number: number): Promise<readonly TextRun[]> {
  const page = await pageOf(document, number);
  try {
    const viewport = page.getViewport({ scale: 1 });
    const list = await page.getOperatorList();
    return pageRuns(list, OPS, viewport, (name) => (page.commonObjs.has(name) ? page.commonObjs.get(name) : null));
  } catch (error) {
    if (error instanceof Refused) throw error;
    // What can't be read as text can still be drawn and marked by hand.
    return [];
  } finally {
    page.cleanup();
  }
}

async function drawPage(document: PDFDocumentProxy, number: number, width: number, height: number): Promise<DrawnPage> {
  try {
    const { value, warnings } = await gatherWarnings(async () => await drawOn(document, number, width, height));
    if (warnings.some((warning) => TOO_LARGE.test(warning))) throw new Refused('imageTooLarge', `第 ${number} 页`);
    return { canvas: value, partly: warnings.some((warning) => LEFT_OUT.test(warning) && !HARMLESS.test(warning)) };
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('pageDamaged', number);
  }
}

async function drawOn(document: PDFDocumentProxy, number: number, width: number, height: number): Promise<Canvas> {
  const page = await document.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.max(width / natural.width, height / natural.height) });
  const canvas = createCanvas(width, height);
  await page.render({ canvas, viewport, background: '#ffffff' }).promise;
  page.cleanup();
  return canvas;
}

function isSaid(info: unknown, name: string): boolean {
  return typeof info === 'object' && info !== null && name in info && Reflect.get(info, name) === true;
}
