import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import { createSecretBox } from '../../src/platform/secrets/index.ts';
import { testDatabase } from '../database/test-database.ts';
import { temporaryFiles } from '../factories/office/temporary-files.ts';
import { openHouse, type OpenHouse } from '../factories/open-house.ts';

/** The whole product with the sample reports, people and sites, asked without a network. */
export async function sampleHouse(t: TestContext): Promise<OpenHouse> {
  const { database, address } = await testDatabase(t);
  const running = await openHouse(t, database, { secrets: createSecretBox(randomBytes(32)), files: await temporaryFiles(t), address });
  // At once, or the edition would see agencies without a site and make one.
  await database.transaction().execute(async (transaction) => {
    await running.house.loadSampleData(transaction);
    await running.house.loadSampleSite(transaction);
  });
  await running.house.editions.catchUp();
  return running;
}
