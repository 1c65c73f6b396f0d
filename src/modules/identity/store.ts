import { sql, type Generated } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

export interface StaffAccount {
  readonly id: number;
  readonly displayName: string;
}

type IdentityTables = {
  readonly account: {
    readonly account_id: Generated<number>;
    readonly sign_in_name: string;
    readonly display_name: string;
    readonly password_hash: string;
  };
  readonly setup_link: { readonly token_hash: Buffer; readonly expires_at: Date; readonly used_at: Date | null };
  readonly staff_session: { readonly session_hash: Buffer; readonly account_id: number; readonly expires_at: Date };
};

export async function anyAccount(database: Database): Promise<boolean> {
  return (
    (await database.$extendTables<IdentityTables>().selectFrom('account').select('account_id').limit(1).executeTakeFirst()) !== undefined
  );
}

/** Replaces every earlier link: only the newest one opens. */
export async function saveSetupLink(database: Database, tokenHash: Buffer, hours: number): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await transaction.$extendTables<IdentityTables>().deleteFrom('setup_link').where('used_at', 'is', null).execute();
    await sql`insert into setup_link (token_hash, expires_at) values (${tokenHash}, now() + make_interval(hours => ${hours}))`.execute(
      transaction,
    );
  });
}

export async function setupLinkIsOpen(database: Database, tokenHash: Buffer): Promise<boolean> {
  const found = await sql`select 1 from setup_link where token_hash = ${tokenHash} and used_at is null and expires_at > now()`.execute(
    database,
  );
  return found.rows.length > 0;
}

/** Uses the link up and makes the account, both or neither; null when the link is used, old or unknown. */
export async function useSetupLink(
  database: Database,
  tokenHash: Buffer,
  account: { readonly signInName: string; readonly displayName: string; readonly passwordHash: string },
): Promise<number | null> {
  return database.transaction().execute(async (transaction) => {
    const used = await sql`update setup_link set used_at = now()
      where token_hash = ${tokenHash} and used_at is null and expires_at > now() returning 1`.execute(transaction);
    if (used.rows.length === 0) return null;
    const { account_id: id } = await transaction
      .$extendTables<IdentityTables>()
      .insertInto('account')
      .values({ sign_in_name: account.signInName, display_name: account.displayName, password_hash: account.passwordHash })
      .returning('account_id')
      .executeTakeFirstOrThrow();
    return id;
  });
}

export async function findCredentials(database: Database, signInName: string): Promise<{ id: number; passwordHash: string } | null> {
  const row = await database
    .$extendTables<IdentityTables>()
    .selectFrom('account')
    .select(['account_id as id', 'password_hash as passwordHash'])
    .where('sign_in_name', '=', signInName)
    .executeTakeFirst();
  return row ?? null;
}

/** Also clears what has run out. */
export async function saveSession(database: Database, sessionHash: Buffer, accountId: number, hours: number): Promise<void> {
  await sql`delete from staff_session where expires_at < now()`.execute(database);
  await sql`insert into staff_session (session_hash, account_id, expires_at)
    values (${sessionHash}, ${accountId}, now() + make_interval(hours => ${hours}))`.execute(database);
}

export async function findSession(database: Database, sessionHash: Buffer): Promise<StaffAccount | null> {
  const row = await database
    .$extendTables<IdentityTables>()
    .selectFrom('staff_session')
    .innerJoin('account', 'account.account_id', 'staff_session.account_id')
    .select(['account.account_id as id', 'display_name as displayName'])
    .where('session_hash', '=', sessionHash)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst();
  return row ?? null;
}

export async function deleteSession(database: Database, sessionHash: Buffer): Promise<void> {
  await database.$extendTables<IdentityTables>().deleteFrom('staff_session').where('session_hash', '=', sessionHash).execute();
}
