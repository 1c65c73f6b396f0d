import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { textLines } from './copy-text.ts';

/** The lines of a query as COPY writes them, as many at a time as have arrived; then the connection is free again. */
export async function* copyOut(client: pg.Client, query: string): AsyncGenerator<readonly Buffer[], void, undefined> {
  const free = Promise.withResolvers<void>();
  // The stream ends a moment before the connection takes the next query.
  const stream = client.query(Object.assign(copyTo(`copy (${query}) to stdout`), { handleReadyForQuery: () => free.resolve() }));
  yield* textLines(stream);
  await free.promise;
}
