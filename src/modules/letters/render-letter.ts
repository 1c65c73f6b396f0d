import { err, ok, type Result } from '../../kernel/result.ts';
import {
  renderDocxApart,
  renderEnvelopes as renderLabels,
  renderPdf,
  renderPdfOf,
  type EnvelopePaper,
  type PdfFailure,
  type PdfOptions,
} from '../../platform/rendering/index.ts';
import type { ComposedLetter, LetterEnvelope } from './rules/index.ts';

/** No letter waits for a font: its day may be the last one. A character that no font draws is printed as its code, with a note. */
const NAMED = { missing: 'named' } as const;

export interface RenderedLetter {
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
}

/** The letter as it is printed, by GB/T 9704. */
export async function renderLetter(letter: ComposedLetter, options: PdfOptions = {}): Promise<Result<RenderedLetter, PdfFailure>> {
  const pdf = await renderPdf(letter.document, { ...NAMED, ...options });
  if (!pdf.ok) return err(pdf.error);
  return ok({ pdf: pdf.value, docx: await renderLetterDocx(letter) });
}

/** The letter for Word and WPS, whose fonts are the reader's: it also holds characters that the PDF only names. */
export function renderLetterDocx(letter: ComposedLetter): Promise<Uint8Array> {
  return renderDocxApart(letter.document);
}

/** Letters to be printed at once: each begins on a sheet of its own. At least one. */
export function renderBatch(letters: readonly ComposedLetter[], options: PdfOptions = {}): Promise<Result<Uint8Array, PdfFailure>> {
  return renderPdfOf(
    letters.map(({ document }) => document),
    { ...NAMED, ...options },
  );
}

/** Addresses of letters, for envelopes or labels. At least one. */
export function renderEnvelopes(envelopes: readonly LetterEnvelope[], paper: EnvelopePaper): Promise<Result<Uint8Array, PdfFailure>> {
  return renderLabels(envelopes, paper, NAMED);
}
