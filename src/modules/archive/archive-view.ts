import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import type { Actor } from '../access/index.ts';
import { findJobOf, type JobRecord } from '../../platform/jobs/index.ts';
import { OPENNESS } from '../documents/rules/index.ts';
import { archiveImportJob } from './archive-import-job.ts';
import { MOST_FINDINGS } from './examine-archive.ts';
import { findingsOf, type ArchiveImport } from './store.ts';

const count = z.int().min(0);

export const ArchiveImportShape = z
  .object({
    id: z.int(),
    agency: z.object({ id: z.int(), name: z.string() }),
    source: z.string(),
    sheetName: z.string(),
    defaults: z.object({ unitId: z.int().nullable(), type: z.string().nullable(), openness: z.enum(OPENNESS).nullable() }),
    state: z.enum(['examined', 'running', 'done']),
    /** Begun, and nothing goes on with it until somebody starts it again. */
    isStopped: z.boolean(),
    /** Begun by the command at the server, which alone goes on with it. */
    isAtServer: z.boolean(),
    /** Of the background; null when it was never begun there. */
    run: z
      .object({
        state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
        /** From 0 to 1. */
        fraction: z.number().nullable(),
        /** What it does now, or how the last try ended. */
        sentence: z.string().nullable(),
        /** When it is tried again at the latest; null when it is not waiting for another try. */
        againAt: z.iso.datetime().nullable(),
      })
      .nullable(),
    rows: count,
    errors: count,
    warnings: count,
    /** Rows that stay behind. */
    faultyRows: count,
    /** Rows whose text was read and screened before the start. */
    readRows: count,
    /** Rows that lack what their type asks for. */
    incompleteRows: count,
    /** Of those read: rows in which screening found what must not be public. */
    blockedRows: count,
    /** Documents that are public at once when it is brought in. */
    publicRows: count,
    /** Documents made so far. */
    imported: count,
    createdBy: z.string(),
    /** Whoever asks has uploaded it, so others approve it. */
    isOwnUpload: z.boolean(),
    createdAt: z.iso.datetime(),
    /** Who let it begin without reviews; null: nobody yet, or it was begun at the server. */
    approvedBy: z.string().nullable(),
    approvedAt: z.iso.datetime().nullable(),
    startedBy: z.string().nullable(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    version: z.int(),
    /** A thousand at most, errors first, then in the order of the sheet; row 0 is the sheet as a whole. */
    findings: z.array(
      z.object({ row: count, column: z.string(), severity: z.enum(['error', 'warning']), code: z.string(), message: z.string() }),
    ),
  })
  .meta({ id: 'ArchiveImport' });

/** An import with its findings, as the API tells it to somebody. */
export async function viewImport(
  database: Database,
  found: ArchiveImport,
  asker: Pick<Actor, 'kind' | 'id'>,
): Promise<z.input<typeof ArchiveImportShape>> {
  const { id, agencyId, agencyName, source, sheetName, defaults, rows, errors, warnings, faultyRows, imported, version } = found;
  const { readRows, incompleteRows, blockedRows, publicRows, isAtServer, createdBy } = found;
  return {
    id,
    agency: { id: agencyId, name: agencyName },
    source,
    sheetName,
    defaults,
    state: found.state,
    isStopped: found.isStopped,
    isAtServer,
    run: runOf(await findJobOf(database, archiveImportJob, String(id))),
    rows,
    errors,
    warnings,
    faultyRows,
    readRows,
    incompleteRows,
    blockedRows,
    publicRows,
    imported,
    version,
    createdBy: createdBy.name,
    isOwnUpload: asker.kind === 'person' && createdBy.kind === 'person' && asker.id === createdBy.id,
    approvedBy: found.approvedBy?.name ?? null,
    approvedAt: found.approvedAt?.toISOString() ?? null,
    createdAt: found.createdAt.toISOString(),
    startedBy: found.startedBy?.name ?? null,
    startedAt: found.startedAt?.toISOString() ?? null,
    finishedAt: found.finishedAt?.toISOString() ?? null,
    findings: (await findingsOf(database, agencyId, id, MOST_FINDINGS)).map((finding) => ({ ...finding })),
  };
}

function runOf(job: JobRecord | null): z.input<typeof ArchiveImportShape>['run'] {
  if (job === null) return null;
  const { state, progress, progressWords, sentence, startAfter, attempts } = job;
  return {
    state,
    fraction: progress,
    sentence: state === 'running' ? progressWords : sentence,
    againAt: state === 'waiting' && attempts > 0 ? startAfter : null,
  };
}
