import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import {
  grantApplicationRights,
  migrate,
  openDatabase,
  readMigrations,
  startServer,
  type Database,
  type DatabaseAddress,
} from '../../src/platform/database/index.ts';
import { installJobs } from '../../src/platform/jobs/index.ts';

export interface CorpusHouse {
  /** With the rights of the role that serves. */
  readonly database: Database;
  readonly address: DatabaseAddress;
  readonly owner: Database;
  readonly superuser: Database;
  /** It was filled by an earlier run. */
  readonly isFilled: boolean;
  readonly close: () => Promise<void>;
}

/** A server as the program runs it, in a folder of its own; one that `SEARCH_BENCH_FOLDER` names is kept for the next run. */
export async function openCorpusHouse(): Promise<CorpusHouse> {
  const kept = process.env['SEARCH_BENCH_FOLDER'];
  const dataFolder = kept ?? (await mkdtemp(join(tmpdir(), 'gongkai-search-bench-')));
  const started = await startServer({ dataFolder, programsFolder: process.env['PG_BIN_DIR'] ?? null, onEvent: () => {} });
  if (!started.ok) throw new Error(`No database to measure with: ${JSON.stringify(started.error)}`);
  const server = started.value;
  const owner = openDatabase(server.ownerAddress, { connections: 2 });
  const migrated = await migrate(owner.database, await readMigrations(join(import.meta.dirname, '../../migrations')));
  if (!migrated.ok) throw new Error(`The migrations do not apply: ${JSON.stringify(migrated.error)}`);
  await grantApplicationRights(owner.database, server.address.user);
  await installJobs(owner.database, server.address.user);
  const opened = openDatabase(server.address, { connections: 10 });
  const superuser = openDatabase({ ...server.superuserAddress, database: databaseOf(server.address) }, { connections: 1 });
  const { rows } = await sql<{ filled: boolean }>`select exists (select from search_entry) as filled`.execute(owner.database);
  return {
    database: opened.database,
    address: server.address,
    owner: owner.database,
    superuser: superuser.database,
    isFilled: rows[0]?.filled === true,
    close: async () => {
      await opened.close();
      await owner.close();
      await superuser.close();
      await server.stop();
      if (kept === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function databaseOf(address: DatabaseAddress): string {
  if ('url' in address) throw new Error('The server of a bench is its own');
  return address.database;
}
