import { sql } from 'kysely';
import { bySystem, inWork, recordAct } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { disclosureSettings, readSettings } from '../settings/index.ts';
import { CORRECTION } from './correction-record.ts';

const BY = bySystem('保存期满');

/** Erases how to reach who reported a mistake, the months that the office has set after it was dealt with. Gives how many. */
export async function forgetCorrectionContacts(database: Database, now = new Date()): Promise<number> {
  const { contactMonths } = await readSettings(database, disclosureSettings);
  return inWork(database, BY, async (work) => {
    const { rows } = await sql<{ id: number; agencyId: number }>`
      update correction_report set contact = '', version = version + 1
      where contact <> ''
        and coalesce(answered_at, handled_at) < ${now}::timestamptz - make_interval(months => ${contactMonths}::integer)
      returning report_id as id, agency_id as "agencyId"`.execute(work.transaction);
    for (const { id, agencyId } of rows) await recordAct(work, { agencyId, deed: 'forgetContact' }, { noun: CORRECTION.noun, id });
    return rows.length;
  });
}
