import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';
import { referencedAmong, type FileStore } from '../../../platform/files/index.ts';

/** So many files go at once. */
const AT_ONCE = 500;

/** Writes down, where the rows are erased, that the bytes have to go too. */
export async function queueErasedBytes(transaction: Database, names: readonly string[]): Promise<void> {
  await sql`insert into request_erased_file (name) select distinct unnest(${[...names]}::text[]) on conflict do nothing`.execute(
    transaction,
  );
}

/** Takes the bytes of erased files from the store; what another record still refers to stays. One that breaks off goes on the next time. */
export async function removeErasedBytes(database: Database, files: FileStore): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ name: string }>`select name from request_erased_file order by name limit ${AT_ONCE}`.execute(database);
    if (rows.length === 0) return;
    const names = rows.map(({ name }) => name);
    const used = await referencedAmong(database, names);
    for (const name of names) if (!used.has(name)) await files.remove(name);
    await sql`delete from request_erased_file where name = any(${names}::text[])`.execute(database);
  }
}
