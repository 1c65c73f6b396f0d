import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

/** A node of the tree; its parent is null, too, where that lies out of reach. */
export interface AgencyNode {
  readonly id: number;
  readonly parentId: number | null;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly position: number;
  readonly isClosed: boolean;
  /** Open units of its own. */
  readonly units: number;
}

/** All agencies within reach in one query, sisters in their order; parents need not come before children. */
export async function agencyTree(database: Database, reach: Reach): Promise<readonly AgencyNode[]> {
  const { rows } = await sql<AgencyNode>`
    with near as materialized (
      select agency_id, parent_id, code, name, short_name, position, closed_at from agency
      where ${withinReach(reach, { agency: sql.ref('agency.agency_id') })}
    )
    select a.agency_id as id, p.agency_id as "parentId", a.code, a.name, nullif(a.short_name, '') as "shortName", a.position,
      a.closed_at is not null as "isClosed", coalesce(u.units, 0) as units
    from near a
    left join near p on p.agency_id = a.parent_id
    left join (select agency_id, count(*) as units from unit where closed_at is null group by agency_id) u on u.agency_id = a.agency_id
    order by a.position, a.agency_id`.execute(database);
  return rows;
}
