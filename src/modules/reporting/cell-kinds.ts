import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { CellAddress } from '../../report/index.ts';
import type { ReportingTables } from './tables.ts';

export type CellIds = ReadonlyMap<string, number>;

/** How a cell is called in memory: `requests/new/total`. */
export function cellKey(address: CellAddress): string {
  return `${address.table}/${address.row}/${address.column}`;
}

/** The numbers of these cells; cells that no report had before get one. */
export async function cellIds(database: Database, addresses: readonly CellAddress[]): Promise<CellIds> {
  const known = await readKinds(database);
  const fresh = addresses.filter((address) => !known.has(cellKey(address)));
  if (fresh.length === 0) return known;
  await sql`insert into report_cell_kind (table_id, row_id, column_id)
    select * from unnest(${fresh.map((one) => one.table)}::text[], ${fresh.map((one) => one.row)}::text[], ${fresh.map((one) => one.column)}::text[])
    on conflict do nothing`.execute(database);
  return readKinds(database);
}

async function readKinds(database: Database): Promise<CellIds> {
  const rows = await database.$extendTables<ReportingTables>().selectFrom('report_cell_kind').selectAll().execute();
  return new Map(rows.map((row) => [`${row.table_id}/${row.row_id}/${row.column_id}`, row.cell_id]));
}
