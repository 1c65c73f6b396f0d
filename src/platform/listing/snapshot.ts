import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import type { Database } from '../database/index.ts';

/** Whoever takes nothing of a file for so long has gone: the connection that it holds is wanted by others. */
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

/** Text of one moment as a stream, read no faster than it is taken. Its end, or its destruction, ends the transaction. */
export function streamSnapshot(database: Database, read: (snapshot: Database) => AsyncIterable<string>): Readable {
  const body = new PassThrough();
  withSnapshot(database, (snapshot) => pipeline(Readable.from(read(snapshot), { highWaterMark: 1 }), body)).catch((fault: unknown) =>
    body.destroy(fault instanceof Error ? fault : new Error('The export broke off', { cause: fault })),
  );
  return body;
}
