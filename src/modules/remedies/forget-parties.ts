import { sql } from 'kysely';
import { bySystem, changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { eraseDue, queueErasedBytes } from '../requests/index.ts';
import { readSettings, requestSettings } from '../settings/index.ts';
import { REMEDY } from './remedy-record.ts';

interface Due {
  readonly agencyId: number;
  readonly id: number;
}

/**
 * Erases who applied or sued, the notes and the papers, the office's own years after a review or a suit came to its end: when it
 * was closed, or decided and nobody went on. Its course, its result and its place in table four stay. Gives how many.
 */
export async function forgetParties(database: Database, files: FileStore, now = new Date()): Promise<number> {
  const { archiveYears } = await readSettings(database, requestSettings);
  return eraseDue({ database, files, by: bySystem('保管期满'), atOnce: 100 }, async (work, atMost) => {
    const { rows } = await sql<Due>`
      select r.agency_id as "agencyId", r.remedy_id as id from remedy r
      join remedy_instance i on i.agency_id = r.agency_id and i.remedy_id = r.remedy_id and i.instance = r.instance
      where r.party is not null and r.stage in ('decided', 'closed')
        and (coalesce(r.closed_on, i.decided_on) + make_interval(years => ${archiveYears}::integer))::date
          < (${now}::timestamptz at time zone 'Asia/Shanghai')::date
      order by r.agency_id, r.remedy_id limit ${atMost} for update of r skip locked`.execute(work.transaction);
    for (const due of rows) await erase(work, due);
    return rows.length;
  });
}

async function erase(work: Work, { agencyId, id }: Due): Promise<void> {
  const { transaction } = work;
  const its = sql`agency_id = ${agencyId} and remedy_id = ${id}`;
  await changeRecord(work, REMEDY, id, { agencyId, deed: 'erase' }, () =>
    sql`update remedy set party = null, erased_at = now(), version = version + 1 where ${its}`.execute(transaction),
  );
  await sql`update remedy_note set text = null where ${its}`.execute(transaction);
  const { rows } = await sql<{ sha256: string }>`
    with gone as (select agency_id, file_id, file_sha256 from remedy_file where ${its} and file_sha256 is not null)
    update remedy_file f set file_sha256 = null, name = '（已清除）' from gone
    where gone.agency_id = f.agency_id and gone.file_id = f.file_id returning gone.file_sha256 as sha256`.execute(transaction);
  await queueErasedBytes(
    transaction,
    rows.map(({ sha256 }) => sha256),
  );
}
