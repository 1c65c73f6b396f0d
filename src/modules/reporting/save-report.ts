import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { cellsOfReport, reportToJson, type AddressedCell, type Cell } from '../../report/index.ts';
import type { Examination } from '../examination/index.ts';
import { cellIds, cellKey } from './cell-kinds.ts';
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
  /** Account of the member of staff; null for the sample data. */
  readonly storedBy: number | null;
}

/** Saves a report as the newest version of its agency and year, and its cells in place of the earlier ones. Call it in a transaction. Returns the version. */
export async function saveReport(
  transaction: Database,
  { agencyId, agencyName, year, examination, storedBy }: ReportToSave,
): Promise<number> {
  const { reading, findings, source } = examination;
  const { report } = reading;
  const counts = countSeverities(findings);
  // Two versions stored at once would otherwise take the same number.
  await sql`select pg_advisory_xact_lock(${agencyId}, ${year})`.execute(transaction);
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
      stored_by: storedBy,
    })
    .execute();
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
