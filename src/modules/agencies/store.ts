import { randomBytes } from 'node:crypto';
import { sql, type Generated } from 'kysely';
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

/** The agency of this name; entered in the register when it is new, under `code` or one drawn by lot. */
export async function ensureAgency(database: Database, name: string, code?: string): Promise<Agency> {
  const agencies = database.$extendTables<AgencyTables>();
  const find = () => agencies.selectFrom('agency').select(['agency_id as id', 'code', 'name']).where('name', '=', name).executeTakeFirst();
  const known = await find();
  if (known !== undefined) return known;
  await agencies
    .insertInto('agency')
    .values({ name, code: code ?? `agency-${randomBytes(6).toString('hex')}` })
    // Someone else may have entered it just now; the next look finds it.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await sql`insert into agency_ancestry (ancestor_id, descendant_id, distance)
    select agency_id, agency_id, 0 from agency where name = ${name} on conflict do nothing`.execute(database);
  const entered = await find();
  if (entered === undefined) throw new Error(`The code ${code ?? ''} belongs to another agency than ${name}`);
  return entered;
}
