import type { Located } from '../../kernel/place.ts';
import type { SourceDocument } from '../../kernel/source-document.ts';
import { missingTable } from '../model/empty-report.ts';
import type { Reading } from '../model/reading.ts';
import type { AnnualReport, FormId, TableId, TableReading } from '../model/report.ts';
import { fold } from './fold.ts';
import { formOfText } from './form-of-text.ts';
import { agencyAliases } from './identity/agency-aliases.ts';
import { findAgency } from './identity/agency.ts';
import { readMetadata, type Found } from './identity/metadata.ts';
import { findPeriod } from './identity/period.ts';
import { dayUnderTitle, signatureOf } from './identity/printed-days.ts';
import { findTitle } from './identity/title.ts';
import { findYear } from './identity/year.ts';
import { notesOnIdentity, notesOnLostNumbers } from './notes.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import type { ByteShift } from './repair/byte-shift.ts';
import { repairText } from './repair/repair-text.ts';
import type { RestoredText } from './restored-text.ts';
import { findHeadings } from './structure/headings.ts';
import { withoutFooter, withoutRunningHeads, withoutStatistics } from './structure/page-furniture.ts';
import { paragraphsOf, type Paragraph } from './structure/paragraphs.ts';
import { piecesOf } from './structure/pieces.ts';
import { cut, sectionsOf } from './structure/sections.ts';
import { readTables } from './tables/read-tables.ts';

export interface ReadOptions {
  /** Undoes a one-byte shift in GBK text; without it such lines are only reported. */
  readonly byteShift?: ByteShift;
}

/**
 * Reads an annual report from any opened source. Nothing is guessed: what the text does not say is null,
 * `missing` or `unknown`, and said in `notes`. All places in the result point into the source text.
 */
export function readReport(source: SourceDocument, options: ReadOptions = {}): Reading {
  const { restored, repairs, damaged } = repairText(source.text, options.byteShift);
  const tables = readTables(source, restored);
  const folded = fold(restored.text);
  const pieces = withoutStatistics(piecesOf(folded, tables.covered));
  const headings = findHeadings(pieces, tables.form !== 'statistics');
  const firstHeading = headings[0]?.at ?? restored.text.length;
  const metadata = readMetadata(restored.text, Math.min(firstHeading, METADATA_REACH));
  const head = cut(pieces, 0, firstHeading).filter((piece) => !piece.inTable && !metadata.lines.has(lineStart(folded, piece.start)));
  const titled = findTitle(restored.text, head);
  const title = titled ?? asTitle(metadata.title);
  const opening = cut(head, titled?.end ?? 0, firstHeading).filter(
    (piece) => title === null || tight(piece.text) !== tight(fold(title.value)),
  );
  const printed = dayUnderTitle(opening);
  const preambles = paragraphsOf(restored.text, printed.rest);
  const own = withoutRunningHeads(withoutFooter(pieces, headings.at(-1)?.at ?? 0), title?.value ?? '', firstHeading);
  const signature = signatureOf(own);
  const sections = sectionsOf(
    restored,
    own.filter((piece) => !signature.lines.has(piece)),
    headings,
  );
  const period = findPeriod(folded.slice(0, (headings[1]?.at ?? folded.length) + 1));
  const located = <T>(found: Found<T> | null): Located<T> | null => locate(restored, found);
  const periodFound = period === null ? null : { value: period.period, start: period.at, end: period.at + period.length };
  const agency = findAgency({ restored: restored.text, folded, title, publisher: metadata.publisher, textStart: opening[0]?.start ?? 0 });
  const year = findYear({
    title: title === null ? null : { folded: fold(restored.text.slice(title.start, title.end)), offset: title.start },
    period: periodFound,
    preamble: preambles.map((paragraph) => ({ folded: paragraph.folded, offset: paragraph.start })),
    body: sections.flatMap((section) => section.paragraphs).map((paragraph) => ({ folded: paragraph.folded, offset: paragraph.start })),
    headings: headings.map((heading) => folded.slice(heading.start, heading.end)),
  });
  const paragraphs = [...preambles, ...sections.flatMap((section) => section.paragraphs)];
  const form = tables.form ?? formOfText(headings, year?.value ?? null);
  const report: AnnualReport = {
    form,
    agency: located(agency),
    agencyAliases:
      agency === null ? [] : agencyAliases([title?.value ?? '', ...paragraphs.map((paragraph) => paragraph.text)].join('\n'), agency.value),
    year: located(year),
    title: located(title),
    period: located(periodFound),
    publishedOn: located(metadata.publishedOn ?? printed.day ?? signature.day),
    publisher: located(metadata.publisher),
    preamble: preambleOf(restored, preambles),
    sections: sections.map(({ section }) => section),
    tables: tables.form === null ? inForm(form, tables.tables) : tables.tables,
    quantities: [
      ...preambles.flatMap((paragraph) => findQuantities(restored, source.text, paragraph, -1, year?.value ?? null)),
      ...sections.flatMap(({ paragraphs }, index) =>
        paragraphs.flatMap((paragraph) => findQuantities(restored, source.text, paragraph, index, year?.value ?? null)),
      ),
    ],
  };
  return {
    report,
    source: source.text,
    restored: restored.text,
    toSource: restored.toSource,
    repairs,
    notes: [...tables.notes, ...notesOnIdentity(report, damaged), ...notesOnLostNumbers(restored, paragraphs)],
  };
}

function tight(text: string): string {
  return text.replace(/\s/g, '');
}

/** Tables that are not there have the rows and columns of the report's form, once that is known. */
function inForm(form: FormId, tables: AnnualReport['tables']): AnnualReport['tables'] {
  const of = (id: TableId): TableReading =>
    tables[id].state === 'present' ? tables[id] : { ...missingTable(form, id), state: tables[id].state, at: tables[id].at };
  return { proactive: of('proactive'), requests: of('requests'), remedies: of('remedies'), statistics: of('statistics') };
}

/** The block above a report is short; a colon further down belongs to its text. */
const METADATA_REACH = 3000;

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** A name in the metadata that speaks of a report; a file name or a column is none. */
function asTitle(found: Found<string> | null): Found<string> | null {
  return found !== null && /(?:信息|政务|年度).*(?:报告|年报|总结)/.test(found.value) ? found : null;
}

function locate<T>(restored: RestoredText, found: Found<T> | null): Located<T> | null {
  return found === null ? null : { value: found.value, at: { start: restored.toSource(found.start), end: restored.toSource(found.end) } };
}

function preambleOf(restored: RestoredText, paragraphs: readonly Paragraph[]): Located<string> | null {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    value: paragraphs.map((paragraph) => paragraph.text).join('\n'),
    at: { start: restored.toSource(first.start), end: restored.toSource(last.end) },
  };
}
