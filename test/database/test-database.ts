import { randomUUID } from 'node:crypto';
import { after, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { openDatabase, type Database, type DatabaseAddress } from '../../src/platform/database/index.ts';
import { startTestServer, TEMPLATE, type TestServer } from './test-server.ts';

export interface TestDatabase {
  readonly database: Database;
  readonly address: DatabaseAddress;
}

const PART = z.object({ host: z.string(), port: z.number(), user: z.string(), password: z.string(), database: z.string() });
const SHARED = z.object({ superuser: PART, application: PART });

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
    await opened.close();
    await sql`drop database ${sql.id(name)} with (force)`.execute(admin.database);
    await admin.close();
  });
  return { database: opened.database, address };
}

async function sharedServer(): Promise<TestServer> {
  const shared = process.env['GONGKAI_TEST_SERVER'];
  if (shared !== undefined) return SHARED.parse(JSON.parse(shared));
  own ??= startTestServer();
  return own;
}
