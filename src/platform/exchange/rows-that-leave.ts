import { sql, type RawBuilder } from 'kysely';
import type { ExchangeNoun } from './exchange-noun.ts';

/** `table where …`: all rows, or those of one agency. */
export function rowsThatLeave({ table, agency, otherAgency, of }: ExchangeNoun, agencyId: number | null): RawBuilder<unknown> {
  if (agencyId === null) return sql`${sql.table(table)} where true`;
  if (agency === null) return sql`${sql.table(table)} where false`;
  // Written out: a cursor takes no parameters from everybody.
  const id = sql.lit(agencyId);
  const inside = otherAgency === undefined ? sql`` : sql` and ${sql.ref(otherAgency)} = ${id}`;
  const its =
    of === undefined
      ? sql``
      : sql` and exists (select from ${sql.table(of.table)} as its
          where its.${sql.ref(of.key)} = ${sql.table(table)}.${sql.ref(of.column)} and its.${sql.ref(of.agency)} = ${id})`;
  return sql`${sql.table(table)} where ${sql.ref(agency)} = ${id}${inside}${its}`;
}
