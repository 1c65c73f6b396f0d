import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** An agency as everybody may know it. */
export interface ListedAgency {
  readonly id: number;
  readonly name: string;
  readonly code: string;
  readonly parentId: number | null;
  readonly closedAt: Date | null;
}

/** Every agency, and the names of all units by their ids. */
export async function agencyDirectory(
  database: Database,
): Promise<{ readonly agencies: readonly ListedAgency[]; readonly units: readonly { readonly id: number; readonly name: string }[] }> {
  const agencies = await sql<ListedAgency>`
    select agency_id as id, name, code, parent_id as "parentId", closed_at as "closedAt" from agency order by position, agency_id`.execute(
    database,
  );
  const units = await sql<{ id: number; name: string }>`select unit_id as id, name from unit order by unit_id`.execute(database);
  return { agencies: agencies.rows, units: units.rows };
}
