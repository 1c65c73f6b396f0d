import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

/** An agency as the register has it. */
export interface AgencyRecord {
  readonly id: number;
  /** Stands in addresses. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  /** 统一社会信用代码 */
  readonly creditCode: string | null;
  /** Null: the top of a tree. */
  readonly parentId: number | null;
  readonly parentName: string | null;
  readonly position: number;
  /** Published under its code, which therefore stays. */
  readonly codeIsFixed: boolean;
  readonly closedAt: Date | null;
  readonly createdAt: Date;
  readonly version: number;
}

const RECORD = sql`a.agency_id as id, a.code, a.name, nullif(a.short_name, '') as "shortName", a.credit_code as "creditCode",
  a.parent_id as "parentId", p.name as "parentName", a.position, a.code_fixed_at is not null as "codeIsFixed",
  a.closed_at as "closedAt", a.created_at as "createdAt", a.version
  from agency a left join agency p on p.agency_id = a.parent_id`;

/** Null when there is none within reach. */
export function findAgencyWithin(database: Database, reach: Reach, id: number): Promise<AgencyRecord | null> {
  return first(database, sql`select ${RECORD} where a.agency_id = ${id} and ${withinReach(reach, { agency: sql.ref('a.agency_id') })}`);
}

/** The same, held still until the transaction ends. */
export function lockAgencyWithin(transaction: Database, reach: Reach, id: number): Promise<AgencyRecord | null> {
  return first(
    transaction,
    sql`select ${RECORD} where a.agency_id = ${id} and ${withinReach(reach, { agency: sql.ref('a.agency_id') })} for no key update of a`,
  );
}

async function first(database: Database, query: RawBuilder<AgencyRecord> | RawBuilder<unknown>): Promise<AgencyRecord | null> {
  const { rows } = await sql<AgencyRecord>`${query}`.execute(database);
  return rows[0] ?? null;
}
