import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** Whoever asks nothing for so long has gone: the connection that it holds is wanted by others. */
const PATIENCE_SECONDS = 60;

/** Reads as of one moment, however long it takes and whatever is written meanwhile. */
export async function withSnapshot<T>(database: Database, read: (snapshot: Database) => Promise<T>): Promise<T> {
  if (database.isTransaction) return read(database);
  return database
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      await sql`select set_config('idle_in_transaction_session_timeout', ${`${PATIENCE_SECONDS}s`}, true)`.execute(transaction);
      return read(transaction);
    });
}
