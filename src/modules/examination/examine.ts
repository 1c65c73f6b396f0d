import { ok, type Result } from '../../kernel/result.ts';
import type { SourceDocument } from '../../kernel/source-document.ts';
import { openSource, openSourceFile, unshiftGbk, type ExtractionFailure } from '../../platform/extraction/index.ts';
import { checkReport, readReport, type AnnualReport, type Finding, type Reading } from '../../report/index.ts';

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
): Promise<Result<Examination, ExtractionFailure>> {
  const opened = await openSource(bytes, hint);
  return opened.ok ? ok(examine(opened.value, lastYear)) : opened;
}

/** The same for a file on disk; one that is too large is refused before it is read. */
export async function examineFile(path: string, lastYear?: AnnualReport): Promise<Result<Examination, ExtractionFailure>> {
  const opened = await openSourceFile(path);
  return opened.ok ? ok(examine(opened.value, lastYear)) : opened;
}
