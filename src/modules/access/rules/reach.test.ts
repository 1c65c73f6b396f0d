import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Allowance } from './policy.ts';
import { reachOf, type Actor } from './reach.ts';
import type { Grant } from './role.ts';

const NOTHING = { everything: false, subtrees: [], agencies: [], units: [], self: null };

function person(...grants: readonly Grant[]): Actor {
  return { kind: 'person', id: 9, name: '某人', agencyId: 1, unitId: null, grants };
}

function reach(actor: Actor, ...allow: readonly Allowance[]) {
  return reachOf(actor, 'task', 'read', { title: '查看', allow, machine: true });
}

test('each role reaches as far as its span, the whole installation only without an agency', () => {
  const allow: Allowance = { roles: ['systemAdmin', 'clerk', 'unitHead'] };
  assert.deepEqual(reach(person({ role: 'systemAdmin', agencyId: null, unitId: null }), allow), { ...NOTHING, everything: true });
  assert.deepEqual(reach(person({ role: 'systemAdmin', agencyId: 1, unitId: null }), allow), { ...NOTHING, subtrees: [1] });
  assert.deepEqual(reach(person({ role: 'clerk', agencyId: 1, unitId: null }), allow), { ...NOTHING, agencies: [1] });
  assert.deepEqual(reach(person({ role: 'unitHead', agencyId: 1, unitId: 5 }), allow), { ...NOTHING, units: [5] });
  assert.equal(reach(person({ role: 'auditor', agencyId: null, unitId: null }), allow), null);
  assert.equal(reach(person(), allow), null);
});

test('what belongs to no agency is reached by grants for the whole installation only', () => {
  const allow: Allowance = { roles: ['systemAdmin'], reach: 'installation' };
  assert.deepEqual(reach(person({ role: 'systemAdmin', agencyId: null, unitId: null }), allow), { ...NOTHING, everything: true });
  assert.equal(reach(person({ role: 'systemAdmin', agencyId: 1, unitId: null }), allow), null);
  assert.equal(reach(person({ role: 'auditor', agencyId: null, unitId: null }), allow), null);
});

test('a unit’s role is widened to its agency, a subtree’s narrowed to its top; one’s own is always one’s own', () => {
  const own: Allowance = { roles: 'everyone', reach: 'ownAgency' };
  assert.deepEqual(reach(person({ role: 'unitHead', agencyId: 1, unitId: 5 }), own), { ...NOTHING, agencies: [1] });
  assert.deepEqual(reach(person({ role: 'supervisor', agencyId: 1, unitId: null }), own), { ...NOTHING, agencies: [1] });
  assert.deepEqual(reach(person(), own), { ...NOTHING, agencies: [1] });
  assert.deepEqual(reach(person(), { roles: 'everyone', reach: 'self' }), { ...NOTHING, self: 9 });
  assert.equal(reach(person(), { roles: ['clerk'], reach: 'self' }), null);
});

test('a program reaches its own agency, with the scope and only where programs may', () => {
  const machine: Actor = { kind: 'machine', id: 3, name: '交换', agencyId: 7, scopes: ['task:read'] };
  assert.deepEqual(reach(machine), { ...NOTHING, agencies: [7] });
  assert.equal(reachOf(machine, 'task', 'edit', { title: '', allow: [], machine: true }), null);
  assert.equal(reachOf(machine, 'task', 'read', { title: '', allow: [{ roles: 'everyone' }] }), null);
});
