import { ok, type Result } from '../../kernel/result.ts';
import { fontsFor, type PdfFailure, type PdfOptions } from './pdf/fonts-for.ts';
import { withNames } from './pdf/named-characters.ts';
import type { EnvelopePaper } from './pdf/compile-job.ts';
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
 * Addresses as PDF: each on an envelope or a folded sheet of its own, or many to a sheet of labels. At least one. Long ones shrink.
 */
export async function renderEnvelopes(
  labels: readonly EnvelopeLabel[],
  paper: EnvelopePaper,
  options: PdfOptions = {},
): Promise<Result<Uint8Array, PdfFailure>> {
  const printable = labels.map(printableLabel);
  const texts = printable.flatMap(({ to, from, note }) => [
    ...[to, from].flatMap(({ postcode, address, name }) => [postcode, address, name]),
    note,
  ]);
  const characters = texts.flatMap((text) => Array.from(text));
  const found = fontsFor(characters, options);
  if (!found.ok) return found;
  const { fonts } = found.value;
  const missing = new Set(found.value.missing);
  const ready = printable.map((label) => labelWith(label, (text) => withNames(text, missing)));
  const answer = await compileInWorker({
    kind: paper,
    standard: 'ua-1',
    documents: JSON.stringify(ready.map((label) => ({ ...label, title: TITLE, author: label.from.name }))),
    pictures: [],
    fonts: JSON.stringify(fonts.roles),
    directories: fonts.directories,
  });
  if (!answer.ok) throw new Error(`The template of envelopes failed: ${answer.problems.join('; ')}`);
  return ok(answer.pdf);
}

function printableLabel(label: EnvelopeLabel): EnvelopeLabel {
  return labelWith(label, (text) => printableText(text).replaceAll(/\s+/g, ' ').trim());
}

function labelWith({ to, from, note }: EnvelopeLabel, change: (text: string) => string): EnvelopeLabel {
  const place = ({ postcode, address, name }: PostalAddress): PostalAddress => ({
    postcode: change(postcode),
    address: change(address),
    name: change(name),
  });
  return { to: place(to), from: place(from), note: change(note) };
}
