import { err, ok, type Result } from '../../kernel/result.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import type { Reach } from '../access/index.ts';
import { fixAgencyCode, holdOpenAgency } from '../agencies/index.ts';
import { compareWithNeighbours, type Compared, type Refusal } from './compare-with-neighbours.ts';
import { examineSubmission } from './examine-submission.ts';
import { saveCompared } from './save-compared.ts';
import type { OriginalFile } from './save-report.ts';
import { storableText } from './source-json.ts';
import type { Submission } from './submission.ts';

/** A report that somebody hands in for their agency. */
export interface ReportToImport {
  readonly agency: { readonly id: number; readonly name: string };
  readonly submission: Submission;
  /** Null to take the year in the report. */
  readonly year: number | null;
  /** The agency's name as the report gives it, said again by whoever knows that it is theirs all the same. */
  readonly confirmAgencyName: string | null;
}

export type ImportFailure =
  /** It can't be opened, or costs too much to read; the sentence says so. */
  | { readonly kind: 'unreadable'; readonly refusal: Refusal }
  | { readonly kind: 'otherAgency'; readonly reportName: string; readonly agencyName: string }
  | { readonly kind: 'yearUnknown' }
  | { readonly kind: 'agencyClosed' };

/** Read, checked and compared: ready to be stored. */
export interface ReadyReport {
  readonly agency: ReportToImport['agency'];
  readonly year: number;
  readonly compared: Compared;
  readonly original: OriginalFile;
}

/** Reads a report in the thread apart and keeps its bytes; stores nothing yet and holds no lock. */
export async function readyReport(
  database: Database,
  files: FileStore,
  { agency, submission, year: saidYear, confirmAgencyName }: ReportToImport,
): Promise<Result<ReadyReport, ImportFailure>> {
  const examined = await examineSubmission(submission);
  if (!examined.ok) return err({ kind: 'unreadable', refusal: examined.error });
  const { report } = examined.value.reading;
  const reportName = report.agency?.value ?? null;
  if (reportName !== null && reportName !== agency.name && reportName !== confirmAgencyName)
    return err({ kind: 'otherAgency', reportName, agencyName: agency.name });
  const year = saidYear ?? report.year?.value ?? null;
  if (year === null || year < 1990 || year > 2200) return err({ kind: 'yearUnknown' });
  const compared = await compareWithNeighbours(database, agency.id, year, examined.value.source, examined.value);
  if (!compared.ok) return err({ kind: 'unreadable', refusal: compared.error });
  const kept = await files.put(submission.bytes);
  return ok({ agency, year, compared: compared.value, original: { ...kept, name: nameOf(submission) } });
}

/** As a database takes it, and no longer than names are. */
function nameOf({ fileName }: Submission): string | null {
  return fileName === null || fileName.trim() === '' ? null : storableText(fileName).slice(0, 200);
}

/** Stores what is ready as the newest version. Gives the version. */
export async function storeReady(work: Work, reach: Reach, ready: ReadyReport): Promise<Result<number, ImportFailure>> {
  const { agency, year, compared, original } = ready;
  if ((await holdOpenAgency(work.transaction, reach, agency.id)) !== 'open') return err({ kind: 'agencyClosed' });
  await fixAgencyCode(work.transaction, agency.id, work.by);
  const saved = await saveCompared(work, { agencyId: agency.id, agencyName: agency.name, year, origin: 'store', original }, compared);
  return saved.ok ? saved : err({ kind: 'unreadable', refusal: saved.error });
}
