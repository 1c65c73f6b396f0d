import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** An annual report as its text. */
export interface ReportText {
  readonly agencyId: number;
  readonly year: number;
  readonly title: string;
  readonly agencyName: string;
  /** Of publication, or when it says none the day in Shanghai on which it was stored. */
  readonly day: string;
  readonly text: string;
}

/** Current reports: one year of one agency, or every one of them. */
export async function reportTexts(
  database: Database,
  of: { readonly agencyId: number; readonly year: number } | null,
): Promise<readonly ReportText[]> {
  const which = of === null ? sql`true` : sql`agency_id = ${of.agencyId} and year = ${of.year}`;
  const { rows } = await sql<ReportText>`
    select agency_id as "agencyId", year, title, agency_name as "agencyName",
      coalesce(published_on::text, to_char(stored_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')) as day, source ->> 'text' as text
    from annual_report where is_current and ${which} order by agency_id, year`.execute(database);
  return rows;
}

/** Agency and year of every current report. */
export async function reportKeys(database: Database): Promise<readonly { readonly agencyId: number; readonly year: number }[]> {
  const { rows } = await sql<{ agencyId: number; year: number }>`
    select agency_id as "agencyId", year from annual_report where is_current order by agency_id, year`.execute(database);
  return rows;
}
