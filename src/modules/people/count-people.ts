import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** People who work in a unit; whoever is disabled no longer does. */
export async function countPeopleInUnit(database: Database, unitId: number): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select count(*) as count from account where unit_id = ${unitId} and status <> 'disabled'`.execute(database);
  return rows[0]?.count ?? 0;
}
