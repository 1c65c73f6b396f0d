import { createHash } from 'node:crypto';
import type { DrawingTasks, OnPage } from '../apart/drawing-job.ts';
import { checkMarks } from '../burn/burn-pages.ts';
import type { BoxMark } from '../mark.ts';
import { gateNote, type GateFinding, type GateRemark, type Proof } from '../proof.ts';
import type { Drawable } from '../source/drawable.ts';
import { withPdfDocument } from '../source/pdf-source.ts';
import { comparePages } from './compare-pages.ts';
import { foldText } from './fold-text.ts';
import { inflatedStreams } from './inflated-streams.ts';
import { markedTexts, unmarkedText, type MarkedText } from './marked-text.ts';
import { readByPdfjs } from './read-by-pdfjs.ts';
import { isOfFormat, readStructure } from './read-structure.ts';
import { holdsFolded, holdsText } from './search-bytes.ts';

/** Texts shorter than this stand everywhere. */
const TELLING = 2;
const TELLING_LATIN = 4;
const MOST_NOTES = 200;
/** Bytes of a file that is refused anyway: what is found there tells which mark. */
const MOST_FOLDED = 4 * 1024 * 1024;

/** Everything that could be left of what was covered, asked of the new file and nothing else. */
export async function provePages(source: Drawable, job: DrawingTasks['prove'], onPage: OnPage = () => undefined): Promise<Proof> {
  checkMarks(job.marks, source.pageCount);
  const result = Buffer.from(job.result);
  const findings: GateFinding[] = [];
  const texts = await textsOf(source, job.marks);
  const structure = readStructure(result);
  if (typeof structure === 'string') findings.push(gateNote(structure));
  findings.push(...searchFindings(result, typeof structure === 'string' ? null : structure.around, texts));
  if (nameTells(job, texts)) findings.push(gateNote('fileName'));
  findings.push(...(await readerFindings(job.result)));
  const compared = await comparePages(source, job.marks, result, typeof structure === 'string' ? null : structure, onPage);
  findings.push(...compared.findings);
  return {
    findings: findings.slice(0, MOST_NOTES),
    remarks: [...(await remarksOf(source, job.marks, texts)), ...compared.remarks].slice(0, MOST_NOTES),
    pages: source.pageCount,
    marks: job.marks.length,
    sha256: createHash('sha256').update(result).digest('hex'),
  };
}

async function textsOf(source: Drawable, marks: readonly BoxMark[]): Promise<readonly MarkedText[]> {
  const texts: MarkedText[] = [];
  for (let number = 1; number <= source.pageCount; number++) {
    const here = [...marks.entries()].filter(([, { page }]) => page === number);
    if (here.length > 0) texts.push(...markedTexts(await source.text(number), here));
  }
  return texts;
}

/** @param around the file without its pictures, where it is built as it should be */
function searchFindings(result: Buffer, around: string | null, texts: readonly MarkedText[]): readonly GateFinding[] {
  const streams = inflatedStreams(result);
  const plain = around === null ? [] : [Buffer.from(around, 'latin1')];
  const isSound = around !== null;
  const isLeft = (text: string): boolean => {
    // The format's own words are in every file; one that is built as it should be has no place for others.
    if (isSound && isOfFormat(text)) return false;
    if (holdsText(result, text, true)) return true;
    if (!isNumber(text) && [...plain, ...streams].some((bytes) => holdsText(bytes, text, false))) return true;
    return !isSound && [result.subarray(0, MOST_FOLDED), ...streams].some((bytes) => holdsFolded(bytes, text));
  };
  return texts.filter((marked) => marked.texts.some(isLeft)).map(({ mark }) => gateNote('markedText', { mark: mark + 1 }));
}

/** Short numbers stand in the sizes and places of every file. */
function isNumber(text: string): boolean {
  return /^[\d. ]{1,8}$/.test(text);
}

function nameTells({ fileName, originalName }: DrawingTasks['prove'], texts: readonly MarkedText[]): boolean {
  const stem = (name: string): string => name.replace(/\.[^.]*$/, '').trim();
  const original = stem(originalName);
  if (original !== '' && fileName.includes(original)) return true;
  const name = foldText(fileName);
  return texts.some((marked) => marked.texts.some((text) => isTelling(text) && name.includes(foldText(text))));
}

async function readerFindings(bytes: Uint8Array): Promise<readonly GateFinding[]> {
  try {
    return await withPdfDocument(Buffer.from(bytes), readByPdfjs);
  } catch {
    return [gateNote('unreadable')];
  }
}

async function remarksOf(source: Drawable, marks: readonly BoxMark[], texts: readonly MarkedText[]): Promise<readonly GateRemark[]> {
  const cut = texts.filter(({ cuts }) => cuts).map(({ mark }) => gateNote('cutText', { mark: mark + 1, page: marks[mark]?.page ?? 0 }));
  const again: GateRemark[] = [];
  const telling = texts.map(({ mark, texts: covered }) => ({ mark, covered: covered.filter(isTelling).map(foldText) }));
  for (let number = 1; number <= source.pageCount; number++) {
    const left = unmarkedText(
      await source.text(number),
      marks.filter(({ page }) => page === number),
    ).map(foldText);
    for (const { mark, covered } of telling) {
      if (covered.some((text) => left.some((stretch) => stretch.includes(text))))
        again.push(gateNote('sameTextElsewhere', { mark: mark + 1, page: number }));
    }
  }
  return [...cut, ...again];
}

function isTelling(text: string): boolean {
  const { length } = foldText(text);
  return length >= (/[\u0100-\uffff]/.test(text) ? TELLING : TELLING_LATIN);
}
