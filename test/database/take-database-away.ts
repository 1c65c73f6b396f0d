import { sql } from 'kysely';
import { openDatabase, type ServerAddress } from '../../src/platform/database/index.ts';

/** Ends every connection to a database and lets in no more, as when its server is down. */
export async function takeDatabaseAway(superuserAddress: ServerAddress): Promise<void> {
  if ('url' in superuserAddress) throw new Error('The address of a test database has parts');
  const admin = openDatabase({ ...superuserAddress, database: 'postgres' }, { connections: 1 });
  const name = superuserAddress.database;
  await sql`alter database ${sql.id(name)} connection limit 0`.execute(admin.database);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`.execute(admin.database);
  await admin.close();
}
