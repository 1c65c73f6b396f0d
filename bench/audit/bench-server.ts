import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  grantApplicationRights,
  migrate,
  openDatabase,
  readMigrations,
  startServer,
  type ServerAddress,
} from '../../src/platform/database/index.ts';

export interface BenchServer {
  readonly address: ServerAddress;
  readonly ownerAddress: ServerAddress;
  readonly stop: () => Promise<void>;
}

/** A migrated server with the settings of an installation: every commit is on disk when it is acknowledged. */
export async function startBenchServer(): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'));
  await chmod(folder, 0o755);
  const started = await startServer({
    dataFolder: join(folder, 'data'),
    programsFolder: process.env['PG_BIN_DIR'] ?? null,
    onEvent: () => {},
  });
  if (!started.ok) throw new Error(`No database to measure with: ${JSON.stringify(started.error)}`);
  const { address, ownerAddress, stop } = started.value;
  const owner = openDatabase(ownerAddress, { connections: 1 });
  const migrated = await migrate(owner.database, await readMigrations(join(import.meta.dirname, '../../migrations')));
  if (migrated.ok) await grantApplicationRights(owner.database, address.user);
  await owner.close();
  if (!migrated.ok) throw new Error(`The migrations do not apply: ${JSON.stringify(migrated.error)}`);
  return {
    address,
    ownerAddress,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
