import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';

export type SignInProof = 'password' | 'singleSignOn' | 'link';

/** A live session with what decides how far it has come. */
export interface Session {
  readonly id: number;
  readonly accountId: number;
  readonly signInName: string;
  readonly proof: SignInProof;
  readonly secondFactorGiven: boolean;
  readonly hasSecondFactor: boolean;
  readonly hasPassword: boolean;
  readonly mustChange: boolean;
  readonly passwordTooOld: boolean;
  /** Whole days until the password is too old; null when passwords do not age. */
  readonly passwordDaysLeft: number | null;
  readonly expiresAt: Date;
  /** Not marked as seen for a minute or longer. */
  readonly isStale: boolean;
}

/** Whoever has a second factor must give it soon after the password. */
const PENDING_MINUTES = 10;

/** Time-outs are judged by the database's clock alone. */
export async function findSession(
  database: Database,
  secretHash: Buffer,
  { idleMinutes, maximumAgeDays }: { readonly idleMinutes: number; readonly maximumAgeDays: number | null },
): Promise<Session | null> {
  const { rows } = await sql<Session>`
    select s.session_id as id, s.account_id as "accountId", a.sign_in_name as "signInName", s.proof,
      s.second_factor_at is not null as "secondFactorGiven", c.totp_confirmed_at is not null as "hasSecondFactor",
      c.password_hash is not null as "hasPassword", coalesce(c.must_change, false) as "mustChange",
      coalesce(c.password_changed_at < now() - make_interval(days => ${maximumAgeDays}::integer), false) as "passwordTooOld",
      extract(day from c.password_changed_at + make_interval(days => ${maximumAgeDays}::integer) - now())::integer as "passwordDaysLeft",
      s.expires_at as "expiresAt", s.last_seen_at < now() - interval '1 minute' as "isStale"
    from session s join account a using (account_id) left join credential c using (account_id)
    where s.secret_hash = ${secretHash} and s.expires_at > now()
      and s.last_seen_at > now() - make_interval(mins => ${idleMinutes})
      and (s.second_factor_at is not null or c.totp_confirmed_at is null
        or s.created_at > now() - make_interval(mins => ${PENDING_MINUTES}))`.execute(database);
  return rows[0] ?? null;
}

export async function markSeen(database: Database, id: number): Promise<void> {
  await sql`update session set last_seen_at = now() where session_id = ${id} and last_seen_at < now() - interval '1 minute'`.execute(
    database,
  );
}

export async function insertSession(
  database: Database,
  session: {
    readonly secretHash: Buffer;
    readonly accountId: number;
    readonly proof: SignInProof;
    readonly clientAddress: string;
    readonly clientAgent: string;
    readonly absoluteHours: number;
  },
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into session (secret_hash, account_id, proof, client_address, client_agent, expires_at)
    values (${session.secretHash}, ${session.accountId}, ${session.proof}, ${session.clientAddress}, ${session.clientAgent},
      now() + make_interval(hours => ${session.absoluteHours}))
    returning session_id as id`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('An insert gave no row');
  return row.id;
}

/** Another secret for the same session; the one before opens nothing any more. False when the session has ended meanwhile. */
export async function replaceSecret(
  database: Database,
  id: number,
  secretHash: Buffer,
  { secondFactorGiven }: { readonly secondFactorGiven: boolean },
): Promise<boolean> {
  const { rows } = await sql`
    update session set secret_hash = ${secretHash}, last_seen_at = now(),
      second_factor_at = case when ${secondFactorGiven}::boolean then now() else second_factor_at end
    where session_id = ${id} and expires_at > now() returning session_id`.execute(database);
  return rows.length > 0;
}

export interface ListedSession {
  readonly id: number;
  readonly clientAddress: string;
  readonly clientAgent: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

/** The newest first; what has timed out is left out. */
export async function listSessions(database: Database, accountId: number, idleMinutes: number): Promise<readonly ListedSession[]> {
  const { rows } = await sql<ListedSession>`
    select session_id as id, client_address as "clientAddress", client_agent as "clientAgent",
      created_at as "createdAt", last_seen_at as "lastSeenAt"
    from session where account_id = ${accountId} and expires_at > now() and last_seen_at > now() - make_interval(mins => ${idleMinutes})
    order by created_at desc, session_id desc`.execute(database);
  return rows;
}

/** Ids of the sessions that were ended: those of the account but `keep`, or one of them. */
export async function deleteSessions(
  database: Database,
  accountId: number,
  which: { readonly only: number } | { readonly keep: number | null },
): Promise<readonly number[]> {
  const condition = 'only' in which ? sql`session_id = ${which.only}` : sql`session_id is distinct from ${which.keep}::bigint`;
  const { rows } = await sql<{ id: number }>`
    delete from session where account_id = ${accountId} and ${condition} returning session_id as id`.execute(database);
  return rows.map(({ id }) => id);
}

/** The session of this secret, whoever's it is. */
export async function deleteSessionOf(database: Database, secretHash: Buffer): Promise<{ id: number; accountId: number } | null> {
  const { rows } = await sql<{ id: number; accountId: number }>`
    delete from session where secret_hash = ${secretHash} returning session_id as id, account_id as "accountId"`.execute(database);
  return rows[0] ?? null;
}

/** Ends the oldest, so that `room` more fit under `most`. */
export async function deleteOldestSessions(
  database: Database,
  accountId: number,
  { most, room }: { readonly most: number; readonly room: number },
): Promise<readonly number[]> {
  const { rows } = await sql<{ id: number }>`
    delete from session where session_id in (
      select session_id from session where account_id = ${accountId} order by created_at desc, session_id desc offset ${most - room})
    returning session_id as id`.execute(database);
  return rows.map(({ id }) => id);
}

/** Clears what has run out; nobody can use it any more anyhow. */
export async function sweepSessions(database: Database): Promise<void> {
  await sql`delete from session where session_id in (
    select session_id from session where expires_at < now() limit 100 for update skip locked)`.execute(database);
}
