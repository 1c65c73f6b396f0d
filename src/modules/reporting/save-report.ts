import { sql } from 'kysely';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { cellsOfReport, reportToJson, type AddressedCell, type Cell } from '../../report/index.ts';
import type { Examination } from '../examination/index.ts';
import { ANNUAL_REPORT, reportId } from './audited.ts';
import { cellIds, cellKey } from './cell-kinds.ts';
import { countOpenFindings } from './dismissals.ts';
import { countSeverities } from './severity-words.ts';
import { jsonText, storableText } from './source-json.ts';
import type { ReportingTables } from './tables.ts';

/** How the four states stand in `report_cell.state`. */
const CELL_STATES = { value: 0, blank: 1, missing: 2, unknown: 3 } as const satisfies Record<Cell['state'], number>;

export interface ReportToSave {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly year: number;
  readonly examination: Examination;
  /** Why there is a new version: handed in, looked at again, or because a report beside it changed. */
  readonly origin: 'store' | 'recheck' | 'neighbour';
  readonly original: OriginalFile | null;
}

/** The file as it was handed in; its bytes are in the file store. */
export interface OriginalFile {
  readonly sha256: string;
  readonly size: number;
  /** Null for a pasted text. */
  readonly name: string | null;
}

/** Saves a report as the newest version of its agency and year with its audit row, and its cells in place of the earlier ones. Returns the version. */
export async function saveReport(work: Work, report: ReportToSave): Promise<number> {
  const { agencyId, year, origin } = report;
  // Two versions stored at once would otherwise take the same number.
  await sql`select pg_advisory_xact_lock(${agencyId}, ${year})`.execute(work.transaction);
  return changeRecord(work, ANNUAL_REPORT, reportId(agencyId, year), { agencyId, deed: origin }, () => insertVersion(work, report));
}

async function insertVersion(
  { transaction, by }: Work,
  { agencyId, agencyName, year, examination, origin, original }: ReportToSave,
): Promise<number> {
  const { reading, findings, source } = examination;
  const { report } = reading;
  const counts = countSeverities(findings);
  const tables = transaction.$extendTables<ReportingTables>();
  const last = await tables
    .selectFrom('annual_report')
    .select((build) => build.fn.max('version').as('version'))
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .executeTakeFirst();
  const version = (last?.version ?? 0) + 1;
  await tables
    .updateTable('annual_report')
    .set({ is_current: false })
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .where('is_current', '=', true)
    .execute();
  await tables
    .insertInto('annual_report')
    .values({
      agency_id: agencyId,
      year,
      version,
      is_current: true,
      form: report.form,
      title: storableText(report.title?.value ?? `${agencyName}${year}年政府信息公开工作年度报告`),
      agency_name: storableText(report.agency?.value ?? agencyName),
      published_on: report.publishedOn?.value ?? null,
      source_format: source.format,
      source: jsonText(source),
      report: jsonText(reportToJson(report)),
      findings: jsonText(findings),
      error_count: counts.error,
      warning_count: counts.warning,
      stored_by: by.kind === 'person' ? by.id : null,
      stored_by_name: by.name,
      original_sha256: original?.sha256 ?? null,
      original_name: original?.name ?? null,
      original_size: original?.size ?? null,
      origin,
      finding_count: findings.length,
      open_count: findings.length,
    })
    .execute();
  await countOpenFindings(transaction, agencyId, year);
  await saveCells(transaction, agencyId, year, [...cellsOfReport(report)]);
  return version;
}

async function saveCells(transaction: Database, agencyId: number, year: number, cells: readonly AddressedCell[]): Promise<void> {
  const ids = await cellIds(transaction, cells);
  await sql`delete from report_cell where agency_id = ${agencyId} and year = ${year}`.execute(transaction);
  await sql`insert into report_cell (agency_id, year, cell_id, state, value)
    select ${agencyId}, ${year}, * from unnest(
      ${cells.map((one) => ids.get(cellKey(one)) ?? null)}::smallint[],
      ${cells.map((one) => CELL_STATES[one.cell.state])}::smallint[],
      ${cells.map((one) => (one.cell.state === 'value' ? one.cell.value : null))}::numeric[])`.execute(transaction);
}
