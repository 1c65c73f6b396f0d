import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Database } from '../../platform/database/index.ts';

/** Who lent whom a signature for this day, in an agency. */
export interface Lending {
  readonly from: number;
  readonly to: number;
}

export async function lendingsOn(database: Database, agencyId: number, day: PlainDate): Promise<readonly Lending[]> {
  const { rows } = await sql<Lending>`
    select distinct from_account as "from", to_account as "to" from review_delegation
    where agency_id = ${agencyId} and revoked_at is null and ${day}::date between from_on and until_on
    order by from_account, to_account`.execute(database);
  return rows;
}
