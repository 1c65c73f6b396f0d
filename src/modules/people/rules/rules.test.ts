import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAdministrator, ROLE_FACTS, ROLES, type Grant } from '../../access/rules/index.ts';
import { isPhone, SIGN_IN_NAME } from './contact.ts';
import { decideGrant } from './decide-grant.ts';
import { grantsLeftBehind } from './grants-left-behind.ts';

const place = fc.option(fc.nat(3), { freq: 5 });
const grant: fc.Arbitrary<Grant> = fc.record({ role: fc.constantFrom(...ROLES), agencyId: place, unitId: place });
const status = fc.constantFrom('invited', 'active', 'disabled' as const);

test('whatever is granted in whatever order, an administrator’s role stands alone and office roles stay at home', () => {
  fc.assert(
    fc.property(fc.array(grant, { maxLength: 30 }), status, place, (wishes, status, agencyId) => {
      const held: Grant[] = [];
      for (const wanted of wishes)
        if (decideGrant({ granterId: 1, account: { id: 2, status, agencyId }, held, wanted }).ok) held.push(wanted);
      const administering = held.filter(({ role }) => isAdministrator(role));
      if (administering.length > 0) assert.equal(new Set(held.map(({ role }) => role)).size, 1);
      for (const { role, agencyId: at, unitId } of held) {
        assert.equal(unitId !== null, ROLE_FACTS[role].span === 'unit');
        if (!isAdministrator(role)) assert.ok(at !== null && at === agencyId);
      }
      assert.equal(new Set(held.map((one) => JSON.stringify(one))).size, held.length);
      if (status === 'disabled') assert.deepEqual(held, []);
      if (status === 'invited') assert.deepEqual(administering, []);
    }),
    { numRuns: 400 },
  );
});

test('nobody grants oneself anything', () => {
  fc.assert(
    fc.property(grant, place, (wanted, agencyId) => {
      const decided = decideGrant({ granterId: 7, account: { id: 7, status: 'active', agencyId }, held: [], wanted });
      assert.ok(!decided.ok && decided.error.kind === 'ownGrant');
    }),
  );
});

test('leaving an agency ends every office role; leaving a unit ends the roles of that unit only', () => {
  const grants: readonly Grant[] = [
    { role: 'clerk', agencyId: 1, unitId: null },
    { role: 'unitHead', agencyId: 1, unitId: 5 },
    { role: 'unitStaff', agencyId: 1, unitId: 6 },
  ];
  assert.deepEqual(grantsLeftBehind(grants, { agencyId: 1, unitId: 5 }, { agencyId: 2, unitId: null }), grants);
  assert.deepEqual(grantsLeftBehind(grants, { agencyId: 1, unitId: 5 }, { agencyId: 1, unitId: 6 }), [grants[1]]);
  assert.deepEqual(grantsLeftBehind(grants, { agencyId: 1, unitId: 5 }, { agencyId: 1, unitId: null }), [grants[1]]);
  assert.deepEqual(grantsLeftBehind(grants, { agencyId: 1, unitId: null }, { agencyId: 1, unitId: 5 }), []);
  assert.deepEqual(grantsLeftBehind(grants, { agencyId: 1, unitId: 5 }, { agencyId: 1, unitId: 5 }), []);
});

test('telephone numbers as people write them', () => {
  for (const text of [
    '13800138000',
    '0991-2345678',
    '09912345678',
    '2345678',
    '010-62345678',
    '0991-2345678-12',
    '2345678转801',
    '+86 13800138000',
  ])
    assert.ok(isPhone(text), text);
  for (const text of ['12345', '1380013800', '138001380000', '0991', 'phone', '23456789012', '+86']) assert.ok(!isPhone(text), text);
});

test('sign-in names', () => {
  for (const text of ['ab', 'lin.yue', 'a_b-c.9']) assert.match(text, SIGN_IN_NAME);
  for (const text of ['a', 'Lin', 'a b', '林月', 'a@b', 'x'.repeat(65)]) assert.doesNotMatch(text, SIGN_IN_NAME);
});
