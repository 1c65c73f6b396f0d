import { fileURLToPath } from 'node:url';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, OPS, PasswordException, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { LIMITS } from '../limits.ts';
import type { TextRun } from '../marking-page.ts';
import { Refused } from '../redaction-refusal.ts';
import type { Drawable, DrawnPage } from './drawable.ts';
import { takeFonts } from './page-fonts.ts';
import { pageRuns } from './page-runs.ts';

const PDFJS_FOLDER = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));
const TOO_LARGE = /maximum allowed size/;

/** How a document is opened: for its text no picture is decoded; strictly means that nothing is left out of what is drawn. */
type Opening = 'text' | 'strict' | 'lenient';

/** A PDF by pdf.js. Throws `Refused` for what can't be covered reliably: locked files, dynamic forms, bundles of files. */
export async function openPdf(bytes: Buffer): Promise<Drawable> {
  takeFonts();
  const texts = await open(bytes, 'text');
  const pageCount = texts.numPages;
  if (pageCount > LIMITS.maxPages) throw new Refused('tooManyPages', pageCount);
  const { info } = await texts.getMetadata();
  if (isSaid(info, 'IsXFAPresent')) throw new Refused('xfa');
  if (isSaid(info, 'IsCollectionPresent')) throw new Refused('portfolio');
  const opened = new Map<Opening, Promise<PDFDocumentProxy>>([['text', Promise.resolve(texts)]]);
  const documentFor = async (opening: Opening): Promise<PDFDocumentProxy> => {
    const known = opened.get(opening) ?? open(bytes, opening);
    opened.set(opening, known);
    return await known;
  };
  return {
    kind: 'pdf',
    pageCount,
    size: async (number) => {
      const { width, height } = (await pageOf(texts, number)).getViewport({ scale: 1 });
      return { width, height };
    },
    text: async (number) => await textOf(texts, number),
    draw: async (number, width, height) => {
      try {
        return await drawPage(await documentFor('strict'), number, width, height, false);
      } catch (error) {
        if (error instanceof Error && TOO_LARGE.test(error.message)) throw new Refused('imageTooLarge', `第 ${number} 页`);
      }
      try {
        return await drawPage(await documentFor('lenient'), number, width, height, true);
      } catch {
        throw new Refused('pageDamaged', number);
      }
    },
  };
}

async function open(bytes: Buffer, opening: Opening): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data: new Uint8Array(bytes),
      cMapUrl: `${PDFJS_FOLDER}cmaps/`,
      cMapPacked: true,
      standardFontDataUrl: `${PDFJS_FOLDER}standard_fonts/`,
      wasmUrl: `${PDFJS_FOLDER}wasm/`,
      iccUrl: `${PDFJS_FOLDER}iccs/`,
      maxImageSize: opening === 'text' ? 1 : LIMITS.maxPicturePixels,
      stopAtErrors: opening === 'strict',
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      verbosity: 0,
    }).promise;
  } catch (error) {
    throw new Refused(error instanceof PasswordException ? 'encrypted' : 'damaged');
  }
}

/** The document as a reader of PDFs sees it. Throws `Refused`. */
export async function openPdfDocument(bytes: Buffer): Promise<PDFDocumentProxy> {
  return await open(bytes, 'text');
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
  } catch {
    // What can't be read as text can still be drawn and marked by hand.
    return [];
  } finally {
    page.cleanup();
  }
}

async function drawPage(document: PDFDocumentProxy, number: number, width: number, height: number, partly: boolean): Promise<DrawnPage> {
  const page = await document.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.max(width / natural.width, height / natural.height) });
  const canvas = createCanvas(width, height);
  await page.render({ canvas, viewport, background: '#ffffff' }).promise;
  page.cleanup();
  return { canvas, partly };
}

function isSaid(info: unknown, name: string): boolean {
  return typeof info === 'object' && info !== null && name in info && Reflect.get(info, name) === true;
}
