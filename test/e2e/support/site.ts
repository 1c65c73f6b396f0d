import type { TestContext } from 'node:test';
import { wireModules } from '../../../src/main/wire-modules.ts';
import type { Database } from '../../../src/platform/database/index.ts';
import { createApp } from '../../../src/platform/http/index.ts';
import { createLog } from '../../../src/platform/logging.ts';
import { testDatabase } from '../../database/test-database.ts';

export interface Site {
  readonly address: string;
  readonly database: Database;
  /** Path of the one-time link of the first start. */
  readonly setupPath: string;
}

/** The whole product on a database of the test's own, with the sample reports, on a port of its own. */
export async function startSite(t: TestContext): Promise<Site> {
  const { database } = await testDatabase(t);
  const house = await wireModules(database, false);
  await house.loadSampleData(database);
  const { app } = await createApp({
    log: createLog('silent'),
    routes: house.routes,
    failurePage: house.failurePage,
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(() => app.close());
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { address, database, setupPath: (await house.openSetupLink()) ?? '' };
}
