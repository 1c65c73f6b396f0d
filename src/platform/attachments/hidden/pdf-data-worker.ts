import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfFacts } from './pdf-facts.ts';

/** The thread in which a PDF is looked through: it may be ended at any moment. Answers with facts, or null for a PDF that can't be read. */
const PDFJS_FOLDER = fileURLToPath(new URL('.', import.meta.resolve('pdfjs-dist/package.json')));
const MOST_PAGES = 500;
const MOST = 50;
const LINK = 'Link';
const FIELD = 'Widget';
const INTERNAL = /^(?:file:|\\\\|https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.))/i;

const port = parentPort;
const data: unknown = workerData;
if (port === null || !(data instanceof Uint8Array)) throw new Error('pdf-data-worker.ts runs as a worker thread with the bytes of a PDF');
port.postMessage(await look(data));

async function look(bytes: Uint8Array): Promise<PdfFacts | null> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: `${PDFJS_FOLDER}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${PDFJS_FOLDER}standard_fonts/`,
    maxImageSize: 1,
    useWasm: false,
    disableFontFace: true,
    enableXfa: false,
    verbosity: 0,
  });
  try {
    return await factsOf(await task.promise);
  } catch {
    return null;
  } finally {
    await task.destroy();
  }
}

async function factsOf(document: PDFDocumentProxy): Promise<PdfFacts> {
  const { info } = await document.getMetadata();
  const said = (name: string): string => textOf(fieldOf(info, name));
  const annotations = new Map<string, number>();
  const attachments = [...((await document.getAttachments()) ?? [])].map(([key, one]) => textOf(fieldOf(one, 'filename')) || key);
  const localLinks: string[] = [];
  const filled: string[] = [];
  const pagesRead = Math.min(document.numPages, MOST_PAGES);
  for (let number = 1; number <= pagesRead; number++) {
    const page = await document.getPage(number);
    const found: readonly unknown[] = await page.getAnnotations();
    for (const one of found) {
      const type = textOf(fieldOf(one, 'subtype'));
      const address = textOf(fieldOf(one, 'unsafeUrl'));
      if (type === LINK && INTERNAL.test(address)) localLinks.push(address);
      else if (type === FIELD) filled.push(textOf(fieldOf(one, 'fieldValue')));
      else if (type !== LINK && type !== 'Popup') annotations.set(type, (annotations.get(type) ?? 0) + 1);
      const name = textOf(fieldOf(fieldOf(one, 'file'), 'filename'));
      if (name !== '') attachments.push(name);
    }
    page.cleanup();
  }
  return {
    author: said('Author'),
    properties: [
      ['标题', said('Title')],
      ['主题', said('Subject')],
      ['关键词', said('Keywords')],
    ].flatMap(([title, text]) => (text === '' ? [] : [`${title}“${text}”`])),
    annotations: [...annotations].slice(0, MOST),
    attachments: attachments.slice(0, MOST),
    scripts: Object.keys((await document.getJSActions()) ?? {}).slice(0, MOST),
    localLinks: localLinks.slice(0, MOST),
    filled: filled.filter((text) => text !== '' && text !== 'Off').slice(0, MOST),
    pagesRead,
    pages: document.numPages,
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 400).trim() : '';
}
