import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';
import { queueErasedBytes } from './erased-bytes.ts';

/** Rows stay with their kind and size; the name may tell who it is from, so it goes with the bytes. */
export async function eraseFiles(transaction: Database, files: readonly { readonly fileId: number }[]): Promise<void> {
  const { rows } = await sql<{ sha256: string }>`
    with gone as (
      select f.agency_id, f.file_id, f.file_sha256 from request_file f
      where f.file_id = any(${files.map(({ fileId }) => fileId)}::integer[]) and f.file_sha256 is not null)
    update request_file f set file_sha256 = null, name = '（已清除）', erased_at = now()
    from gone where gone.agency_id = f.agency_id and gone.file_id = f.file_id
    returning gone.file_sha256 as sha256`.execute(transaction);
  await queueErasedBytes(
    transaction,
    rows.map(({ sha256 }) => sha256),
  );
}
