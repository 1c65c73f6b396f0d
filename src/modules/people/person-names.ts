import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** Display names of accounts by their ids, disabled ones too. */
export async function personNames(database: Database, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ id: number; name: string }>`
    select account_id as id, display_name as name from account where account_id = any(${[...ids]}::integer[])`.execute(database);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
