import { basename } from 'node:path';
import { sql } from 'kysely';
import { bySystem, inWork, recordCreation, type Auditable } from '../audit/index.ts';
import type { Database } from '../database/index.ts';
import type { WrittenBackup } from './write-backup.ts';

/** A backup that was taken; the file may be anywhere by now. */
export interface BackupRun {
  readonly startedAt: Date;
  readonly finishedAt: Date;
  readonly fileName: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encrypted: boolean;
  /** When the file was last read again and found whole. */
  readonly verifiedAt: Date | null;
}

const RUN: Auditable = { noun: 'backup', table: 'backup_run', key: 'run_id' };

/** Notes a backup, with its audit entry; the note is in the next backup, not in this. */
export async function noteBackup(
  database: Database,
  { path, bytes, sha256, startedAt }: WrittenBackup,
  facts: { readonly encrypted: boolean; readonly verified: boolean },
): Promise<void> {
  await inWork(database, bySystem('gongkai backup'), async (work) => {
    const made = await sql<{ run_id: number }>`
      insert into backup_run (started_at, file_name, bytes, sha256, encrypted, verified_at)
      values (${startedAt}, ${basename(path)}, ${bytes}, ${sha256}, ${facts.encrypted}, case when ${facts.verified} then now() end)
      returning run_id`.execute(work.transaction);
    const [row] = made.rows;
    if (row !== undefined) await recordCreation(work, RUN, row.run_id, { agencyId: 0, deed: 'create' });
  });
}

/** The youngest backup, or null before the first. */
export async function lastBackup(database: Database): Promise<BackupRun | null> {
  const found = await sql<BackupRun>`
    select started_at as "startedAt", finished_at as "finishedAt", file_name as "fileName", bytes, sha256, encrypted,
      verified_at as "verifiedAt"
    from backup_run order by finished_at desc limit 1`.execute(database);
  return found.rows[0] ?? null;
}
