import { sql, type RawBuilder } from 'kysely';
import type { ExchangeNoun } from './exchange-noun.ts';

/** `table where …`: all rows, or those of one agency. */
export function rowsThatLeave({ table, agency, otherAgency }: ExchangeNoun, agencyId: number | null): RawBuilder<unknown> {
  if (agencyId === null) return sql`${sql.table(table)} where true`;
  if (agency === null) return sql`${sql.table(table)} where false`;
  // Written out: a cursor takes no parameters from everybody.
  const id = sql.lit(agencyId);
  const inside = otherAgency === undefined ? sql`` : sql` and ${sql.ref(otherAgency)} = ${id}`;
  return sql`${sql.table(table)} where ${sql.ref(agency)} = ${id}${inside}`;
}
