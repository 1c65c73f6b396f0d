import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testDatabase } from '../../../test/database/test-database.ts';
import { describeChanges } from './describe-changes.ts';
import type { NamesOf } from './history-words.ts';

test('words in code and ids are said as people say them; one look-up serves all acts and fields', async (t) => {
  const { database } = await testDatabase(t);
  const asked: number[][] = [];
  const names: NamesOf = (_database, ids) => {
    asked.push([...ids]);
    return Promise.resolve(new Map([[3, '政策法规科']]));
  };
  const words = {
    fields: { unitId: '科室', state: '状态' },
    values: { state: { open: '待签收' } },
    names: { unitId: names, fromUnitId: names },
  };
  const [first, second] = await describeChanges(
    database,
    [
      { before: { unit_id: 3, state: 'open', position: 0 }, after: { unit_id: 4, state: 'strange', position: 3 } },
      { before: null, after: { from_unit_id: 3, unit_id: null } },
    ],
    words,
  );
  assert.deepEqual(first, [
    { field: 'unitId', label: '科室', before: 3, after: 4, beforeTitle: '政策法规科', afterTitle: '编号 4' },
    { field: 'state', label: '状态', before: 'open', after: 'strange', beforeTitle: '待签收', afterTitle: null },
    { field: 'position', label: 'position', before: 0, after: 3, beforeTitle: null, afterTitle: null },
  ]);
  assert.deepEqual(second, [
    { field: 'fromUnitId', label: 'fromUnitId', before: null, after: 3, beforeTitle: null, afterTitle: '政策法规科' },
  ]);
  assert.deepEqual(asked, [[3, 4]]);
});

test('of a field that holds an object, each member that changed is told by its own words', async (t) => {
  const { database } = await testDatabase(t);
  const words = {
    fields: { value: '内容' },
    members: { value: { siteName: '网站名称', roles: '角色' } },
    values: { 'value.roles': { clerk: '公开工作人员' } },
  };
  const [changes] = await describeChanges(
    database,
    [
      {
        before: { value: { siteName: '甲', roles: [], same: 1 } },
        after: { value: { siteName: '乙', roles: ['clerk', 'x'], same: 1, extra: 2 } },
      },
    ],
    words,
  );
  assert.deepEqual(changes, [
    { field: 'value.siteName', label: '网站名称', before: '甲', after: '乙', beforeTitle: null, afterTitle: null },
    { field: 'value.roles', label: '角色', before: [], after: ['clerk', 'x'], beforeTitle: null, afterTitle: '公开工作人员、x' },
    { field: 'value.extra', label: 'value.extra', before: null, after: 2, beforeTitle: null, afterTitle: null },
  ]);
});
