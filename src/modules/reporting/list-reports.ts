import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { ReportingTables } from './tables.ts';

/** A line of the list. */
export interface ReportSummary {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly year: number;
  readonly title: string;
  readonly form: string;
  readonly publishedOn: string | null;
  readonly storedAt: Date;
  readonly errorCount: number;
  readonly warningCount: number;
}

export interface ReportFilter {
  /** Part of the agency's name or of the title. */
  readonly words: string;
  readonly year: number | null;
  readonly agencyId?: number;
}

export interface ReportList {
  readonly total: number;
  readonly reports: readonly ReportSummary[];
}

/** One page of the current reports, newest year first. */
export async function listReports(database: Database, filter: ReportFilter, limit: number, offset: number): Promise<ReportList> {
  let query = database.$extendTables<ReportingTables>().selectFrom('annual_report').where('is_current', '=', true);
  for (const word of filter.words.split(/\s+/).filter((part) => part !== '')) {
    query = query.where((build) => build.or([build('agency_name', 'like', contains(word)), build('title', 'like', contains(word))]));
  }
  if (filter.year !== null) query = query.where('year', '=', filter.year);
  if (filter.agencyId !== undefined) query = query.where('agency_id', '=', filter.agencyId);
  const { total } = await query.select((build) => build.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const reports = await query
    .select(['agency_id as agencyId', 'agency_name as agencyName', 'year', 'title', 'form', 'published_on as publishedOn'])
    .select(['stored_at as storedAt', 'error_count as errorCount', 'warning_count as warningCount'])
    .orderBy('year', 'desc')
    .orderBy('agency_name')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, reports };
}

/** Years with reports, newest first, and how many. */
export async function listYears(database: Database): Promise<readonly { readonly year: number; readonly count: number }[]> {
  const found = await sql<{
    year: number;
    count: number;
  }>`select year, count(*) as count from annual_report where is_current group by year order by year desc`.execute(database);
  return found.rows;
}

/** Years in which this agency reported, oldest first. */
export async function yearsOfAgency(database: Database, agencyId: number): Promise<readonly number[]> {
  const rows = await database
    .$extendTables<ReportingTables>()
    .selectFrom('annual_report')
    .select('year')
    .where('agency_id', '=', agencyId)
    .where('is_current', '=', true)
    .orderBy('year')
    .execute();
  return rows.map((row) => row.year);
}

function contains(word: string): string {
  return `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
}
