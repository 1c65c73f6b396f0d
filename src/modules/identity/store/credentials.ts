import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';

export interface Credential {
  readonly passwordHash: string | null;
  readonly previousHashes: readonly string[];
  readonly totpSecret: Buffer | null;
  readonly totpPendingSecret: Buffer | null;
}

export async function findCredential(database: Database, accountId: number): Promise<Credential | null> {
  const { rows } = await sql<Credential>`
    select password_hash as "passwordHash", previous_hashes as "previousHashes", totp_secret as "totpSecret",
      totp_pending_secret as "totpPendingSecret"
    from credential where account_id = ${accountId}`.execute(database);
  return rows[0] ?? null;
}

/** Keeps the last `history` hashes before this one. */
export async function savePassword(transaction: Database, accountId: number, passwordHash: string, history: number): Promise<void> {
  await sql`
    insert into credential (account_id, password_hash, password_changed_at) values (${accountId}, ${passwordHash}, now())
    on conflict (account_id) do update set password_hash = excluded.password_hash, password_changed_at = now(), must_change = false,
      previous_hashes = (array_remove(array[credential.password_hash], null) || credential.previous_hashes)[1:${history}]`.execute(
    transaction,
  );
}

export async function savePendingSecret(transaction: Database, accountId: number, sealed: Buffer): Promise<void> {
  await sql`
    insert into credential (account_id, totp_pending_secret) values (${accountId}, ${sealed})
    on conflict (account_id) do update set totp_pending_secret = excluded.totp_pending_secret`.execute(transaction);
}

/** The pending secret becomes the secret, unless it is another one by now or there is a confirmed one. */
export async function confirmPendingSecret(transaction: Database, accountId: number, sealed: Buffer, step: number): Promise<boolean> {
  const { rows } = await sql`
    update credential set totp_secret = totp_pending_secret, totp_pending_secret = null, totp_confirmed_at = now(), totp_last_step = ${step}
    where account_id = ${accountId} and totp_pending_secret = ${sealed} and totp_secret is null returning account_id`.execute(transaction);
  return rows.length > 0;
}

/** Uses the code of a time step up; false when it, or a later one, has been used. */
export async function useTotpStep(transaction: Database, accountId: number, step: number): Promise<boolean> {
  const { rows } = await sql`
    update credential set totp_last_step = ${step}
    where account_id = ${accountId} and totp_secret is not null and coalesce(totp_last_step < ${step}, true)
    returning account_id`.execute(transaction);
  return rows.length > 0;
}

export async function clearSecondFactor(transaction: Database, accountId: number): Promise<void> {
  await sql`update credential set totp_secret = null, totp_pending_secret = null, totp_confirmed_at = null, totp_last_step = null
    where account_id = ${accountId}`.execute(transaction);
  await sql`delete from recovery_code where account_id = ${accountId}`.execute(transaction);
}

/** In place of all earlier ones. */
export async function saveRecoveryCodes(transaction: Database, accountId: number, hashes: readonly Buffer[]): Promise<void> {
  await sql`delete from recovery_code where account_id = ${accountId}`.execute(transaction);
  await sql`insert into recovery_code (account_id, code_hash)
    select ${accountId}, hash from unnest(${[...hashes]}::bytea[]) hash`.execute(transaction);
}

/** Uses a code up; false when there is none like it or it has been used. */
export async function useRecoveryCode(transaction: Database, accountId: number, codeHash: Buffer): Promise<boolean> {
  const { rows } = await sql`
    update recovery_code set used_at = now() where account_id = ${accountId} and code_hash = ${codeHash} and used_at is null
    returning account_id`.execute(transaction);
  return rows.length > 0;
}

export async function countRecoveryCodes(database: Database, accountId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from recovery_code where account_id = ${accountId} and used_at is null`.execute(database);
  return rows[0]?.count ?? 0;
}
