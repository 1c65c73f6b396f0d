import { ok, type Result } from '../../kernel/result.ts';
import { fontsFor, type PdfFailure, type PdfOptions } from './pdf/fonts-for.ts';
import { compileInWorker } from './pdf/typst-worker.ts';
import { printableText } from './printable-document.ts';

const TITLE = '信封';

export interface PostalAddress {
  readonly postcode: string;
  readonly address: string;
  readonly name: string;
}

/** What stands on one envelope. */
export interface EnvelopeLabel {
  readonly to: PostalAddress;
  readonly from: PostalAddress;
  /** What is inside: a number, say. Empty for nothing. */
  readonly note: string;
}

/**
 * Addresses as PDF: each on an envelope of its own (`dl`, 220 × 110 mm), or ten to a sheet of labels (`a4`). At least one.
 * Long ones shrink.
 */
export async function renderEnvelopes(
  labels: readonly EnvelopeLabel[],
  paper: 'dl' | 'a4',
  options: PdfOptions = {},
): Promise<Result<Uint8Array, PdfFailure>> {
  const ready = labels.map(printableLabel);
  const texts = ready.flatMap(({ to, from, note }) => [
    ...[to, from].flatMap(({ postcode, address, name }) => [postcode, address, name]),
    note,
  ]);
  const characters = texts.flatMap((text) => Array.from(text));
  const fonts = fontsFor(characters, options);
  if (!fonts.ok) return fonts;
  const answer = await compileInWorker({
    kind: paper,
    standard: 'ua-1',
    documents: JSON.stringify(ready.map((label) => ({ ...label, title: TITLE, author: label.from.name }))),
    pictures: [],
    fonts: JSON.stringify(fonts.value.roles),
    directories: fonts.value.directories,
  });
  if (!answer.ok) throw new Error(`The template of envelopes failed: ${answer.problems.join('; ')}`);
  return ok(answer.pdf);
}

function printableLabel({ to, from, note }: EnvelopeLabel): EnvelopeLabel {
  const line = (text: string): string => printableText(text).replaceAll(/\s+/g, ' ').trim();
  const place = ({ postcode, address, name }: PostalAddress): PostalAddress => ({
    postcode: line(postcode),
    address: line(address),
    name: line(name),
  });
  return { to: place(to), from: place(from), note: line(note) };
}
