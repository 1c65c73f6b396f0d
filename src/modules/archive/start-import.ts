import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { ARCHIVE_IMPORT } from './archive-record.ts';
import { findImport, kindOf, type ArchiveImport } from './store.ts';

export type StartFailure =
  | { readonly kind: 'notFound' }
  | { readonly kind: 'versionConflict' }
  | { readonly kind: 'done' }
  /** Whoever uploaded it does not approve it. */
  | { readonly kind: 'ownUpload' }
  /** The command at the server has begun it. */
  | { readonly kind: 'atServer' }
  /** Something is wrong with the sheet as a whole. */
  | { readonly kind: 'blocked'; readonly message: string }
  /** No row of it can become a document. */
  | { readonly kind: 'nothing' };

/**
 * Begins to bring an archive in, or goes on with one that broke off: whoever lets it begin approves it, and has not uploaded
 * it. The version is not asked for where nobody else can be at it.
 */
export async function startImport(
  work: Work,
  reach: Reach,
  { id, version }: { readonly id: number; readonly version: number | null },
): Promise<Result<ArchiveImport, StartFailure>> {
  const { transaction, by } = work;
  await sql`select from archive_import where import_id = ${id} for update`.execute(transaction);
  const found = await findImport(transaction, reach, id);
  if (found === null) return err({ kind: 'notFound' });
  if (version !== null && found.version !== version) return err({ kind: 'versionConflict' });
  if (found.state === 'done') return err({ kind: 'done' });
  const { agencyId, createdBy } = found;
  if (found.isAtServer && version !== null) return err({ kind: 'atServer' });
  if (by.kind === 'person' && createdBy.kind === 'person' && createdBy.id === by.id) return err({ kind: 'ownUpload' });
  const blocked = await sql<{ message: string }>`
    select message from archive_import_finding
    where agency_id = ${agencyId} and import_id = ${id} and row_number = 0 and severity = 'error' limit 1`.execute(transaction);
  const [reason] = blocked.rows;
  if (reason !== undefined) return err({ kind: 'blocked', message: reason.message });
  if (found.rows === 0 || found.faultyRows >= found.rows) return err({ kind: 'nothing' });
  const approver = by.kind === 'person' ? by : null;
  const approval =
    approver === null || found.approvedBy !== null
      ? sql``
      : sql`approved_by = ${approver.id}, approved_by_name = ${approver.name}, approved_at = now(), `;
  const deed = found.approvedBy === null && approver !== null ? 'approve' : 'start';
  await changeRecord(work, ARCHIVE_IMPORT, id, { agencyId, deed }, () =>
    sql`update archive_import set state = 'running', ${approval}started_at = coalesce(started_at, now()), started_by_kind = ${kindOf(by)},
      started_by = ${by.id}, started_by_name = ${by.name}, version = version + 1 where import_id = ${id}`.execute(transaction),
  );
  const started = await findImport(transaction, reach, id);
  return started === null ? err({ kind: 'notFound' }) : ok(started);
}

/** All rows have been dealt with. */
export async function finishImport(work: Work, { id, agencyId }: Pick<ArchiveImport, 'id' | 'agencyId'>, faulty: number): Promise<void> {
  await changeRecord(work, ARCHIVE_IMPORT, id, { agencyId, deed: 'finish' }, () =>
    sql`update archive_import set state = 'done', finished_at = now(), faulty_row_count = ${faulty}, version = version + 1,
      error_count = greatest(error_count, (select count(*) from archive_import_finding f where f.agency_id = ${agencyId} and f.import_id = ${id} and f.severity = 'error'))
      where import_id = ${id} and state <> 'done'`.execute(work.transaction),
  );
}
