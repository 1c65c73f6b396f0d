import { sql } from 'kysely';
import { changeRecord, recordAct, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { PERSON } from './audited.ts';
import { hashSecret, newSecret } from './secret.ts';

/** `activate`: the first password of an invited account; `reset`: a new one for an active account. */
export type LinkPurpose = 'activate' | 'reset';

export interface OpenLink {
  readonly accountId: number;
  readonly signInName: string;
  readonly displayName: string;
  readonly purpose: LinkPurpose;
}

const LINK_HOURS = 24;

/** A link only fits the account in the state for which it was made: a disabled account has no way in. */
const FITS = sql<boolean>`a.status = case l.purpose when 'activate' then 'invited' else 'active' end`;

/** The link that this token opens now; null when it is used, closed, older than 24 hours or none of ours. */
export async function findOpenLink(database: Database, token: string): Promise<OpenLink | null> {
  const { rows } = await sql<OpenLink>`
    select l.account_id as "accountId", a.sign_in_name as "signInName", a.display_name as "displayName", l.purpose
    from account_link l join account a on a.account_id = l.account_id
    where l.token_hash = ${hashSecret(token)} and l.used_at is null and l.closed_at is null and l.expires_at > now() and ${FITS}`.execute(
    database,
  );
  return rows[0] ?? null;
}

/**
 * Uses a link up, once: its account is active afterwards. Gives the account, whose password the caller sets in the same
 * transaction; null when the link does not open (see `findOpenLink`), also for the second of two at the same moment.
 */
export async function useLink(
  work: Work,
  token: string,
  { displayName }: { readonly displayName?: string | undefined } = {},
): Promise<number | null> {
  const found = await findOpenLink(work.transaction, token);
  if (found === null) return null;
  const { accountId, purpose } = found;
  // Only the owner of a fresh account may say what they are called.
  const name = purpose === 'activate' && displayName !== undefined && displayName.trim() !== '' ? displayName.trim() : null;
  // The account first, then its links: everyone locks in this order.
  const { rows } = await sql<{ agencyId: number | null }>`
    select agency_id as "agencyId" from account where account_id = ${accountId} for update`.execute(work.transaction);
  const used = await sql`
    update account_link l set used_at = now() from account a
    where a.account_id = l.account_id and l.token_hash = ${hashSecret(token)}
      and l.used_at is null and l.closed_at is null and l.expires_at > now() and ${FITS}
    returning l.account_id`.execute(work.transaction);
  if (used.rows.length === 0) return null;
  await changeRecord(work, PERSON, accountId, { agencyId: rows[0]?.agencyId ?? 0, deed: purpose }, () =>
    sql`update account set status = 'active', activated_at = coalesce(activated_at, now()), display_name = coalesce(${name}::text, display_name), version = version + 1
      where account_id = ${accountId}`.execute(work.transaction),
  );
  return accountId;
}

/** Makes a link for 24 hours and closes every earlier one of the account. The token is shown once and kept nowhere. */
export async function createLink(work: Work, accountId: number, purpose: LinkPurpose): Promise<string> {
  // Locked: of two links made at once, the later one stays open.
  const { rows } = await sql<{ agencyId: number | null }>`
    select agency_id as "agencyId" from account where account_id = ${accountId} for update`.execute(work.transaction);
  const [account] = rows;
  if (account === undefined) throw new Error(`There is no account ${accountId}`);
  await closeLinks(work, accountId);
  const token = newSecret();
  await sql`insert into account_link (token_hash, account_id, purpose, expires_at)
    values (${hashSecret(token)}, ${accountId}, ${purpose}, now() + make_interval(hours => ${LINK_HOURS}))`.execute(work.transaction);
  const deed = purpose === 'activate' ? 'link' : 'resetLink';
  await recordAct(work, { agencyId: account.agencyId ?? 0, deed }, { noun: PERSON.noun, id: accountId, detail: { purpose } });
  return token;
}

/** Closes what is open; whoever holds such a link can't use it any more. */
export async function closeLinks({ transaction }: Work, accountId: number): Promise<void> {
  await sql`update account_link set closed_at = now() where account_id = ${accountId} and used_at is null and closed_at is null`.execute(
    transaction,
  );
}
