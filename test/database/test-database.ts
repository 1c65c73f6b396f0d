import { randomUUID } from 'node:crypto';
import { after, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { openDatabase, type Database, type ServerAddress } from '../../src/platform/database/index.ts';
import { startTestServer, TEMPLATE, type TestServer } from './test-server.ts';

export interface TestDatabase {
  /** With the rights of the role that serves. */
  readonly database: Database;
  readonly address: ServerAddress;
  /** As the owner, for what only a migration or a tamperer would do. */
  readonly ownerAddress: ServerAddress;
  readonly superuserAddress: ServerAddress;
}

const PART = z.object({ host: z.string(), port: z.number(), user: z.string(), password: z.string(), database: z.string() });
const SHARED = z.object({ superuser: PART, owner: PART, application: PART });

const CLOSING_MILLISECONDS = 60_000;

/** Only when a file is run alone, without the run's global setup. */
let own: ReturnType<typeof startTestServer> | null = null;
after(async () => {
  await (await own)?.stop();
});

/**
 * A database of the test's own, migrated and empty, gone with the test: a copy of the run's template,
 * used with the application's rights.
 */
export async function testDatabase(t: TestContext): Promise<TestDatabase> {
  const server = await sharedServer();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = openDatabase(server.superuser, { connections: 1 });
  await sql`create database ${sql.id(name)} template ${sql.id(TEMPLATE)} owner gongkai`.execute(admin.database);
  const address = { ...server.application, database: name };
  const opened = openDatabase(address, { connections: 5 });
  t.after(async () => {
    // Whoever fails within a transaction of its own has not given its connection back, and never will.
    await Promise.race([opened.close(), pause(CLOSING_MILLISECONDS, undefined, { ref: false })]);
    await sql`drop database ${sql.id(name)} with (force)`.execute(admin.database);
    await admin.close();
  });
  return {
    database: opened.database,
    address,
    ownerAddress: { ...server.owner, database: name },
    superuserAddress: { ...server.superuser, database: name },
  };
}

/** The same as the owner of the tables, for what only a migration does. */
export async function testDatabaseAsOwner(t: TestContext): Promise<{ readonly database: Database; readonly address: ServerAddress }> {
  const { ownerAddress } = await testDatabase(t);
  const opened = openDatabase(ownerAddress, { connections: 5 });
  t.after(() => opened.close());
  return { database: opened.database, address: ownerAddress };
}

async function sharedServer(): Promise<TestServer> {
  const shared = process.env['GONGKAI_TEST_SERVER'];
  if (shared !== undefined) return SHARED.parse(JSON.parse(shared));
  own ??= startTestServer();
  return own;
}
