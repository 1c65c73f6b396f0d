import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { SourceDocument } from '../../kernel/source-document.ts';
import type { Database } from '../../platform/database/index.ts';
import { examineSourceApart, type ApartResult, type Examination } from '../examination/index.ts';
import { findReport, type StoredReport } from './find-report.ts';

export type Refusal = Extract<ApartResult, { readonly ok: false }>['error'];

/** A report compared with the year before, and the year after compared with it: all that reading takes time for. */
export interface Compared {
  readonly examination: Examination;
  /** Next year's report, looked at again. */
  readonly next: { readonly stored: StoredReport; readonly examination: Examination } | null;
  /** Versions of the two reports beside it that were compared; 0 for none. */
  readonly beside: readonly [number, number];
}

/** Examines in the thread apart. `first`: the examination of the same source alone, when there is one already. */
export async function compareWithNeighbours(
  database: Database,
  agencyId: number,
  year: number,
  source: SourceDocument,
  first?: Examination,
): Promise<Result<Compared, Refusal>> {
  const [before, after] = [await findReport(database, agencyId, year - 1), await findReport(database, agencyId, year + 1)];
  const own: ApartResult = before === null && first !== undefined ? ok(first) : await examineSourceApart(source, before?.report ?? null);
  if (!own.ok) return own;
  const beside = [before?.version ?? 0, after?.version ?? 0] as const;
  if (after === null) return ok({ examination: own.value, next: null, beside });
  const again = await examineSourceApart(after.source, own.value.reading.report);
  return again.ok ? ok({ examination: own.value, next: { stored: after, examination: again.value }, beside }) : err(again.error);
}

/** Holds the agency's reports still until the transaction ends, and says whether what was compared is still what is stored. */
export async function isStillBeside(
  transaction: Database,
  agencyId: number,
  year: number,
  beside: readonly [number, number],
): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${agencyId}, 0)`.execute(transaction);
  const { rows } = await sql<{ year: number; version: number }>`
    select year, version from annual_report where agency_id = ${agencyId} and year in (${year - 1}, ${year + 1}) and is_current`.execute(
    transaction,
  );
  const versionOf = (of: number) => rows.find((row) => row.year === of)?.version ?? 0;
  return versionOf(year - 1) === beside[0] && versionOf(year + 1) === beside[1];
}
