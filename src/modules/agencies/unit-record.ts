import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

/** 内设机构、科室 */
export interface UnitRecord {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly name: string;
  readonly isDisclosureOffice: boolean;
  readonly position: number;
  readonly closedAt: Date | null;
  readonly version: number;
}

/** `lock`: held still until the transaction ends. Null when there is none within reach. */
export async function findUnitWithin(database: Database, reach: Reach, id: number, lock = false): Promise<UnitRecord | null> {
  const held: RawBuilder<unknown> = lock ? sql`for update of u` : sql``;
  const { rows } = await sql<UnitRecord>`
    select u.unit_id as id, u.agency_id as "agencyId", a.name as "agencyName", u.name, u.is_disclosure_office as "isDisclosureOffice",
      u.position, u.closed_at as "closedAt", u.version
    from unit u join agency a on a.agency_id = u.agency_id
    where u.unit_id = ${id} and ${withinReach(reach, { agency: sql.ref('u.agency_id') })} ${held}`.execute(database);
  return rows[0] ?? null;
}

/** Whether people may be put into a unit of this agency; it stays open until the transaction ends. */
export async function holdOpenUnit(transaction: Database, agencyId: number, unitId: number): Promise<'open' | 'closed' | 'none'> {
  const { rows } = await sql<{ closedAt: Date | null }>`select closed_at as "closedAt" from unit
    where agency_id = ${agencyId} and unit_id = ${unitId} for share`.execute(transaction);
  const [row] = rows;
  return row === undefined ? 'none' : row.closedAt === null ? 'open' : 'closed';
}

/** The same of an agency within reach. */
export async function holdOpenAgency(transaction: Database, reach: Reach, agencyId: number): Promise<'open' | 'closed' | 'none'> {
  const { rows } = await sql<{ closedAt: Date | null }>`select closed_at as "closedAt" from agency
    where agency_id = ${agencyId} and ${withinReach(reach, { agency: sql.ref('agency.agency_id') })} for share`.execute(transaction);
  const [row] = rows;
  return row === undefined ? 'none' : row.closedAt === null ? 'open' : 'closed';
}
