import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { Dismissal } from '../../report/index.ts';
import type { ReportingTables } from './tables.ts';

export interface DismissalDeed {
  readonly agencyId: number;
  readonly year: number;
  readonly fingerprint: string;
  readonly staffId: number;
}

/** Dismissals in force for a report, oldest first. */
export function listDismissals(database: Database, agencyId: number, year: number): Promise<readonly Dismissal[]> {
  return database
    .$extendTables<ReportingTables>()
    .selectFrom('finding_dismissal')
    .select(['fingerprint', 'reason'])
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .where('undone_at', 'is', null)
    .orderBy('dismissal_id')
    .execute();
}

/** Sets a finding aside with a reason. Done twice, the first reason stands. */
export async function dismissFinding(
  database: Database,
  deed: DismissalDeed & { readonly code: string; readonly reason: string },
): Promise<void> {
  await sql`insert into finding_dismissal (agency_id, year, fingerprint, code, reason, dismissed_by)
    values (${deed.agencyId}, ${deed.year}, ${deed.fingerprint}, ${deed.code}, ${deed.reason}, ${deed.staffId})
    on conflict (agency_id, year, fingerprint) where undone_at is null do nothing`.execute(database);
}

/** Takes a dismissal back; it stays on record with who undid it. */
export async function undoDismissal(database: Database, { agencyId, year, fingerprint, staffId }: DismissalDeed): Promise<void> {
  await sql`update finding_dismissal set undone_at = now(), undone_by = ${staffId}
    where agency_id = ${agencyId} and year = ${year} and fingerprint = ${fingerprint} and undone_at is null`.execute(database);
}
