import { sql } from 'kysely';
import type { Database } from '../../../platform/database/index.ts';

interface Named {
  readonly id: number;
  readonly name: string;
}

/** Names for the screen: the agency and unit of a person. */
export async function findHome(
  database: Database,
  { agencyId, unitId }: { readonly agencyId: number | null; readonly unitId: number | null },
): Promise<{ readonly agency: Named | null; readonly unit: Named | null }> {
  if (agencyId === null) return { agency: null, unit: null };
  const { rows } = await sql<{ agency: string; unit: string | null }>`
    select a.name as agency, u.name as unit from agency a left join unit u on u.agency_id = a.agency_id and u.unit_id = ${unitId}
    where a.agency_id = ${agencyId}`.execute(database);
  const [row] = rows;
  if (row === undefined) return { agency: null, unit: null };
  return {
    agency: { id: agencyId, name: row.agency },
    unit: row.unit === null || unitId === null ? null : { id: unitId, name: row.unit },
  };
}
