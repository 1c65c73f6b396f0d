import { err, ok, type Result } from '../../kernel/result.ts';
import { inWork, recordAct, type DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { writeExchange, type ExchangeManifest, type WriteFailure } from '../../platform/exchange/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { findAgency } from '../agencies/index.ts';
import { EXCHANGE_NOUNS } from './exchange-nouns.ts';

export interface ExportWish {
  /** New or empty. */
  readonly folder: string;
  /** Null: all agencies. */
  readonly agencyCode: string | null;
  readonly by: DoneBy;
  readonly onStep?: (name: string) => void;
}

export type ExportFailure = WriteFailure | { readonly kind: 'agencyUnknown'; readonly code: string };

/** Writes everything in the open format of docs/exchange-format.md, and that it was done into the audit. */
export async function exportEverything(
  database: Database,
  files: FileStore,
  { folder, agencyCode, by, onStep }: ExportWish,
): Promise<Result<ExchangeManifest, ExportFailure>> {
  const agency = agencyCode === null ? null : await findAgency(database, agencyCode);
  if (agencyCode !== null && agency === null) return err({ kind: 'agencyUnknown', code: agencyCode });
  const written = await writeExchange(database, files, {
    folder,
    nouns: EXCHANGE_NOUNS,
    agency,
    ...(onStep === undefined ? {} : { onStep }),
  });
  if (!written.ok) return written;
  const lines = Object.fromEntries(written.value.members.map(({ name, lines }) => [name, lines]));
  await inWork(database, by, (work) =>
    recordAct(work, { agencyId: agency?.id ?? 0, deed: 'export' }, { noun: 'document', id: 'all', detail: { lines } }),
  );
  return ok(written.value);
}
