// A city of 2,000 agencies with 20 people each: which way the database takes to the pages that people open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import { openTown, type OpenTown } from '../../../test/factories/access/open-town.ts';
import { openDatabase, type Database } from '../../platform/database/index.ts';
import type { ListSource } from '../../platform/listing/index.ts';
import { EVERYWHERE, NOWHERE, type Reach } from '../access/index.ts';
import { grantRows } from './lists.ts';
import { personRows } from './person-record.ts';

const AGENCIES = 2_000;
const PEOPLE = 20;

async function fill({ database, agencies, ownerAddress }: OpenTown): Promise<void> {
  await sql`insert into agency (code, name, parent_id)
    select 'm' || n, '机关' || n, (array[${agencies.county}::integer, ${agencies.neighbour}::integer])[1 + n % 2]
    from generate_series(1, ${sql.lit(AGENCIES)}::integer) n`.execute(database);
  await sql`insert into agency_ancestry
    select agency_id, agency_id, 0 from agency where code like 'm%'
    union all select above.ancestor_id, a.agency_id, above.distance + 1
    from agency a join agency_ancestry above on above.descendant_id = a.parent_id where a.code like 'm%'`.execute(database);
  await sql`insert into account (sign_in_name, display_name, agency_id)
    select 'p' || agency_id || '-' || n, '姓名' || (agency_id * 7919 + n * 104729) % 100003, agency_id
    from agency, generate_series(1, ${sql.lit(PEOPLE)}::integer) n where code like 'm%'`.execute(database);
  await sql`insert into role_grant (account_id, role, agency_id)
    select account_id, 'clerk', agency_id from account where sign_in_name like 'p%-%'`.execute(database);
  const owner = openDatabase(ownerAddress, { connections: 1 });
  await sql`analyze`.execute(owner.database);
  await owner.close();
}

/** The plan of a page of 50, as text. */
async function planOf(database: Database, { from, where }: ListSource, order: RawBuilder<unknown>): Promise<string> {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain select * from ${from} where ${where} order by ${order} limit 51`.execute(
    database,
  );
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

test(`${AGENCIES} agencies with ${PEOPLE} people each: every page of 50 comes by an index, the tree in one query`, async (t) => {
  const town = await openTown(t);
  await fill(town);
  const { database, agencies, ask } = town;
  const byName = sql`person.display_name, person.account_id`;
  const newest = sql`g.granted_at desc, g.grant_id desc`;
  const county: Reach = { ...NOWHERE, subtrees: [agencies.county] };
  for (const [what, source, order, index] of [
    ['people, a clerk', personRows({ ...NOWHERE, agencies: [agencies.health] }, NOWHERE), byName, /account_agency/],
    ['people, a county', personRows(county, county), byName, /account_display_name/],
    ['people, all', personRows(EVERYWHERE, EVERYWHERE), byName, /account_display_name/],
    ['grants, one’s own', grantRows({ ...NOWHERE, self: town.people.clerk }), newest, /role_grant_of_account/],
    ['grants, all', grantRows(EVERYWHERE), newest, /role_grant_granted_at/],
  ] as const) {
    const plan = await planOf(database, source, order);
    assert.match(plan, index, `${what}\n${plan}`);
    assert.doesNotMatch(plan, /Seq Scan on (?:account(?! (?:granter|revoker))|role_grant)/, `${what}\n${plan}`);
  }
  for (const who of ['sysadmin', 'countySysadmin', 'clerk'] as const) {
    for (const path of ['/agency-tree', '/agencies', '/people', '/role-grants']) {
      const before = performance.now();
      const { status, body } = await ask(who, `GET ${path}`);
      assert.equal(status, 200);
      t.diagnostic(`${who} ${path}: ${body.items.length} rows in ${(performance.now() - before).toFixed(0)} ms`);
    }
  }
  assert.equal((await ask('sysadmin', 'GET /agency-tree')).body.items.length, AGENCIES + 5);
});
