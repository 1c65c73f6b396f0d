import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

const LOCK = 4_664_257;

/** One change of the tree's shape at a time: two opposite moves, each right alone, would make a circle. */
export async function lockTree(transaction: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
}
