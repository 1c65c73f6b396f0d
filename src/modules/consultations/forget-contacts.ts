import { sql } from 'kysely';
import { bySystem, inWork, recordAct } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { disclosureSettings, readSettings } from '../settings/index.ts';

const BY = bySystem('保存期满');

/**
 * Erases names and contacts of who gave an opinion, once the result has been public, or the consultation withdrawn, for the
 * months that the office has set: by then nobody has to be asked back. Gives how many were erased.
 */
export async function forgetCommentContacts(database: Database, now = new Date()): Promise<number> {
  const { contactMonths } = await readSettings(database, disclosureSettings);
  return inWork(database, BY, async (work) => {
    const { rows } = await sql<{ id: number; agencyId: number }>`
      update consultation_comment m set contact = '', author_name = '', version = m.version + 1
      from consultation c
      where c.agency_id = m.agency_id and c.consultation_id = m.consultation_id and (m.contact <> '' or m.author_name <> '')
        and coalesce(c.result_published_at, c.withdrawn_at) < ${now}::timestamptz - make_interval(months => ${contactMonths}::integer)
      returning m.comment_id as id, m.agency_id as "agencyId"`.execute(work.transaction);
    for (const { id, agencyId } of rows) await recordAct(work, { agencyId, deed: 'forgetContact' }, { noun: 'consultationComment', id });
    return rows.length;
  });
}
