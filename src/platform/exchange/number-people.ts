import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import type { ExchangeNoun } from './exchange-noun.ts';
import { rowsThatLeave } from './rows-that-leave.ts';

/**
 * Persons of an export by number, from 1 on. Accounts stay behind, but that two signatures are of one person does not:
 * where they arrive, person 3 is -3, which is no account's id and gives 3 again.
 */
export async function numberPeople(
  snapshot: Database,
  nouns: readonly ExchangeNoun[],
  agencyId: number | null,
): Promise<ReadonlyMap<number, number>> {
  const columns = nouns.flatMap((noun) =>
    noun.members.flatMap(({ kind, column, kindColumn }) => {
      if (kind === 'people') return [sql`select unnest(${sql.ref(column)}) as id from ${rowsThatLeave(noun, agencyId)}`];
      if (kind !== 'person') return [];
      const isPerson = kindColumn === undefined ? sql`true` : sql`${sql.ref(kindColumn)} = 'person'`;
      return [sql`select distinct ${sql.ref(column)} as id from ${rowsThatLeave(noun, agencyId)} and ${isPerson}`];
    }),
  );
  if (columns.length === 0) return new Map();
  const { rows } = await sql<{ id: number }>`
    select distinct id::bigint as id from (${sql.join(columns, sql` union all `)}) as persons where id is not null`.execute(snapshot);
  const ids = rows.map(({ id }) => id).toSorted((a, b) => Number(a > 0) - Number(b > 0) || Math.abs(a) - Math.abs(b));
  return new Map(ids.map((id, index) => [id, index + 1]));
}
