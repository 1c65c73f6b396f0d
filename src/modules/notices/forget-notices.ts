import { sql } from 'kysely';
import { bySystem, changeRecord, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { disclosureSettings, readSettings } from '../settings/index.ts';
import { NOTICE } from './notice-record.ts';
import { updateNotice } from './store.ts';

const BY = bySystem('保存期满');
const AT_ONCE = 1_000;

/** Erases what was said to whom, the months that the office has set after it was sent or given up. Gives how many. */
export async function forgetNotices(database: Database, now = new Date()): Promise<number> {
  const { contactMonths } = await readSettings(database, disclosureSettings);
  return inWork(database, BY, async (work) => {
    const { rows } = await sql<{ id: number; agencyId: number }>`
      select notice_id as id, agency_id as "agencyId" from notice
      where content is not null and state in ('sent', 'failed', 'returned')
        and coalesce(sent_at, created_at) < ${now}::timestamptz - make_interval(months => ${contactMonths}::integer)
      order by notice_id limit ${AT_ONCE} for update skip locked`.execute(work.transaction);
    for (const { id, agencyId } of rows)
      await changeRecord(work, NOTICE, id, { agencyId, deed: 'forget' }, () =>
        updateNotice(work.transaction, id, sql<boolean>`true`, [sql`content = null, recipient_shown = ''`]),
      );
    return rows.length;
  });
}
