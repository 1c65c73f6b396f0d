import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { GOVERNMENT_NAME, reportDueOn } from '../../report/index.ts';

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
 * Sums a year's reports cell by cell, in one pass over their rows: grouped by `slot`, which is cell and state in one number
 * (some eight hundred groups, so memory does not grow with the reports), then folded to a line per cell.
 */
export async function consolidateStored(database: Database, { year }: { readonly year: number }): Promise<readonly StoredCellTotal[]> {
  const { rows } = await sql<TallyRow>`
    with tally as (
      select slot / 4 as cell_id, slot % 4 as state, count(*) as reports, sum(value) as sum
      from report_cell where year = ${year} group by slot
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

/** An agency that someone should talk to about its report. */
export interface AgencyNotice {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly detail: string;
}

export interface ConsolidationNotices {
  readonly reports: number;
  /** Published after the due day (条例 art 49). */
  readonly late: readonly AgencyNotice[];
  /** The report does not say when it was published. */
  readonly undated: number;
  /** Reports with findings of severity error that nobody dismissed. */
  readonly inconsistent: readonly AgencyNotice[];
  /** Agencies that reported in another year and not in this one. */
  readonly missing: readonly AgencyNotice[];
}

/** Who is late, missing or inconsistent in a year; at most 200 of each. */
export async function findConsolidationNotices(database: Database, year: number): Promise<ConsolidationNotices> {
  const due = { government: reportDueOn(year, '县人民政府'), others: reportDueOn(year, '') };
  const summary = await sql<{
    reports: number;
    undated: number;
  }>`select count(*) as reports, count(*) filter (where published_on is null) as undated
    from annual_report where is_current and year = ${year}`.execute(database);
  const late = await sql<AgencyNotice>`select agency_id as "agencyId", agency_name as "agencyName", published_on::text as detail
    from annual_report where is_current and year = ${year}
      and published_on > case when agency_name ~ ${GOVERNMENT_NAME} then ${due.government}::date else ${due.others}::date end
    order by published_on desc limit 200`.execute(database);
  const inconsistent = await sql<AgencyNotice>`
    select r.agency_id as "agencyId", r.agency_name as "agencyName", count(*)::text as detail
    from annual_report r cross join lateral jsonb_array_elements(r.findings) as f
    where r.is_current and r.year = ${year} and r.error_count > 0 and f->>'severity' = 'error'
      and not exists (select 1 from finding_dismissal d where d.agency_id = r.agency_id and d.year = r.year
        and d.fingerprint = f->>'fingerprint' and d.undone_at is null)
    group by r.agency_id, r.agency_name order by count(*) desc, r.agency_name limit 200`.execute(database);
  const missing = await sql<AgencyNotice>`
    select distinct on (r.agency_id) r.agency_id as "agencyId", r.agency_name as "agencyName", r.year::text as detail
    from annual_report r where r.is_current
      and not exists (select 1 from annual_report here where here.agency_id = r.agency_id and here.year = ${year} and here.is_current)
    order by r.agency_id, r.year desc limit 200`.execute(database);
  const { reports, undated } = summary.rows[0] ?? { reports: 0, undated: 0 };
  return { reports, undated, late: late.rows, inconsistent: inconsistent.rows, missing: missing.rows };
}
