import type { Generated } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

/** A body that discloses (条例 art 2). */
export interface Agency {
  readonly id: number;
  /** Stands in addresses. */
  readonly code: string;
  readonly name: string;
}

type AgencyTables = {
  readonly agency: { readonly agency_id: Generated<number>; readonly code: string; readonly name: string };
};

export async function findAgency(database: Database, code: string): Promise<Agency | null> {
  const row = await database
    .$extendTables<AgencyTables>()
    .selectFrom('agency')
    .select(['agency_id as id', 'code', 'name'])
    .where('code', '=', code)
    .executeTakeFirst();
  return row ?? null;
}

/** The addresses of these agencies, by id. */
export async function agencyCodes(database: Database, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .$extendTables<AgencyTables>()
    .selectFrom('agency')
    .select(['agency_id', 'code'])
    .where('agency_id', 'in', [...ids])
    .execute();
  return new Map(rows.map((row) => [row.agency_id, row.code]));
}
