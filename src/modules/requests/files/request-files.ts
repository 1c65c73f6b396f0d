import { sql } from 'kysely';
import { recordAct, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';

const FILE_KINDS = ['identity', 'mandate', 'scan', 'attachment', 'material', 'redacted', 'letter', 'receipt', 'archive'] as const;
export type RequestFileKind = (typeof FILE_KINDS)[number];

/** Shows who somebody is: for named roles only, erased by the retention rule. */
export const IDENTIFYING: readonly RequestFileKind[] = ['identity', 'mandate'];

/** Names who asks or who was asked: for those alone who may read the applicant, and so is what they are called. */
export const NAMING: readonly RequestFileKind[] = [...IDENTIFYING, 'scan', 'letter', 'receipt', 'archive'];

/** A file that was sealed and stands in the store; no record names it yet. */
export interface KeptFile {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  /** Of the file itself. */
  readonly bytes: number;
}

/** Seals the bytes of a file and puts them into the store. Everything of a case is sealed: one can't tell what names whom. */
export async function keepFile(
  { files, secrets }: { readonly files: FileStore; readonly secrets: SecretBox },
  {
    agencyId,
    bytes,
    name,
    mediaType,
  }: { readonly agencyId: number; readonly bytes: Uint8Array; readonly name: string; readonly mediaType: string },
): Promise<KeptFile> {
  const stored = await files.put(secrets.sealBytes(bytes, context(agencyId)));
  return { sha256: stored.sha256, name, mediaType, bytes: bytes.length };
}

/** Writes down that a kept file belongs to a case. Returns its number. */
export async function addRequestFile(
  work: Work,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
  kind: RequestFileKind,
  file: KeptFile,
): Promise<number> {
  const { rows } = await sql<{ fileId: number }>`
    insert into request_file (agency_id, request_id, kind, name, media_type, bytes, file_sha256, sealed, by_name)
    values (${agencyId}, ${id}, ${kind}, ${file.name}, ${file.mediaType}, ${file.bytes}, ${file.sha256}, true, ${work.by.name})
    returning file_id as "fileId"`.execute(work.transaction);
  const [row] = rows;
  if (row === undefined) throw new Error('The file was not written down');
  // The name may tell who it is from.
  await recordAct(work, { agencyId, deed: 'attach' }, { noun: 'request', id, detail: { kind, fileId: row.fileId, bytes: file.bytes } });
  return row.fileId;
}

export interface RequestFile {
  readonly agencyId: number;
  readonly requestId: number;
  readonly fileId: number;
  readonly kind: RequestFileKind;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Null once it was erased. */
  readonly sha256: string | null;
}

/** A file of a case that was found within reach before. */
export async function findRequestFile(
  database: Database,
  { agencyId, id }: { readonly agencyId: number; readonly id: number },
  fileId: number,
): Promise<RequestFile | null> {
  const { rows } = await sql<RequestFile>`
    select agency_id as "agencyId", request_id as "requestId", file_id as "fileId", kind, name, media_type as "mediaType", bytes,
      file_sha256 as sha256
    from request_file where agency_id = ${agencyId} and request_id = ${id} and file_id = ${fileId}`.execute(database);
  return rows[0] ?? null;
}

/** The bytes of a file; null when it was erased or the store lost it. */
export async function readRequestFile(
  { files, secrets }: { readonly files: FileStore; readonly secrets: SecretBox },
  { agencyId, sha256 }: Pick<RequestFile, 'agencyId' | 'sha256'>,
): Promise<Buffer | null> {
  const stream = sha256 === null ? null : await files.read(sha256);
  if (stream === null) return null;
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return secrets.openBytes(Buffer.concat(parts), context(agencyId));
}

function context(agencyId: number): string {
  return `file of a request, agency ${agencyId}`;
}
