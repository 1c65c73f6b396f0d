import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';

interface Named {
  readonly id: number;
  readonly name: string;
}

/** Names of agencies by their ids, closed ones too. */
export async function agencyNames(database: Database, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<Named>`select agency_id as id, name from agency where agency_id = any(${[...ids]}::integer[])`.execute(
    database,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names of units by their ids, closed ones too. */
export async function unitNames(database: Database, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<Named>`select unit_id as id, name from unit where unit_id = any(${[...ids]}::integer[])`.execute(database);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The units of an agency that take work. */
export async function openUnits(database: Database, agencyId: number): Promise<readonly Named[]> {
  const { rows } = await sql<Named>`
    select unit_id as id, name from unit where agency_id = ${agencyId} and closed_at is null order by position, unit_id`.execute(database);
  return rows;
}
