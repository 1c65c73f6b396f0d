import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_FILTER, sift } from './facets.ts';
import { dayNumber, facetCode, HitList, packHit, type HitRecord } from './hit-record.ts';

const record = (id: number, change: Partial<HitRecord> = {}): HitRecord => ({
  noun: 'document',
  agencyId: 1,
  id,
  day: dayNumber('2020-05-01'),
  type: facetCode('notice'),
  validity: 0,
  ...change,
});
const list = (...records: readonly HitRecord[]) => new HitList(Buffer.concat(records.map(packHit)));

test('a record is read as it was written', () => {
  const hits = list(record(7), record(2023, { noun: 'annualReport', agencyId: 4_000_000_000, day: 1, validity: 5 }));
  assert.equal(hits.count, 2);
  assert.deepEqual([hits.id(0), hits.noun(0), hits.agencyId(0), hits.day(0)], [7, 'document', 1, dayNumber('2020-05-01')]);
  assert.deepEqual([hits.id(1), hits.noun(1), hits.agencyId(1), hits.validity(1)], [2023, 'annualReport', 4_000_000_000, 5]);
  assert.notEqual(hits.identity(0), hits.identity(1));
});

test('a facet counts what its other choices would leave', () => {
  const hits = list(
    record(1),
    record(2, { type: facetCode('news') }),
    record(3, { agencyId: 2 }),
    record(4, { day: dayNumber('2021-12-31'), validity: 1 }),
    record(5, { agencyId: 9 }),
  );
  const scope = new Set([1, 2]);
  const { passing, counts } = sift(hits, { ...NO_FILTER, scope, type: 'notice', agencyId: 1 });
  assert.deepEqual(passing, [0, 3]);
  assert.deepEqual(
    [...counts.types],
    [
      [facetCode('notice'), 2],
      [facetCode('news'), 1],
    ],
  );
  assert.deepEqual(
    [...counts.agencies],
    [
      [1, 2],
      [2, 1],
    ],
  );
  assert.deepEqual(
    [...counts.years],
    [
      [2020, 1],
      [2021, 1],
    ],
  );
  assert.deepEqual([...counts.validities], [[1, 1]]);
  assert.deepEqual(sift(hits, { ...NO_FILTER, from: '2021-12-31', to: '2021-12-31' }).passing, [3]);
  assert.equal(sift(hits, NO_FILTER).passing.length, 5);
});

test('years begin on their first day', () => {
  for (const day of ['1970-01-01', '1999-12-31', '2000-01-01', '2004-12-31', '2020-02-29', '2024-12-31', '2025-01-01', '2100-01-01']) {
    const { counts } = sift(list(record(1, { day: dayNumber(day) })), NO_FILTER);
    assert.deepEqual([...counts.years.keys()], [Number(day.slice(0, 4))], day);
  }
});
