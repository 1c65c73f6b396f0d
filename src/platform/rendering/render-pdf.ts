import type { PrintDocument } from '../../kernel/print-document.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { CompileAnswer } from './pdf/compile-job.ts';
import type { FontSet } from './pdf/font-set.ts';
import { fontsFor, type PdfFailure, type PdfOptions } from './pdf/fonts-for.ts';
import { forTemplate } from './pdf/for-template.ts';
import { documentWithNames } from './pdf/named-characters.ts';
import { compileInWorker } from './pdf/typst-worker.ts';
import { charactersOf, printableDocument } from './printable-document.ts';

/**
 * The document as PDF/UA-1 (tagged, language zh, fonts embedded and cut to what is used) on A4 by GB/T 9704; as PDF/A-2a where asked.
 * The same document gives the same bytes. A report of four pages costs some 70 ms of processor time, the first one 0.3 s for the fonts.
 */
export async function renderPdf(source: PrintDocument, options: PdfOptions = {}): Promise<Result<Uint8Array, PdfFailure>> {
  return renderPdfOf([source], options);
}

/** Several documents as one file, to be printed at once: each begins on a sheet of its own and counts its own pages. At least one. */
export async function renderPdfOf(sources: readonly PrintDocument[], options: PdfOptions = {}): Promise<Result<Uint8Array, PdfFailure>> {
  const printable = sources.map(printableDocument);
  const found = fontsFor(
    printable.flatMap((document) => [...charactersOf(document)]),
    options,
  );
  if (!found.ok) return found;
  const missing = new Set(found.value.missing);
  const { fonts } = found.value;
  const documents = missing.size === 0 ? printable : printable.map((document) => documentWithNames(document, missing));
  const answer = await compile(documents, fonts, true, options);
  if (answer.ok) return ok(answer.pdf);
  // A damaged picture stops the typesetter: its words are better than no file.
  const wordsOnly = await compile(documents, fonts, false, options);
  if (!wordsOnly.ok) throw new Error(`The PDF template failed: ${wordsOnly.problems.join('; ')}`);
  return ok(wordsOnly.pdf);
}

async function compile(
  documents: readonly PrintDocument[],
  fonts: FontSet,
  withPictures: boolean,
  { standard = 'ua-1' }: PdfOptions,
): Promise<CompileAnswer> {
  const template = forTemplate(documents, withPictures);
  return await compileInWorker({
    kind: 'documents',
    standard,
    documents: JSON.stringify(template.documents),
    pictures: template.pictures,
    fonts: JSON.stringify(fonts.roles),
    directories: fonts.directories,
  });
}
