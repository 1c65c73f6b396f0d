import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { sql } from 'kysely';
import type { TestDatabase } from './test-database.ts';
import { openDatabase, type ServerAddress } from '../../src/platform/database/index.ts';

/** A database without anything in it on the test's server, gone with the test. */
export async function emptyDatabase(t: TestContext, { address, ownerAddress, superuserAddress }: TestDatabase) {
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = openDatabase({ ...superuserAddress, database: 'postgres' }, { connections: 1 });
  await sql`create database ${sql.id(database)} owner gongkai`.execute(admin.database);
  t.after(async () => {
    await sql`drop database ${sql.id(database)} with (force)`.execute(admin.database);
    await admin.close();
  });
  const at = (place: ServerAddress): ServerAddress => ({ ...place, database });
  return { address: at(address), ownerAddress: at(ownerAddress) };
}
