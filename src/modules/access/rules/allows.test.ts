import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allows, covers } from './allows.ts';
import { definePolicy } from './policy.ts';
import { EVERYWHERE, NOWHERE, onlyAgency, type Actor } from './reach.ts';
import type { Grant } from './role.ts';

const notes = definePolicy({
  noun: 'note',
  title: '便条',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['clerk', 'unitHead'] }, { roles: 'everyone', reach: 'self' }] },
    burn: { title: '烧掉', allow: [{ roles: ['clerk'] }] },
  },
});

test('a record is within reach by its agency, its unit or its person, and by nothing that it does not have', () => {
  const record = { agencyId: 1, unitId: 5, personId: 9 };
  assert.equal(covers(NOWHERE, record), false);
  assert.equal(covers(EVERYWHERE, record), true);
  assert.deepEqual([covers(onlyAgency(1), record), covers(onlyAgency(2), record)], [true, false]);
  assert.deepEqual([covers({ ...NOWHERE, units: [5] }, record), covers({ ...NOWHERE, units: [6] }, record)], [true, false]);
  assert.deepEqual([covers({ ...NOWHERE, self: 9 }, record), covers({ ...NOWHERE, self: 8 }, record)], [true, false]);
  const bare = { agencyId: 1, unitId: null, personId: null };
  assert.deepEqual([covers({ ...NOWHERE, units: [5] }, bare), covers(NOWHERE, bare)], [false, false]);
  // What lies below another agency only the database knows.
  assert.equal(covers({ ...NOWHERE, subtrees: [1] }, record), false);
});

test('a policy allows a deed as far as the roles of whoever asks go', () => {
  const person = (...grants: readonly Grant[]): Actor => ({ kind: 'person', id: 9, name: '某人', agencyId: 1, unitId: null, grants });
  const clerk = person({ role: 'clerk', agencyId: 1, unitId: null });
  const head = person({ role: 'unitHead', agencyId: 1, unitId: 5 });
  const of = (agencyId: number, unitId: number | null, personId: number | null = null) => ({ agencyId, unitId, personId });
  assert.deepEqual([allows(notes, 'burn', clerk, of(1, null)), allows(notes, 'burn', clerk, of(2, null))], [true, false]);
  assert.equal(allows(notes, 'burn', head, of(1, 5)), false);
  assert.deepEqual([allows(notes, 'read', head, of(1, 5)), allows(notes, 'read', head, of(1, 6))], [true, false]);
  assert.deepEqual([allows(notes, 'read', person(), of(3, null, 9)), allows(notes, 'read', person(), of(3, null, 8))], [true, false]);
});
