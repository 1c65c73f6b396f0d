import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { plainMember, plainMembers, type ExchangeNoun } from '../../platform/exchange/index.ts';

/** Agencies and units as they leave for another installation. */
export const AGENCY_NOUNS: readonly ExchangeNoun[] = [
  {
    name: 'agencies',
    table: 'agency',
    key: ['agency_id'],
    agency: 'agency_id',
    identity: 'agency_id',
    members: [
      ...plainMembers('agency_id', 'code', 'name', 'short_name', 'credit_code'),
      plainMember('parent_id', { later: true, pointsTo: { table: 'agency', key: 'agency_id', agency: 'agency_id' } }),
      plainMember('position'),
      plainMember('code_fixed_at', { kind: 'moment' }),
      plainMember('created_at', { kind: 'moment' }),
      plainMember('closed_at', { kind: 'moment' }),
      plainMember('version'),
    ],
  },
  {
    name: 'units',
    table: 'unit',
    key: ['agency_id', 'unit_id'],
    agency: 'agency_id',
    identity: 'unit_id',
    members: [
      ...plainMembers('agency_id', 'unit_id', 'name', 'is_disclosure_office', 'position'),
      plainMember('created_at', { kind: 'moment' }),
      plainMember('closed_at', { kind: 'moment' }),
      plainMember('version'),
    ],
  },
];

/** Who stands above whom, by the agencies' parents: after they were entered all at once. */
export async function rebuildAncestry(transaction: Database): Promise<void> {
  await sql`delete from agency_ancestry`.execute(transaction);
  await sql`
    with recursive line as (
      select agency_id as ancestor_id, agency_id as descendant_id, 0 as distance from agency
      union all
      select line.ancestor_id, below.agency_id, line.distance + 1 from line join agency below on below.parent_id = line.descendant_id
    ) cycle descendant_id set is_cycle using path
    insert into agency_ancestry (ancestor_id, descendant_id, distance)
    select ancestor_id, descendant_id, distance from line where not is_cycle`.execute(transaction);
}
