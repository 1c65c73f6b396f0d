import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import type { Database, ServerAddress } from '../../src/platform/database/index.ts';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { testDatabase } from '../database/test-database.ts';
import { temporaryFiles } from '../factories/office/temporary-files.ts';
import { openHouse, type OpenHouse } from '../factories/open-house.ts';
import { addPublicScene } from './public-scene.ts';

export interface SampleHouse extends OpenHouse {
  readonly database: Database;
  /** With all rights, to take the database away. */
  readonly superuserAddress: ServerAddress;
}

/** The whole product with the sample reports, people and sites and the scene of the tests, asked without a network. */
export async function sampleHouse(t: TestContext): Promise<SampleHouse> {
  const { database, address, superuserAddress } = await testDatabase(t);
  const running = await openHouse(t, database, { secrets: createSecretBox(randomBytes(32)), files: await temporaryFiles(t), address });
  // At once, or the edition would see agencies without a site and make one.
  await database.transaction().execute(async (transaction) => {
    await running.house.loadSampleData(transaction);
    await running.house.loadSampleSite(transaction);
  });
  await addPublicScene(database);
  await running.house.editions.catchUp();
  return { ...running, database, superuserAddress };
}
