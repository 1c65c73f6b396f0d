import type { Result } from '../../kernel/result.ts';
import { allOrNothing, recordAct, type DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { loadExchange, type ExchangeManifest, type LoadFailure as ImportFailure } from '../../platform/exchange/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { rebuildAncestry } from '../agencies/index.ts';
import { EXCHANGE_NOUNS } from './exchange-nouns.ts';

export type { ImportFailure };

export interface ExportToImport {
  /** With `manifest.json`. */
  readonly folder: string;
  readonly by: DoneBy;
  readonly onStep?: (name: string) => void;
}

/** Enters an export into an installation that has no agency and no document yet: all of it, or nothing. */
export async function importExport(
  database: Database,
  files: FileStore,
  { folder, by, onStep }: ExportToImport,
): Promise<Result<ExchangeManifest, ImportFailure>> {
  return allOrNothing(database, by, async (work) => {
    const loaded = await loadExchange(work.transaction, files, {
      folder,
      nouns: EXCHANGE_NOUNS,
      ...(onStep === undefined ? {} : { onStep }),
    });
    if (!loaded.ok) return loaded;
    await rebuildAncestry(work.transaction);
    const lines = Object.fromEntries(loaded.value.members.map(({ name, lines }) => [name, lines]));
    await recordAct(work, { agencyId: 0, deed: 'import' }, { noun: 'document', id: 'all', detail: { lines } });
    return loaded;
  });
}
