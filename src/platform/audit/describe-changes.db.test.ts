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
