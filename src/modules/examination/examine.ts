import { ok, type Result } from '../../kernel/result.ts';
import type { SourceDocument } from '../../kernel/source-document.ts';
import { openSource, openSourceFile, unshiftGbk, type ExtractionFailure } from '../../platform/extraction/index.ts';
import { checkReport, readReport, type AnnualReport, type Finding, type Reading } from '../../report/index.ts';
import { reopenJson, type NotAReportFailure } from './reopen-json.ts';

/** One report taken through the whole engine: opened, read, checked. */
export interface Examination {
  readonly source: SourceDocument;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
}

export interface FileHint {
  readonly name?: string;
  readonly mediaType?: string;
}

/** What could not be examined: `code` for machines, `message` one Chinese sentence that says what to do. */
export type ExaminationFailure = ExtractionFailure | NotAReportFailure;

/** Reads and checks a source that is already open; with last year's report, the two are compared too. */
export function examine(source: SourceDocument, lastYear?: AnnualReport): Examination {
  const reading = readReport(source, { byteShift: unshiftGbk });
  return { source, reading, findings: checkReport(lastYear === undefined ? { reading } : { reading, lastYear }) };
}

/** Opens, reads and checks a file of any kind, told by its content. What can't be opened is a failure with its sentence. */
export async function examineBytes(
  bytes: Uint8Array,
  hint: FileHint = {},
  lastYear?: AnnualReport,
): Promise<Result<Examination, ExaminationFailure>> {
  return examineOpened(await openSource(bytes, hint), lastYear);
}

/** The same for a file on disk; one that is too large is refused before it is read. */
export async function examineFile(path: string, lastYear?: AnnualReport): Promise<Result<Examination, ExaminationFailure>> {
  return examineOpened(await openSourceFile(path), lastYear);
}

async function examineOpened(
  opened: Result<SourceDocument, ExtractionFailure>,
  lastYear: AnnualReport | undefined,
): Promise<Result<Examination, ExaminationFailure>> {
  if (!opened.ok) return opened;
  if (opened.value.format !== 'json') return ok(examine(opened.value, lastYear));
  const reopened = await reopenJson(opened.value.text);
  if (!reopened.ok) return reopened;
  const { report, source } = reopened.value;
  const examination = examine(source, lastYear);
  return ok({ ...examination, reading: { ...examination.reading, report } });
}
