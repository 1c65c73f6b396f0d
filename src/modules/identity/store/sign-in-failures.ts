import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';
import { lockMinutesAt, type LockRule } from '../rules/lock-out.ts';

/** Failures so long ago count no more. */
const FORGOTTEN_HOURS = 24;

interface Kept {
  readonly failures: number;
  readonly isLocked: boolean;
}

/** The row of a subject, made when there is none, locked until the transaction ends. Runs that are over begin anew. */
async function lockRow(transaction: Database, scope: 'name' | 'address', subject: Buffer): Promise<Kept> {
  const isOver =
    scope === 'name'
      ? sql`kept.last_failed_at < now() - make_interval(hours => ${FORGOTTEN_HOURS}) and coalesce(kept.locked_until < now(), true)`
      : sql`kept.first_failed_at < now() - interval '1 hour'`;
  // The update changes nothing: it locks the row that is there, in one step, so that nobody can delete it in between.
  const { rows } = await sql<Kept & { readonly isOver: boolean }>`
    insert into sign_in_failure as kept (scope, subject, failures) values (${scope}, ${subject}, 0)
    on conflict (scope, subject) do update set failures = kept.failures
    returning failures, coalesce(locked_until > clock_timestamp(), false) as "isLocked", ${isOver} as "isOver"`.execute(transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('An insert gave no row');
  if (!row.isOver) return row;
  await sql`update sign_in_failure set failures = 0, first_failed_at = now(), locked_until = null
    where scope = ${scope} and subject = ${subject}`.execute(transaction);
  return { failures: 0, isLocked: false };
}

/**
 * Counts an attempt at a name before it is known to fail: of a hundred at the same moment, no more are tried than the
 * rule allows. `locked`: this one must not be tried. Otherwise the attempt is either withdrawn or stands as a failure.
 */
export async function chargeName(
  transaction: Database,
  subject: Buffer,
  rule: LockRule,
): Promise<{ readonly kind: 'locked' } | { readonly kind: 'charged'; readonly lockedForMinutes: number | null }> {
  const { failures, isLocked } = await lockRow(transaction, 'name', subject);
  if (isLocked) return { kind: 'locked' };
  const minutes = lockMinutesAt(failures + 1, rule);
  await sql`update sign_in_failure set failures = failures + 1, last_failed_at = now(),
      locked_until = clock_timestamp() + make_interval(mins => ${minutes}::integer)
    where scope = 'name' and subject = ${subject}`.execute(transaction);
  return { kind: 'charged', lockedForMinutes: minutes };
}

/** True when the address has used up its hour. */
export async function chargeAddress(transaction: Database, subject: Buffer, perHour: number): Promise<'blocked' | 'lastOne' | 'charged'> {
  const { failures } = await lockRow(transaction, 'address', subject);
  if (failures >= perHour) return 'blocked';
  await sql`update sign_in_failure set failures = failures + 1, last_failed_at = now()
    where scope = 'address' and subject = ${subject}`.execute(transaction);
  return failures + 1 === perHour ? 'lastOne' : 'charged';
}

/** The attempt was right: takes back what it was charged, and the lock that the charge set. */
export async function withdrawCharge(transaction: Database, scope: 'name' | 'address', subject: Buffer): Promise<void> {
  await sql`update sign_in_failure set failures = greatest(failures - 1, 0), locked_until = null
    where scope = ${scope} and subject = ${subject}`.execute(transaction);
}

/** Signed in for good: earlier failures of the name count no more. Also clears what nobody asks for any more. */
export async function forgetName(transaction: Database, subject: Buffer): Promise<void> {
  await sql`delete from sign_in_failure where scope = 'name' and subject = ${subject}`.execute(transaction);
  // Rows that others hold are left for the next time: to wait for them could be to wait for each other.
  await sql`delete from sign_in_failure where (scope, subject) in (
    select scope, subject from sign_in_failure
    where last_failed_at < now() - make_interval(hours => ${2 * FORGOTTEN_HOURS}) and coalesce(locked_until < now(), true)
    limit 100 for update skip locked)`.execute(transaction);
}
