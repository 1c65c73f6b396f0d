import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { SingleSignOnSettings } from '../../../src/main/config.ts';
import { wireModules } from '../../../src/main/wire-modules.ts';
import type { Edition } from '../../../src/modules/edition/index.ts';
import type { Database, ServerAddress } from '../../../src/platform/database/index.ts';
import { createApp } from '../../../src/platform/http/index.ts';
import { createLog } from '../../../src/platform/logging.ts';
import { createSecretBox } from '../../../src/platform/secrets/index.ts';
import { testDatabase } from '../../database/test-database.ts';
import { addPublicScene } from '../../public-site/public-scene.ts';
import { temporaryFiles } from '../../factories/office/temporary-files.ts';

export interface Site {
  readonly address: string;
  readonly database: Database;
  /** With all rights, to take the database away. */
  readonly superuserAddress: ServerAddress;
  /** What is public now. */
  readonly edition: () => Edition;
  /** Paths of the one-time links of the first start, by sign-in name. */
  readonly firstLinks: ReadonlyMap<string, string>;
}

/** The whole product on a database of the test's own, with the sample reports, on a port of its own. */
export async function startSite(
  t: TestContext,
  options: { readonly singleSignOn?: SingleSignOnSettings; readonly withSites?: boolean } = {},
): Promise<Site> {
  const { database, address: databaseAddress, superuserAddress } = await testDatabase(t);
  const house = await wireModules(database, {
    secrets: createSecretBox(randomBytes(32)),
    files: await temporaryFiles(t),
    publicUrl: null,
    singleSignOn: options.singleSignOn ?? null,
    audit: { address: databaseAddress, anchorsFile: null },
  });
  await house.loadSampleData(database);
  if (options.withSites === true) {
    await house.loadSampleSite(database);
    await addPublicScene(database);
  }
  await house.settleMainSite();
  await house.editions.start();
  const { app } = await createApp({
    log: createLog('silent'),
    routes: house.routes,
    guard: house.guard,
    deeds: house.deeds,
    failurePage: house.failurePage,
    pages: house.pages,
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(async () => {
    await house.editions.stop();
    await app.close();
  });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const links = await house.openFirstLinks();
  return {
    address,
    database,
    superuserAddress,
    edition: () => house.editions.current(),
    firstLinks: new Map(links.map(({ signInName, path }) => [signInName, path])),
  };
}
