import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { HouseJobs } from '../../../../src/main/house-jobs.ts';
import { wireModules } from '../../../../src/main/wire-modules.ts';
import type { FollowedEditions } from '../../../../src/modules/edition/index.ts';
import { createLink } from '../../../../src/modules/people/index.ts';
import { bySystem, inWork } from '../../../../src/platform/audit/index.ts';
import type { Database, ServerAddress } from '../../../../src/platform/database/index.ts';
import { createApp, type RunningApp } from '../../../../src/platform/http/index.ts';
import { createLog } from '../../../../src/platform/logging.ts';
import { createSecretBox, type SecretBox } from '../../../../src/platform/secrets/index.ts';
import { testDatabase } from '../../../database/test-database.ts';
import { temporaryFiles } from '../../../factories/office/temporary-files.ts';
import { makeTwoOffices, type TwoOffices } from '../../../factories/office/two-offices.ts';

export type PersonName = keyof TwoOffices['people'];

export interface WorkbenchSite {
  readonly address: string;
  readonly database: Database;
  /** As the role that serves. */
  readonly databaseAddress: ServerAddress;
  /** With all rights, as a tamperer has them. */
  readonly superuserAddress: ServerAddress;
  readonly office: TwoOffices;
  /** What the product seals with. */
  readonly secrets: SecretBox;
  /** Token of a one-time link with which this person sets a password. */
  readonly linkOf: (person: PersonName) => Promise<string>;
  /** People who have set their password by their link. */
  readonly withPassword: Set<PersonName>;
  /** What the product does in the background; nobody does it until the test starts it. */
  readonly jobs: HouseJobs;
  /** No server answers from here on, until `start`. */
  readonly stop: () => Promise<void>;
  /** Another server process on the same address, as after a restart. */
  readonly start: () => Promise<void>;
}

/** The whole product with the built workbench, and two agencies full of people, on a database and a port of its own. */
export async function startWorkbench(t: TestContext): Promise<WorkbenchSite> {
  // Does nothing when the build is as new as its sources.
  execFileSync(process.execPath, [join(import.meta.dirname, '../../../../scripts/build-workbench.ts')], { stdio: 'inherit' });
  const { database, address: databaseAddress, superuserAddress } = await testDatabase(t);
  const office = await makeTwoOffices(database);
  const secrets = createSecretBox(randomBytes(32));
  const files = await temporaryFiles(t);
  let port = 0;
  let running: RunningApp | null = null;
  let following: FollowedEditions | null = null;
  const start = async (): Promise<HouseJobs> => {
    const house = await wireModules(database, { secrets, files, publicUrl: null, audit: { address: databaseAddress, anchorsFile: null } });
    const { routes, guard, deeds, failurePage, editions } = house;
    await editions.start();
    following = editions;
    running = await createApp({
      log: createLog('silent'),
      routes,
      guard,
      deeds,
      failurePage,
      readiness: [],
      publicUrl: null,
      trustProxy: [],
    });
    const address = await running.app.listen({ host: '127.0.0.1', port });
    port = Number(new URL(address).port);
    return house.jobs;
  };
  const stop = async (): Promise<void> => {
    // Browsers keep their connections open.
    running?.app.server.closeAllConnections();
    await running?.app.close();
    running = null;
    await following?.stop();
    following = null;
  };
  const jobs = await start();
  t.after(stop);
  return {
    address: `http://127.0.0.1:${port}`,
    database,
    databaseAddress,
    superuserAddress,
    office,
    secrets,
    linkOf: (person) => inWork(database, bySystem('test'), (work) => createLink(work, office.people[person], 'reset')),
    withPassword: new Set(),
    jobs,
    stop,
    start: async () => {
      await start();
    },
  };
}
