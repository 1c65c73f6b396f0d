import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { OPENNESS } from '../documents/rules/index.ts';
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
    rows: count,
    errors: count,
    warnings: count,
    /** Rows that stay behind. */
    faultyRows: count,
    /** Documents made so far. */
    imported: count,
    createdBy: z.string(),
    createdAt: z.iso.datetime(),
    startedBy: z.string().nullable(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
    version: z.int(),
    /** The first thousand, in the order of the sheet; row 0 is the sheet as a whole. */
    findings: z.array(
      z.object({ row: count, column: z.string(), severity: z.enum(['error', 'warning']), code: z.string(), message: z.string() }),
    ),
  })
  .meta({ id: 'ArchiveImport' });

/** An import with its findings, as the API tells it. */
export async function viewImport(database: Database, found: ArchiveImport): Promise<z.input<typeof ArchiveImportShape>> {
  const { id, agencyId, agencyName, source, sheetName, defaults, state, rows, errors, warnings, faultyRows, imported, version } = found;
  return {
    id,
    agency: { id: agencyId, name: agencyName },
    source,
    sheetName,
    defaults,
    state,
    rows,
    errors,
    warnings,
    faultyRows,
    imported,
    version,
    createdBy: found.createdByName,
    createdAt: found.createdAt.toISOString(),
    startedBy: found.startedBy?.name ?? null,
    startedAt: found.startedAt?.toISOString() ?? null,
    finishedAt: found.finishedAt?.toISOString() ?? null,
    findings: (await findingsOf(database, agencyId, id, MOST_FINDINGS)).map((finding) => ({ ...finding })),
  };
}
