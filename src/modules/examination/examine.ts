import { err, ok, type Result } from '../../kernel/result.ts';
import type { SourceDocument } from '../../kernel/source-document.ts';
import { openSource, openSourceFile, unshiftGbk, type ExtractionFailure } from '../../platform/extraction/index.ts';
import { checkReport, readReport, type AnnualReport, type Finding, type Reading } from '../../report/index.ts';
import { reopenJson, type NotAReportFailure } from './reopen-json.ts';

/** A reading without its functions, so that it can leave a thread. */
export type ReadingData = Pick<Reading, 'report' | 'source' | 'repairs' | 'notes'>;

/** One report taken through the whole engine: opened, read, checked. */
export interface Examination {
  readonly source: SourceDocument;
  readonly reading: ReadingData;
  readonly findings: readonly Finding[];
}

export interface FileHint {
  readonly name?: string;
  readonly mediaType?: string;
}

/** What could not be examined: `code` for machines, `message` one Chinese sentence that says what to do. */
export type ExaminationFailure = ExtractionFailure | NotAReportFailure | TextTooLong;

export interface TextTooLong {
  readonly kind: 'textTooLong';
  readonly code: 'source.tooLong';
  readonly message: string;
}

/** Published reports have 3,000 to 60,000 characters; reading and checking a hostile text takes longer than linear time. */
const LONGEST_TEXT = 200_000;

/** Reads and checks a source that is already open; with last year's report, the two are compared too. */
export function examine(source: SourceDocument, lastYear?: AnnualReport): Examination {
  const reading = readReport(source, { byteShift: unshiftGbk });
  const { report, source: text, repairs, notes } = reading;
  return {
    source,
    reading: { report, source: text, repairs, notes },
    findings: checkReport(lastYear === undefined ? { reading } : { reading, lastYear }),
  };
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
  if (opened.value.format !== 'json') return isTooLong(opened.value) ? err(TOO_LONG) : ok(examine(opened.value, lastYear));
  const reopened = await reopenJson(opened.value.text);
  if (!reopened.ok) return reopened;
  const { report, source } = reopened.value;
  if (isTooLong(source)) return err(TOO_LONG);
  const examination = examine(source, lastYear);
  return ok({ ...examination, reading: { ...examination.reading, report } });
}

const TOO_LONG: TextTooLong = {
  kind: 'textTooLong',
  code: 'source.tooLong',
  message: `文字超过 ${LONGEST_TEXT / 10_000} 万字，不像一份年度报告。请只提交报告正文。`,
};

/** Ask this of any source from outside before it is examined. */
function isTooLong({ text }: SourceDocument): boolean {
  return text.length > LONGEST_TEXT;
}
