import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import type { StoredMailbox } from './mailbox-record.ts';
import type { StoredMessage } from './message-record.ts';
import type { BelongsBy, MessageMark, MessageState } from './rules/index.ts';

const MAILBOX_COLUMNS = sql`b.agency_id as "agencyId", b.version, b.host, b.port, b.security, b.user_name as "userName", b.password, b.folder,
  b.enabled, b.takes_letters as "takesLetters", b.answers, b.authentication_server as "authenticationServer",
  b.uid_validity as "uidValidity", b.last_uid as "lastUid", b.polled_at as "polledAt", b.trouble`;

export async function findMailbox(database: Database, agencyId: number): Promise<StoredMailbox | null> {
  const { rows } = await sql<StoredMailbox>`select ${MAILBOX_COLUMNS} from mailbox b where b.agency_id = ${agencyId}`.execute(database);
  return rows[0] ?? null;
}

/** Mailboxes that are due; whoever gets one polls it, nobody else does meanwhile. */
export async function claimMailboxes(database: Database, minutes: number): Promise<readonly StoredMailbox[]> {
  const { rows } = await sql<StoredMailbox>`
    update mailbox b set polled_at = now()
    where b.enabled and (b.polled_at is null or b.polled_at <= now() - make_interval(secs => ${minutes * 60 - 5}))
    returning ${MAILBOX_COLUMNS}`.execute(database);
  return rows;
}

/** How far a mailbox was read. */
export async function setPlace(
  database: Database,
  agencyId: number,
  { uidValidity, lastUid }: { readonly uidValidity: string; readonly lastUid: number },
): Promise<void> {
  await sql`update mailbox set last_uid = case when uid_validity = ${uidValidity} then greatest(last_uid, ${lastUid}) else ${lastUid} end,
      uid_validity = ${uidValidity}
    where agency_id = ${agencyId}`.execute(database);
}

const MESSAGE_COLUMNS = sql`m.message_id as id, m.agency_id as "agencyId", m.version, m.content, m.raw_sha256 as "rawSha256", m.bytes, m.attachments, m.marks,
  m.state, m.request_id as "requestId", m.belongs_by as "belongsBy", m.belongs_surely as "belongsSurely", m.reason, m.received_at as "receivedAt"`;

export const OWNERSHIP = { agency: sql.ref('m.agency_id') };

export async function findMessage(
  database: Database,
  reach: Reach,
  id: number,
  { hold = false }: { readonly hold?: boolean } = {},
): Promise<StoredMessage | null> {
  const { rows } = await sql<StoredMessage>`
    select ${MESSAGE_COLUMNS}
    from mailbox_message m where m.message_id = ${id} and ${withinReach(reach, OWNERSHIP)} ${hold ? sql`for update of m` : sql``}`.execute(
    database,
  );
  return rows[0] ?? null;
}

export interface MessageRow {
  readonly agencyId: number;
  readonly uidValidity: string;
  readonly uid: number;
  readonly letterMark: Buffer;
  readonly idMark: Buffer | null;
  readonly senderMark: Buffer | null;
  readonly content: Buffer;
  readonly rawSha256: string | null;
  readonly bytes: number;
  readonly attachments: number;
  readonly marks: readonly MessageMark[];
  readonly state: MessageState;
  readonly requestId: number | null;
  readonly belongsBy: BelongsBy | null;
  readonly belongsSurely: boolean;
}

/** Null: it is there already. */
export async function insertMessage(database: Database, row: MessageRow): Promise<number | null> {
  const { rows } = await sql<{ id: number }>`
    insert into mailbox_message (agency_id, uid_validity, uid, letter_mark, id_mark, sender_mark, content, raw_sha256, bytes, attachments, marks,
      state, request_id, belongs_by, belongs_surely)
    values (${row.agencyId}, ${row.uidValidity}, ${row.uid}, ${row.letterMark}, ${row.idMark}, ${row.senderMark}, ${row.content},
      ${row.rawSha256}, ${row.bytes}, ${row.attachments}, ${[...row.marks]}::text[], ${row.state},
      ${row.requestId}::integer, ${row.belongsBy}, ${row.belongsSurely})
    on conflict do nothing returning message_id as id`.execute(database);
  return rows[0]?.id ?? null;
}

/** Cases into which earlier letters went that this one answers (`thread`), or that have the same sender. */
export async function casesOfKin(
  database: Database,
  agencyId: number,
  { senderMark, answered }: { readonly senderMark: Buffer | null; readonly answered: readonly Buffer[] },
): Promise<readonly { readonly requestId: number; readonly by: 'thread' | 'sender' }[]> {
  const { rows } = await sql<{ requestId: number; by: 'thread' | 'sender' }>`
    select request_id as "requestId", case when bool_or(id_mark = any(${[...answered]}::bytea[])) then 'thread' else 'sender' end as by
    from mailbox_message
    where agency_id = ${agencyId} and state in ('case', 'thread') and (id_mark = any(${[...answered]}::bytea[]) or sender_mark = ${senderMark})
    group by request_id order by max(message_id) desc limit 20`.execute(database);
  return rows;
}

/** Letters that were to go to a case by themselves, and did not before the program ended. */
export async function findUnfinished(database: Database, agencyId: number): Promise<readonly StoredMessage[]> {
  const { rows } = await sql<StoredMessage>`select ${MESSAGE_COLUMNS} from mailbox_message m
    where m.agency_id = ${agencyId} and m.state = 'new' and m.belongs_surely`.execute(database);
  return rows;
}

/** Letters of one sender within the last hour, and whether another letter has this Message-ID. */
export async function findKin(
  database: Database,
  agencyId: number,
  { senderMark, idMark }: Pick<MessageRow, 'senderMark' | 'idMark'>,
): Promise<{ readonly lastHour: number; readonly sameId: boolean }> {
  const { rows } = await sql<{ lastHour: number; sameId: boolean }>`
    select (select count(*)::int from mailbox_message where agency_id = ${agencyId} and sender_mark = ${senderMark}
        and received_at > now() - interval '1 hour') as "lastHour",
      exists (select from mailbox_message where agency_id = ${agencyId} and id_mark = ${idMark}) as "sameId"`.execute(database);
  return rows[0] ?? { lastHour: 0, sameId: false };
}

export async function updateMessage(
  database: Database,
  { id, version }: { readonly id: number; readonly version: number },
  columns: readonly RawBuilder<unknown>[],
): Promise<boolean> {
  const { rows } = await sql`update mailbox_message set ${sql.join([...columns, sql`version = version + 1`])}
    where message_id = ${id} and version = ${version} returning message_id`.execute(database);
  return rows.length > 0;
}
