import { Worker } from 'node:worker_threads';
import { hiddenDatum, type HiddenDatum } from './hidden-datum.ts';
import type { PdfFacts } from './pdf-facts.ts';

const TIME_MS = 15_000;
const HEAP_MB = 512;
const ALL = '整个文件';

const WORDS: Readonly<Record<string, string>> = {
  Text: '便笺',
  FreeText: '文字批注',
  Highlight: '高亮',
  Underline: '下划线批注',
  StrikeOut: '删除线批注',
  Ink: '手写批注',
  Stamp: '图章',
  FileAttachment: '附件批注',
  Redact: '未完成的涂黑',
};

/** Who made a PDF, what is written on top of it, what travels in it, what it starts, and what it was before. */
export async function pdfData(bytes: Buffer): Promise<readonly HiddenDatum[]> {
  const facts = await factsOf(bytes);
  const raw = rawData(bytes);
  if (facts === null) return [...raw, hiddenDatum('notExamined', '打不开或过于复杂的 PDF', ALL)];
  const found: HiddenDatum[] = [];
  if (facts.author !== '') found.push(hiddenDatum('author', facts.author, '文件属性'));
  for (const property of facts.properties) found.push(hiddenDatum('property', property, '文件属性'));
  for (const [type, count] of facts.annotations)
    found.push(hiddenDatum('pdfAnnotation', `${count} 处${WORDS[type] ?? `批注（${type}）`}`, '页面'));
  for (const name of facts.attachments) found.push(hiddenDatum('pdfAttachment', name, '附件'));
  for (const name of facts.scripts) found.push(hiddenDatum('pdfScript', name, ALL));
  for (const link of facts.localLinks) found.push(hiddenDatum('localLink', link, '页面'));
  if (facts.filled.length > 0) found.push(hiddenDatum('pdfForm', facts.filled.join('、'), '页面'));
  if (facts.pagesRead < facts.pages) found.push(hiddenDatum('notExamined', `第 ${facts.pagesRead + 1} 页以后`, '页面'));
  const known = new Set(found.map(({ kind }) => kind));
  return [...found, ...raw.filter(({ kind }) => !known.has(kind))];
}

/** What shows without a reader: starts and scripts at any place, and ends of earlier versions. */
function rawData(bytes: Buffer): readonly HiddenDatum[] {
  const text = bytes.toString('latin1');
  const found: HiddenDatum[] = [];
  const action = /\/(?:JavaScript|JS|Launch|SubmitForm|ImportData|RichMedia)\b/.exec(text)?.[0];
  if (action !== undefined) found.push(hiddenDatum('pdfScript', action.slice(1), ALL));
  const ends = text.split('startxref').length - 1;
  const versions = ends - (text.slice(0, 2_048).includes('/Linearized') ? 1 : 0);
  if (versions > 1) found.push(hiddenDatum('earlierVersions', `共 ${versions} 次保存`, ALL));
  return found;
}

/** One PDF is looked through at a time: each takes a thread with a parser of its own. */
let last: Promise<unknown> = Promise.resolve();

async function factsOf(bytes: Buffer): Promise<PdfFacts | null> {
  const mine = last.then(() => inThread(bytes));
  last = mine.catch(() => null);
  return mine;
}

/** Null when the PDF can't be read in time. Never rejects. */
async function inThread(bytes: Buffer): Promise<PdfFacts | null> {
  const worker = new Worker(new URL('./pdf-data-worker.ts', import.meta.url), {
    workerData: new Uint8Array(bytes),
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  try {
    return await new Promise<PdfFacts | null>((resolve) => {
      const timer = setTimeout(() => resolve(null), TIME_MS);
      worker.once('message', (facts: PdfFacts | null) => {
        clearTimeout(timer);
        resolve(facts);
      });
      worker
        .once('error', () => resolve(null))
        .once('exit', () => {
          clearTimeout(timer);
          resolve(null);
        });
    });
  } finally {
    await worker.terminate();
  }
}
