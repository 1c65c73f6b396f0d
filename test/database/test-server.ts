import { readdir, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import {
  grantApplicationRights,
  migrate,
  openDatabase,
  readMigrations,
  startServer,
  type EmbeddedServer,
  type ServerAddress,
} from '../../src/platform/database/index.ts';
import { installJobs } from '../../src/platform/jobs/index.ts';
import { serverFolders } from '../../src/platform/database/supervisor/folders.ts';
import { clearLeftoverServer } from '../../src/platform/database/supervisor/leftover-server.ts';

/** What a test process must know of the server that it shares. */
export interface TestServer {
  readonly superuser: ServerAddress;
  readonly owner: ServerAddress;
  readonly application: ServerAddress;
}

/** Migrated once; every test gets a copy. */
export const TEMPLATE = 'template_house';

const PREFIX = 'gongkai-test-';

/** Linux keeps this one in memory: a copy of the template takes a third of the time there. */
const IN_MEMORY = '/dev/shm';
/** A run holds some twenty copies of 15 MB at once, and its log of writes. */
const ROOM = 2 * 1024 ** 3;

/** Without safety against power cuts: nothing here outlives the run. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '200',
};

/** Starts a server for tests in a folder of the system's temporary ones, with the migrated template in it. */
export async function startTestServer(): Promise<TestServer & { readonly stop: () => Promise<void> }> {
  for (const place of [tmpdir(), IN_MEMORY]) await sweepAbandoned(place);
  const dataFolder = join((await hasRoom(IN_MEMORY)) ? IN_MEMORY : tmpdir(), `${PREFIX}${process.pid}`);
  const started = await startServer({
    dataFolder,
    programsFolder: process.env['PG_BIN_DIR'] ?? null,
    settings: SETTINGS,
    onEvent: () => {},
  });
  if (!started.ok) throw new Error(`No database to test with: ${JSON.stringify(started.error)}`);
  const server = started.value;
  await makeTemplate(server);
  return {
    superuser: server.superuserAddress,
    owner: server.ownerAddress,
    application: server.address,
    stop: async () => {
      await server.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function makeTemplate(server: EmbeddedServer): Promise<void> {
  const admin = openDatabase(server.superuserAddress, { connections: 1 });
  await sql`create database ${sql.id(TEMPLATE)} owner gongkai`.execute(admin.database);
  await admin.close();
  const template = openDatabase({ ...server.ownerAddress, database: TEMPLATE }, { connections: 1 });
  const migrated = await migrate(template.database, await readMigrations(join(import.meta.dirname, '../../migrations')));
  if (migrated.ok) {
    await grantApplicationRights(template.database, server.address.user);
    await installJobs(template.database, server.address.user);
  }
  await template.close();
  if (!migrated.ok) throw new Error(`The migrations do not apply: ${JSON.stringify(migrated.error)}`);
}

/** Clears what runs that were killed have left: their servers and folders. */
async function sweepAbandoned(place: string): Promise<void> {
  const folders = (await readdir(place).catch(() => [])).filter((name) => name.startsWith(PREFIX));
  for (const name of folders) {
    if (isAlive(Number(name.slice(PREFIX.length)))) continue;
    await clearLeftoverServer(serverFolders(join(place, name)));
    await rm(join(place, name), { recursive: true, force: true });
  }
}

async function hasRoom(place: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(place).catch(() => ({ bavail: 0, bsize: 0 }));
  return bavail * bsize >= ROOM;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
