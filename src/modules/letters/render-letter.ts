import { err, ok, type Result } from '../../kernel/result.ts';
import { renderDocxApart, renderPdf, renderPdfOf, type PdfFailure, type PdfOptions } from '../../platform/rendering/index.ts';
import type { ComposedLetter } from './rules/index.ts';

export interface RenderedLetter {
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
}

/** The letter as it is printed, by GB/T 9704. Fails with a sentence where a name has a character that no font draws. */
export async function renderLetter(letter: ComposedLetter, options: PdfOptions = {}): Promise<Result<RenderedLetter, PdfFailure>> {
  const pdf = await renderPdf(letter.document, options);
  if (!pdf.ok) return err(pdf.error);
  return ok({ pdf: pdf.value, docx: await renderLetterDocx(letter) });
}

/** The letter for Word and WPS, whose fonts are the reader's: it also holds characters for which there is no PDF. */
export function renderLetterDocx(letter: ComposedLetter): Promise<Uint8Array> {
  return renderDocxApart(letter.document);
}

/** Letters to be printed at once: each begins on a sheet of its own. At least one. */
export function renderBatch(letters: readonly ComposedLetter[], options: PdfOptions = {}): Promise<Result<Uint8Array, PdfFailure>> {
  return renderPdfOf(
    letters.map(({ document }) => document),
    options,
  );
}
