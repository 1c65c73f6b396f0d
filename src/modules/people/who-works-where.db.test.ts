import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { makeTwoOffices } from '../../../test/factories/office/two-offices.ts';
import { holdersOf, mayWorkFor, peopleOfAgency, peopleOfUnit } from './index.ts';

test('a role’s holders, a unit’s people and an agency’s people are those of the place who are active and still there', async (t) => {
  const { database } = await testDatabase(t);
  const { bureau, units, people } = await makeTwoOffices(database);
  assert.deepEqual(await holdersOf(database, { agencyId: bureau, role: 'clerk' }), [people.clerk]);
  // A role of units is nobody's in the agency as a whole.
  assert.deepEqual(await holdersOf(database, { agencyId: bureau, role: 'unitHead' }), []);
  assert.deepEqual(
    new Set(await peopleOfUnit(database, units.policy)),
    new Set([people.policyHead, people.policyStaff, people.policyColleague]),
  );
  assert.deepEqual(await peopleOfAgency(database, bureau, [people.clerk, people.foreignClerk]), [people.clerk]);
  await sql`update role_grant set revoked_at = now() where account_id = ${people.clerk}`.execute(database);
  await sql`update account set status = 'disabled' where account_id = ${people.policyStaff}`.execute(database);
  assert.deepEqual(await holdersOf(database, { agencyId: bureau, role: 'clerk' }), []);
  assert.deepEqual(new Set(await peopleOfUnit(database, units.policy)), new Set([people.policyHead, people.policyColleague]));
  assert.deepEqual(await peopleOfAgency(database, bureau, [people.policyStaff]), []);
});

test('work for a unit goes to its people; work for the office to anyone of the agency; neither to the disabled', async (t) => {
  const { database } = await testDatabase(t);
  const { bureau, units, people } = await makeTwoOffices(database);
  const policy = { agencyId: bureau, unitId: units.policy };
  const office = { agencyId: bureau, unitId: null };
  assert.equal(await mayWorkFor(database, people.policyStaff, policy), true);
  assert.equal(await mayWorkFor(database, people.clerk, policy), false);
  assert.equal(await mayWorkFor(database, people.policyStaff, { agencyId: bureau, unitId: units.finance }), false);
  assert.equal(await mayWorkFor(database, people.policyStaff, office), true);
  assert.equal(await mayWorkFor(database, people.foreignClerk, office), false);
  await sql`update account set unit_id = ${units.policy} where account_id = ${people.clerk}`.execute(database);
  assert.equal(await mayWorkFor(database, people.clerk, policy), true, 'the unit is home');
  await sql`update account set status = 'disabled' where account_id = ${people.clerk}`.execute(database);
  assert.equal(await mayWorkFor(database, people.clerk, policy), false);
});
