import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

/** Agencies whose chains lie within reach; null: all there are, the installation's own among them. */
export async function agenciesWithin(database: Database, reach: Reach): Promise<readonly number[] | null> {
  if (reach.everything) return null;
  const { rows } = await sql<{ id: number }>`
    select agency_id as id from agency where ${withinReach(reach, { agency: sql.ref('agency_id') })} order by agency_id`.execute(database);
  return rows.map((row) => row.id);
}

/** Whether one agency's chain is; 0 is the installation's own. */
export async function isWithin(database: Database, reach: Reach, agencyId: number): Promise<boolean> {
  if (agencyId === 0) return reach.everything;
  const { rows } = await sql`
    select 1 from agency where agency_id = ${agencyId} and ${withinReach(reach, { agency: sql.ref('agency_id') })}`.execute(database);
  return rows.length > 0;
}
