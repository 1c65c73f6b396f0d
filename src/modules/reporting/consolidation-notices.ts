import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { GOVERNMENT_NAME, reportDueOn } from '../../report/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

/** An agency that someone should talk to about its report. */
export interface AgencyNotice {
  readonly agencyId: number;
  readonly agencyName: string;
}

export interface ConsolidationNotices {
  /** Open agencies: each owes a report (条例 art 49). */
  readonly owing: number;
  /** Stored reports of the year, of closed agencies too. */
  readonly reports: number;
  /** The report does not say when it was published. */
  readonly undated: number;
  /** Published after the due day. */
  readonly late: readonly (AgencyNotice & { readonly publishedOn: string; readonly dueOn: string })[];
  /** Reports with findings of severity error that nobody dismissed. */
  readonly inconsistent: readonly (AgencyNotice & { readonly errors: number })[];
  /** Open agencies without a report on the year; the newest year that they did report on, if any. */
  readonly missing: readonly (AgencyNotice & { readonly lastYear: number | null; readonly dueOn: string })[];
}

/** Who among the agencies within reach is late, missing or inconsistent in a year, all by name. */
export async function findConsolidationNotices(database: Database, reach: Reach, year: number): Promise<ConsolidationNotices> {
  const mine = withinReach(reach, { agency: sql.ref('a.agency_id') });
  const due = sql`case when a.name ~ ${GOVERNMENT_NAME} then ${reportDueOn(year, '县人民政府')}::date else ${reportDueOn(year, '')}::date end`;
  const here = sql`annual_report r join agency a on a.agency_id = r.agency_id where r.is_current and r.year = ${year} and ${mine}`;
  const summary = await sql<{ owing: number; reports: number; undated: number }>`
    select (select count(*) from agency a where a.closed_at is null and ${mine}) as owing,
      (select count(*) from ${here}) as reports, (select count(*) from ${here} and r.published_on is null) as undated`.execute(database);
  const late = await sql<ConsolidationNotices['late'][number]>`
    select a.agency_id as "agencyId", a.name as "agencyName", r.published_on as "publishedOn", ${due} as "dueOn"
    from ${here} and r.published_on > ${due} order by r.published_on desc, a.agency_id`.execute(database);
  const inconsistent = await sql<ConsolidationNotices['inconsistent'][number]>`
    select a.agency_id as "agencyId", a.name as "agencyName", count(*) as errors
    from annual_report r join agency a on a.agency_id = r.agency_id cross join lateral jsonb_array_elements(r.findings) as f
    where r.is_current and r.year = ${year} and ${mine} and r.error_count > 0 and f->>'severity' = 'error'
      and not exists (select 1 from finding_dismissal d where d.agency_id = r.agency_id and d.year = r.year
        and d.fingerprint = f->>'fingerprint' and d.undone_at is null)
    group by a.agency_id, a.name order by count(*) desc, a.agency_id`.execute(database);
  const missing = await sql<ConsolidationNotices['missing'][number]>`
    select a.agency_id as "agencyId", a.name as "agencyName", ${due} as "dueOn",
      (select max(r.year) from annual_report r where r.agency_id = a.agency_id and r.is_current) as "lastYear"
    from agency a where a.closed_at is null and ${mine}
      and not exists (select from annual_report r where r.agency_id = a.agency_id and r.year = ${year} and r.is_current)
    order by a.position, a.agency_id`.execute(database);
  const { owing, reports, undated } = summary.rows[0] ?? { owing: 0, reports: 0, undated: 0 };
  return { owing, reports, undated, late: late.rows, inconsistent: inconsistent.rows, missing: missing.rows };
}
