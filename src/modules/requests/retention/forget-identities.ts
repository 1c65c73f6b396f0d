import { sql } from 'kysely';
import { bySystem, recordAct } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import { readSettings, requestSettings } from '../../settings/index.ts';
import { eraseDue } from './erase-due.ts';
import { eraseFiles } from './erase-files.ts';

/**
 * Erases the identity documents and mandates of cases that have been closed for the months that the office has set: rows stay,
 * names and bytes go. Gives how many.
 */
export async function forgetIdentities(database: Database, files: FileStore, now = new Date()): Promise<number> {
  const { identityMonths } = await readSettings(database, requestSettings);
  return eraseDue({ database, files, by: bySystem('保存期满'), atOnce: 500 }, async (work, atMost) => {
    const { rows } = await sql<{ agencyId: number; requestId: number; fileId: number; kind: string }>`
      select f.agency_id as "agencyId", f.request_id as "requestId", f.file_id as "fileId", f.kind
      from request_file f join disclosure_request r on r.agency_id = f.agency_id and r.request_id = f.request_id
      where f.kind in ('identity', 'mandate') and f.file_sha256 is not null
        and r.closed_on < (${now}::timestamptz at time zone 'Asia/Shanghai' - make_interval(months => ${identityMonths}::integer))::date
      order by f.file_id limit ${atMost} for update of f skip locked`.execute(work.transaction);
    await eraseFiles(work.transaction, rows);
    for (const { agencyId, requestId, fileId, kind } of rows)
      await recordAct(work, { agencyId, deed: 'eraseIdentity' }, { noun: 'request', id: requestId, detail: { fileId, kind } });
    return rows.length;
  });
}
