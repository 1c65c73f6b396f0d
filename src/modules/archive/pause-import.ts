import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { cancelJob, findJobOf } from '../../platform/jobs/index.ts';
import type { Reach } from '../access/index.ts';
import { archiveImportJob } from './archive-import-job.ts';
import { ARCHIVE_IMPORT } from './archive-record.ts';
import { findImport, type ArchiveImport } from './store.ts';

export type PauseFailure = { readonly kind: 'notFound' | 'versionConflict' | 'notRunning' };

/** Has the background stop; what was brought in stays, and a new start goes on behind it. */
export async function pauseImport(
  work: Work,
  reach: Reach,
  { id, version }: { readonly id: number; readonly version: number },
): Promise<Result<ArchiveImport, PauseFailure>> {
  const { transaction } = work;
  await sql`select from archive_import where import_id = ${id} for update`.execute(transaction);
  const found = await findImport(transaction, reach, id);
  if (found === null) return err({ kind: 'notFound' });
  if (found.version !== version) return err({ kind: 'versionConflict' });
  const job = await findJobOf(transaction, archiveImportJob, String(id));
  if (found.state !== 'running' || job === null) return err({ kind: 'notRunning' });
  const cancelled = await cancelJob(transaction, job.id);
  if (!cancelled.ok) return err({ kind: 'notRunning' });
  await changeRecord(work, ARCHIVE_IMPORT, id, { agencyId: found.agencyId, deed: 'pause' }, () =>
    sql`update archive_import set version = version + 1 where import_id = ${id}`.execute(transaction),
  );
  const paused = await findImport(transaction, reach, id);
  return paused === null ? err({ kind: 'notFound' }) : ok(paused);
}
