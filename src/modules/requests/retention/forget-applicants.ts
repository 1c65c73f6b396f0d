import { sql } from 'kysely';
import { bySystem, changeRecord, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import { readSettings, requestSettings } from '../../settings/index.ts';
import { REQUEST } from '../request-record.ts';
import { eraseDue } from './erase-due.ts';
import { eraseFiles } from './erase-files.ts';

interface Due {
  readonly agencyId: number;
  readonly id: number;
}

/**
 * Erases what tells who asked, of cases whose term is over: that set when the case was archived, for others that are closed the
 * office's own years from the closing. The case stays with what was asked and what came of it. Gives how many cases.
 */
export async function forgetApplicants(database: Database, files: FileStore, now = new Date()): Promise<number> {
  const { archiveYears } = await readSettings(database, requestSettings);
  return eraseDue({ database, files, by: bySystem('保管期满'), atOnce: 100 }, async (work, atMost) => {
    const { rows } = await sql<Due>`
      select agency_id as "agencyId", request_id as id from disclosure_request
      where erased_at is null and closed_on is not null
        and coalesce(retention_until, (closed_on + make_interval(years => ${archiveYears}::integer))::date)
          < (${now}::timestamptz at time zone 'Asia/Shanghai')::date
      order by agency_id, request_id limit ${atMost} for update skip locked`.execute(work.transaction);
    for (const due of rows) await erase(work, due);
    return rows.length;
  });
}

async function erase(work: Work, { agencyId, id }: Due): Promise<void> {
  const { transaction } = work;
  await changeRecord(work, REQUEST, id, { agencyId, deed: 'erase' }, () =>
    sql`update disclosure_request
      set applicant = null, applicant_mark = null, phone_mark = null, help_needed = '', erased_at = now(), version = version + 1
      where agency_id = ${agencyId} and request_id = ${id}`.execute(transaction),
  );
  const its = sql`agency_id = ${agencyId} and request_id = ${id}`;
  await sql`update request_message set text = null where ${its}`.execute(transaction);
  await sql`update request_letter set content = null, tracking = '', received_by = '', received_who = null, version = version + 1 where ${its}`.execute(
    transaction,
  );
  await sql`update request_letter_return set tracking = '' where ${its}`.execute(transaction);
  await sql`update request_consultation set addressee = null, answer = '', version = version + 1 where ${its}`.execute(transaction);
  // What was disclosed stays; all else names somebody.
  const { rows } = await sql<{ fileId: number }>`select file_id as "fileId" from request_file
    where ${its} and kind not in ('material', 'redacted') and file_sha256 is not null for update`.execute(transaction);
  await eraseFiles(transaction, rows);
}
