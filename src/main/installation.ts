import type { Database } from '../platform/database/index.ts';

type InstallationTable = {
  readonly installation: { readonly sample_data: 'loaded' | 'skipped' | null };
};

/**
 * Loads the sample data once in an installation's life, unless the first start is told not to. What was decided is
 * kept, so that sample data that an operator has deleted does not come back.
 */
export async function settleSampleData(
  database: Database,
  load: ((database: Database) => Promise<void>) | null,
): Promise<'loaded' | 'skipped' | 'settled before'> {
  return database.transaction().execute(async (transaction) => {
    const tables = transaction.$extendTables<InstallationTable>();
    // Locked: of two processes that start at once on one server, one loads.
    const row = await tables.selectFrom('installation').select('sample_data').forUpdate().executeTakeFirstOrThrow();
    if (row.sample_data !== null) return 'settled before';
    const decision = load === null ? 'skipped' : 'loaded';
    await load?.(transaction);
    await tables.updateTable('installation').set({ sample_data: decision }).execute();
    return decision;
  });
}
