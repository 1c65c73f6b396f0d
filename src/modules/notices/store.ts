import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import type { NoticeChannel, NoticeReason, NoticeState } from './rules/index.ts';

export interface StoredNotice {
  readonly id: number;
  readonly agencyId: number;
  readonly version: number;
  readonly channel: NoticeChannel;
  readonly recipientShown: string;
  readonly content: Buffer | null;
  readonly aboutNoun: string;
  readonly aboutId: string;
  readonly token: string;
  readonly state: NoticeState;
  readonly attempts: number;
  readonly nextAt: Date;
  readonly claim: string | null;
  readonly sentAt: Date | null;
  readonly reason: NoticeReason | null;
  readonly replyCode: number | null;
  readonly createdAt: Date;
}

const COLUMNS = sql`n.notice_id as id, n.agency_id as "agencyId", n.version, n.channel, n.recipient_shown as "recipientShown", n.content,
  n.about_noun as "aboutNoun", n.about_id as "aboutId", n.message_token as token, n.state, n.attempts, n.next_at as "nextAt", n.claim,
  n.sent_at as "sentAt", n.reason, n.reply_code as "replyCode", n.created_at as "createdAt"`;

export const OWNERSHIP = { agency: sql.ref('n.agency_id') };

/** The notice, when it lies within reach. */
export async function findNotice(database: Database, reach: Reach, id: number): Promise<StoredNotice | null> {
  const { rows } = await sql<StoredNotice>`select ${COLUMNS} from notice n
    where n.notice_id = ${id} and ${withinReach(reach, OWNERSHIP)}`.execute(database);
  return rows[0] ?? null;
}

/** Notices whose Message-ID a letter names. */
export async function findByTokens(
  database: Database,
  agencyId: number,
  tokens: readonly string[],
): Promise<readonly { readonly aboutNoun: string; readonly aboutId: string }[]> {
  const { rows } = await sql<{ aboutNoun: string; aboutId: string }>`
    select n.about_noun as "aboutNoun", n.about_id as "aboutId" from notice n
    where n.agency_id = ${agencyId} and n.message_token = any(${[...tokens]}::text[]) order by n.notice_id desc`.execute(database);
  return rows;
}

/** Notices whose Message-ID is named, of whatever agency; nobody else changes them until the transaction ends. */
export async function holdByTokens(database: Database, tokens: readonly string[]): Promise<readonly StoredNotice[]> {
  if (tokens.length === 0) return [];
  const { rows } = await sql<StoredNotice>`select ${COLUMNS} from notice n
    where n.message_token = any(${[...tokens]}::text[]) order by n.notice_id for update of n`.execute(database);
  return rows;
}

/**
 * Takes the notice that has waited longest and is due: from here on, committed, it is under way, and whoever finds it so
 * after a crash does not send it again.
 */
export async function claimNotice(database: Database, channels: readonly NoticeChannel[]): Promise<StoredNotice | null> {
  const { rows } = await sql<StoredNotice>`
    update notice n set state = 'sending', claim = gen_random_uuid(), sending_since = now(), attempts = attempts + 1, version = version + 1
    where n.notice_id = (
      select notice_id from notice where state = 'queued' and next_at <= now() and channel = any(${[...channels]}::text[])
      order by next_at, notice_id limit 1 for update skip locked)
    returning ${COLUMNS}`.execute(database);
  return rows[0] ?? null;
}

/** Those that a program has had under way for longer than any try may take. */
export async function findLost(
  database: Database,
  seconds: number,
): Promise<readonly { readonly id: number; readonly agencyId: number }[]> {
  const { rows } = await sql<{ id: number; agencyId: number }>`
    select notice_id as id, agency_id as "agencyId" from notice
    where state = 'sending' and sending_since <= now() - make_interval(secs => ${seconds})`.execute(database);
  return rows;
}

/** False when the condition does not hold any more. */
export async function updateNotice(
  database: Database,
  id: number,
  where: RawBuilder<boolean>,
  columns: readonly RawBuilder<unknown>[],
): Promise<boolean> {
  const { rows } = await sql`update notice set ${sql.join([...columns, sql`version = version + 1`])}
    where notice_id = ${id} and ${where} returning notice_id`.execute(database);
  return rows.length > 0;
}

/** How many of an agency's stand so for this reason. */
export async function countUndecided(database: Database, agencyId: number, state: NoticeState, reason: NoticeReason): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::integer as many from notice where agency_id = ${agencyId} and state = ${state} and reason = ${reason}`.execute(
    database,
  );
  return rows[0]?.many ?? 0;
}
