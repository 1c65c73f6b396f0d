import { sql } from 'kysely';
import { bySystem, changeRecord, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { disclosureSettings, readSettings } from '../settings/index.ts';
import { MESSAGE } from './message-record.ts';

const BY = bySystem('保存期满');
const AT_ONCE = 1_000;

/**
 * Erases letters, the months that the office has set after they were dealt with: what belongs to a case was taken into it,
 * and the rest is nobody's business any more. Gives how many.
 */
export async function forgetLetters(database: Database, now = new Date()): Promise<number> {
  const { contactMonths } = await readSettings(database, disclosureSettings);
  return inWork(database, BY, async (work) => {
    const { rows } = await sql<{ id: number; agencyId: number }>`
      select message_id as id, agency_id as "agencyId" from mailbox_message
      where content is not null and state <> 'new'
        and coalesce(decided_at, received_at) < ${now}::timestamptz - make_interval(months => ${contactMonths}::integer)
      order by message_id limit ${AT_ONCE} for update skip locked`.execute(work.transaction);
    for (const { id, agencyId } of rows)
      await changeRecord(work, MESSAGE, id, { agencyId, deed: 'forget' }, () =>
        sql`update mailbox_message set content = null, raw_sha256 = null, sender_mark = null, erased_at = now(), version = version + 1
          where message_id = ${id}`.execute(work.transaction),
      );
    return rows.length;
  });
}
