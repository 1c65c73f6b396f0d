import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { EVERYWHERE, withinReach, type Reach } from '../access/index.ts';

/** One cell over all current reports of a year; never a 0 for what nobody reported. */
export interface StoredCellTotal {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Exact decimal, as text. */
  readonly sum: string;
  readonly reported: number;
  readonly blank: number;
  readonly missing: number;
  readonly unknown: number;
}

interface TallyRow {
  readonly table_id: string;
  readonly row_id: string;
  readonly column_id: string;
  readonly sum: string | null;
  readonly reported: number;
  readonly blank: number;
  readonly missing: number;
  readonly unknown: number;
}

/**
 * Sums a year's reports within reach cell by cell, in one pass over their rows: grouped by `slot`, which is cell and state in one number
 * (some eight hundred groups, so memory does not grow with the reports), then folded to a line per cell.
 */
export async function consolidateStored(
  database: Database,
  { year, reach = EVERYWHERE }: { readonly year: number; readonly reach?: Reach },
): Promise<readonly StoredCellTotal[]> {
  const { rows } = await sql<TallyRow>`
    with tally as (
      select slot / 4 as cell_id, slot % 4 as state, count(*) as reports, sum(value) as sum
      from report_cell where year = ${year} and ${withinReach(reach, { agency: sql.ref('report_cell.agency_id') })} group by slot
    )
    select k.table_id, k.row_id, k.column_id,
      sum(t.sum) as sum,
      coalesce(sum(t.reports) filter (where t.state = 0), 0)::bigint as reported,
      coalesce(sum(t.reports) filter (where t.state = 1), 0)::bigint as blank,
      coalesce(sum(t.reports) filter (where t.state = 2), 0)::bigint as missing,
      coalesce(sum(t.reports) filter (where t.state = 3), 0)::bigint as unknown
    from tally t join report_cell_kind k using (cell_id)
    group by k.cell_id, k.table_id, k.row_id, k.column_id order by k.cell_id`.execute(database);
  return rows.map(({ table_id: table, row_id: row, column_id: column, sum, ...counts }) => ({
    table,
    row,
    column,
    sum: sum ?? '0',
    ...counts,
  }));
}
