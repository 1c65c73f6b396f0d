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
  type EmbeddedServer,
} from '../../src/platform/database/index.ts';
import { installJobs } from '../../src/platform/jobs/index.ts';

export interface CorpusDatabase {
  /** With the rights of the role that serves. */
  readonly database: Database;
  readonly owner: Database;
  readonly superuser: Database;
  readonly close: () => Promise<void>;
}

export interface CorpusHouse extends CorpusDatabase {
  readonly server: EmbeddedServer;
  /** It was filled by an earlier run. */
  readonly isFilled: boolean;
}

/** A server as the program runs it, in a folder of its own; one that `SEARCH_BENCH_FOLDER` names is kept for the next run. */
export async function openCorpusHouse(): Promise<CorpusHouse> {
  const kept = process.env['SEARCH_BENCH_FOLDER'];
  const dataFolder = kept ?? (await mkdtemp(join(tmpdir(), 'gongkai-search-bench-')));
  const started = await startServer({ dataFolder, programsFolder: process.env['PG_BIN_DIR'] ?? null, onEvent: () => {} });
  if (!started.ok) throw new Error(`No database to measure with: ${JSON.stringify(started.error)}`);
  const server = started.value;
  const opened = await openCorpusDatabase(server, 'gongkai');
  const { rows } = await sql<{ filled: boolean }>`select exists (select from search_record) as filled`.execute(opened.owner);
  return {
    ...opened,
    server,
    isFilled: rows[0]?.filled === true,
    close: async () => {
      await opened.close();
      await server.stop();
      if (kept === undefined) await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Another database of the same server, with nothing in it; gone when it is closed. */
export async function emptyDatabase({ server, superuser }: CorpusHouse): Promise<CorpusDatabase> {
  await sql`drop database if exists beside with (force)`.execute(superuser);
  await sql`create database beside owner ${sql.id(server.ownerAddress.user)}`.execute(superuser);
  const opened = await openCorpusDatabase(server, 'beside');
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await sql`drop database beside with (force)`.execute(superuser);
    },
  };
}

async function openCorpusDatabase(server: EmbeddedServer, database: string): Promise<CorpusDatabase> {
  const owner = openDatabase({ ...server.ownerAddress, database }, { connections: 2 });
  const migrated = await migrate(owner.database, await readMigrations(join(import.meta.dirname, '../../migrations')));
  if (!migrated.ok) throw new Error(`The migrations do not apply: ${JSON.stringify(migrated.error)}`);
  await grantApplicationRights(owner.database, server.address.user);
  await installJobs(owner.database, server.address.user);
  const opened = openDatabase({ ...server.address, database }, { connections: 10 });
  const superuser = openDatabase({ ...server.superuserAddress, database }, { connections: 1 });
  return {
    database: opened.database,
    owner: owner.database,
    superuser: superuser.database,
    close: async () => {
      await opened.close();
      await owner.close();
      await superuser.close();
    },
  };
}
