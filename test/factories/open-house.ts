import type { TestContext } from 'node:test';
import { wireModules, type House } from '../../src/main/wire-modules.ts';
import type { Database, DatabaseAddress } from '../../src/platform/database/index.ts';
import type { FileStore } from '../../src/platform/files/index.ts';
import { createApp, type RouteModule, type RunningApp } from '../../src/platform/http/index.ts';
import { createLog } from '../../src/platform/logging.ts';
import type { SecretBox } from '../../src/platform/secrets/index.ts';

export interface OpenHouse extends RunningApp {
  readonly house: House;
}

export interface HousePlace {
  readonly secrets: SecretBox;
  readonly files: FileStore;
  readonly address: DatabaseAddress;
}

/** The whole product over a database, with nothing between it and the requests that are injected. */
export async function openHouse(
  t: TestContext,
  database: Database,
  place: HousePlace,
  more: readonly RouteModule[] = [],
): Promise<OpenHouse> {
  const { secrets, files, address } = place;
  const house = await wireModules(database, { secrets, files, publicUrl: null, audit: { address, anchorsFile: null } });
  const { routes, guard, deeds, failurePage, editions, pages } = house;
  await editions.start();
  const running = await createApp({
    log: createLog(process.env['LOG_LEVEL'] === 'error' ? 'error' : 'silent'),
    routes: [...routes, ...more],
    guard,
    deeds,
    failurePage,
    pages,
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(async () => {
    await editions.stop();
    await running.app.close();
  });
  return { ...running, house };
}
