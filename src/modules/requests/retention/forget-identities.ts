import { sql } from 'kysely';
import { bySystem, inWork, recordAct } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import { readSettings, requestSettings } from '../../settings/index.ts';
import { eraseFiles } from './erase-files.ts';
import { removeErasedBytes } from './erased-bytes.ts';

const BY = bySystem('保存期满');
const AT_ONCE = 500;

/**
 * Erases the identity documents and mandates of cases that have been closed for the months that the office has set: rows stay,
 * names and bytes go. Gives how many.
 */
export async function forgetIdentities(database: Database, files: FileStore, now = new Date()): Promise<number> {
  const { identityMonths } = await readSettings(database, requestSettings);
  let count = 0;
  for (;;) {
    const erased = await inWork(database, BY, async (work) => {
      const { rows } = await sql<{ agencyId: number; requestId: number; fileId: number; kind: string }>`
        select f.agency_id as "agencyId", f.request_id as "requestId", f.file_id as "fileId", f.kind
        from request_file f join disclosure_request r on r.agency_id = f.agency_id and r.request_id = f.request_id
        where f.kind in ('identity', 'mandate') and f.file_sha256 is not null
          and r.closed_on < (${now}::timestamptz at time zone 'Asia/Shanghai' - make_interval(months => ${identityMonths}::integer))::date
        order by f.file_id limit ${AT_ONCE} for update of f skip locked`.execute(work.transaction);
      await eraseFiles(work.transaction, rows);
      for (const { agencyId, requestId, fileId, kind } of rows)
        await recordAct(work, { agencyId, deed: 'eraseIdentity' }, { noun: 'request', id: requestId, detail: { fileId, kind } });
      return rows.length;
    });
    count += erased;
    if (erased < AT_ONCE) break;
  }
  await removeErasedBytes(database, files);
  return count;
}
