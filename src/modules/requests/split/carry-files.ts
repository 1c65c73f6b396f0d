import { sql } from 'kysely';
import type { Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { addRequestFile, keepFile, readRequestFile, type KeptFile, type RequestFileKind } from '../files/request-files.ts';
import type { StoredRequest } from '../store.ts';

type Case = Pick<StoredRequest, 'agencyId' | 'id'>;

/** What the applicant handed in. */
const HANDED_IN: readonly RequestFileKind[] = ['identity', 'mandate', 'scan', 'attachment'];

/** Gives a request that was cut off the files of the whole: rows of its own over the same sealed bytes, which go with the last of them. */
export async function copyFiles(work: Work, from: Case, toId: number): Promise<void> {
  const { agencyId } = from;
  for (const { kind, ...file } of await filesOf(work.transaction, from, [...HANDED_IN, 'material']))
    await addRequestFile(work, { agencyId, id: toId }, kind, file);
}

/** Gives another agency what the applicant handed in, sealed for it alone. A file that the store lost is left out. */
export async function handOnFiles(
  work: Work,
  place: { readonly files: FileStore; readonly secrets: SecretBox },
  from: Case,
  to: Case,
): Promise<void> {
  for (const { kind, sha256, name, mediaType } of await filesOf(work.transaction, from, HANDED_IN)) {
    const bytes = await readRequestFile(place, { agencyId: from.agencyId, sha256 });
    if (bytes === null) continue;
    await addRequestFile(work, to, kind, await keepFile(place, { agencyId: to.agencyId, bytes, name, mediaType }));
  }
}

async function filesOf(
  transaction: Database,
  { agencyId, id }: Case,
  kinds: readonly RequestFileKind[],
): Promise<readonly (KeptFile & { readonly kind: RequestFileKind })[]> {
  const { rows } = await sql<KeptFile & { readonly kind: RequestFileKind }>`
    select kind, name, media_type as "mediaType", bytes, file_sha256 as sha256 from request_file
    where agency_id = ${agencyId} and request_id = ${id} and kind = any(${[...kinds]}::text[]) and file_sha256 is not null
    order by file_id for share`.execute(transaction);
  return rows;
}
