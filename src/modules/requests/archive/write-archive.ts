import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { sql } from 'kysely';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { inWork, recordAct } from '../../../platform/audit/index.ts';
import { largestZip, zipOf } from '../../../platform/zip/index.ts';
import type { LetterPlace } from '../letters/frozen-letter.ts';
import { casePartsOf, type FolderWish } from './case-parts.ts';

export interface WrittenArchive {
  readonly sha256: string;
  readonly bytes: number;
}

export type NotArchived = { readonly kind: 'notClosed' } | { readonly kind: 'tooLarge' };

/** Cases that are over in the office itself. */
const CLOSED = new Set(['answered', 'withdrawn', 'archived']);
/** Beside the files: letters, record, and what the ZIP says of each. */
const BESIDE = 200 * 1024 * 1024;

/**
 * Writes the folder of a case as a ZIP to a new file, and into the audit that it was done, with its SHA-256; each identity
 * document in it is written down as read.
 */
export async function writeArchive(place: LetterPlace, path: string, wish: FolderWish): Promise<Result<WrittenArchive, NotArchived>> {
  const { request, identity, by } = wish;
  const { agencyId, id } = request;
  if (!CLOSED.has(request.state)) return err({ kind: 'notClosed' });
  const files = await filesOf(place, wish);
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) + BESIDE > largestZip) return err({ kind: 'tooLarge' });
  // Before a byte of them is opened.
  const shown = identity ? files.filter(({ identifying }) => identifying) : [];
  await inWork(place.database, by, async (work) => {
    for (const { fileId, kind } of shown)
      await recordAct(work, { agencyId, deed: 'readIdentity' }, { noun: 'request', id, detail: { fileId, kind } });
  });
  const written = await writeDown(path, zipOf(casePartsOf(place, wish)));
  await inWork(place.database, by, (work) =>
    recordAct(work, { agencyId, deed: 'exportArchive' }, { noun: 'request', id, detail: { identity, ...written } }),
  );
  return ok(written);
}

async function filesOf({ database }: LetterPlace, { request }: FolderWish) {
  const { rows } = await sql<{ fileId: number; kind: string; bytes: number; identifying: boolean }>`
    select file_id as "fileId", kind, bytes, kind in ('identity', 'mandate') as identifying from request_file
    where agency_id = ${request.agencyId} and request_id = ${request.id} and file_sha256 is not null order by file_id`.execute(database);
  return rows;
}

async function writeDown(path: string, content: AsyncIterable<Buffer>): Promise<WrittenArchive> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      hash.update(chunk);
      bytes += chunk.length;
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}
