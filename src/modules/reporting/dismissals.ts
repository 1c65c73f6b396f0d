import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, recordCreation, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Dismissal } from '../../report/index.ts';
import { ANNUAL_REPORT, DISMISSAL, reportId } from './audited.ts';

/** A dismissal in force, with who set the finding aside and when. */
export interface KeptDismissal extends Dismissal {
  readonly byName: string;
  readonly at: Date;
}

export interface DismissalDeed {
  readonly agencyId: number;
  readonly year: number;
  readonly fingerprint: string;
}

export type DismissalFailure = { readonly kind: 'alreadyDismissed' } | { readonly kind: 'notDismissed' };

/** Dismissals in force for a report, oldest first. */
export async function listDismissals(database: Database, agencyId: number, year: number): Promise<readonly KeptDismissal[]> {
  const { rows } = await sql<KeptDismissal>`
    select fingerprint, reason, dismissed_by_name as "byName", dismissed_at as at from finding_dismissal
    where agency_id = ${agencyId} and year = ${year} and undone_at is null order by dismissal_id`.execute(database);
  return rows;
}

/** Sets a finding aside with a reason. Done twice, the first reason stands. */
export async function dismissFinding(
  work: Work,
  { agencyId, year, fingerprint, code, reason }: DismissalDeed & { readonly code: string; readonly reason: string },
): Promise<Result<null, DismissalFailure>> {
  const { transaction, by } = work;
  return changeRecord(work, ANNUAL_REPORT, reportId(agencyId, year), { agencyId, deed: 'dismiss', reason }, async () => {
    const { rows } = await sql<{ id: number }>`
      insert into finding_dismissal (agency_id, year, fingerprint, code, reason, dismissed_by, dismissed_by_name)
      values (${agencyId}, ${year}, ${fingerprint}, ${code}, ${reason}, ${by.id ?? 0}, ${by.name})
      on conflict (agency_id, year, fingerprint) where undone_at is null do nothing returning dismissal_id as id`.execute(transaction);
    const [made] = rows;
    if (made === undefined) return err({ kind: 'alreadyDismissed' });
    await recordCreation(work, DISMISSAL, made.id, { agencyId, deed: 'dismiss', reason });
    await countOpenFindings(transaction, agencyId, year);
    return ok(null);
  });
}

/** Takes a dismissal back; it stays on record with who undid it and why. */
export async function undoDismissal(
  work: Work,
  { agencyId, year, fingerprint, reason }: DismissalDeed & { readonly reason: string },
): Promise<Result<null, DismissalFailure>> {
  const { transaction, by } = work;
  const found = await sql<{ id: number }>`select dismissal_id as id from finding_dismissal
    where agency_id = ${agencyId} and year = ${year} and fingerprint = ${fingerprint} and undone_at is null for update`.execute(
    transaction,
  );
  const [dismissal] = found.rows;
  if (dismissal === undefined) return err({ kind: 'notDismissed' });
  return changeRecord(work, ANNUAL_REPORT, reportId(agencyId, year), { agencyId, deed: 'undoDismissal', reason }, async () => {
    await changeRecord(work, DISMISSAL, dismissal.id, { agencyId, deed: 'undoDismissal', reason }, () =>
      sql`update finding_dismissal set undone_at = now(), undone_by = ${by.id ?? 0}, undone_by_name = ${by.name}, undone_reason = ${reason}
        where agency_id = ${agencyId} and dismissal_id = ${dismissal.id}`.execute(transaction),
    );
    await countOpenFindings(transaction, agencyId, year);
    return ok(null);
  });
}

/** Keeps the number of findings that nobody has dealt with beside the report, for lists. */
export async function countOpenFindings(transaction: Database, agencyId: number, year: number): Promise<void> {
  await sql`update annual_report r set open_count = (select count(*) from jsonb_array_elements(r.findings) f
      where not exists (select from finding_dismissal d where d.agency_id = r.agency_id and d.year = r.year
        and d.fingerprint = f->>'fingerprint' and d.undone_at is null))
    where r.agency_id = ${agencyId} and r.year = ${year} and r.is_current`.execute(transaction);
}
