import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NO_FILTER, sift, type SearchFilter } from './facets.ts';
import { dayNumber, facetCode, packHit, type HitRecord } from './hit-record.ts';
import { RecordTable } from './record-table.ts';

const record = (id: number, change: Partial<HitRecord> = {}): HitRecord => ({
  noun: 'document',
  agencyId: 1,
  id,
  day: dayNumber('2020-05-01'),
  type: facetCode('notice'),
  validity: 0,
  ...change,
});
const FIRST = 70;
const list = (...records: readonly HitRecord[]): RecordTable => {
  const table = new RecordTable(FIRST);
  for (const [at, one] of records.entries()) table.put(FIRST + at, packHit(one));
  return table;
};
const siftAll = (table: RecordTable, filter: SearchFilter) => sift(table, table.there, filter);

test('a record is read as it was written', () => {
  const table = list(record(7), record(2023, { noun: 'annualReport', agencyId: 4_000_000_000, day: 1, validity: 5 }));
  assert.deepEqual(table.there.toArray(), [70, 71]);
  assert.deepEqual(table.read(70), { id: 7, noun: 'document', agencyId: 1, day: dayNumber('2020-05-01') });
  assert.deepEqual(table.read(71), { id: 2023, noun: 'annualReport', agencyId: 4_000_000_000, day: 1 });
});

test('records are told newest first, however many there are, and those that came or went since', () => {
  const table = new RecordTable(0);
  const days = new Map<number, number>();
  const put = (ordinal: number): void => {
    days.set(ordinal, (ordinal * 7_919) % 5_000);
    table.put(ordinal, packHit(record(ordinal, { day: (ordinal * 7_919) % 5_000 })));
  };
  const newest = () =>
    [...days]
      .filter(([ordinal]) => ordinal % 3 === 0)
      .sort(([one, day], [other, otherDay]) => otherDay - day || other - one)
      .map(([ordinal]) => ordinal);
  const told = (from: number, most: number) => {
    const set = table.none();
    for (const ordinal of days.keys()) if (ordinal % 3 === 0) set.add(ordinal);
    return table.newest(set.keepAll(table.there), from, most);
  };
  for (let ordinal = 0; ordinal < 6_000; ordinal++) put(ordinal);
  assert.deepEqual(told(0, 25), newest().slice(0, 25));
  for (let ordinal = 6_000; ordinal < 6_100; ordinal++) put(ordinal);
  for (const ordinal of newest().slice(3, 9)) {
    table.remove(ordinal);
    days.delete(ordinal);
  }
  assert.deepEqual(told(0, 25), newest().slice(0, 25));
  assert.deepEqual(told(10, 25), newest().slice(10, 35));
  assert.deepEqual(told(1_500, 700), newest().slice(1_500, 2_200));
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
  const { passing, counts } = siftAll(hits, { ...NO_FILTER, scope, type: 'notice', agencyId: 1 });
  assert.deepEqual(passing.toArray(), [70, 73]);
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
  assert.deepEqual(siftAll(hits, { ...NO_FILTER, from: '2021-12-31', to: '2021-12-31' }).passing.toArray(), [73]);
  assert.equal(siftAll(hits, NO_FILTER).total, 5);
});

test('of many hits the same is counted as of each, also when records went', () => {
  const table = new RecordTable(0);
  const all = Array.from({ length: 400 }, (_, at) =>
    record(at, { agencyId: (at * 7) % 5, type: facetCode(at % 3 === 0 ? 'notice' : 'news'), day: (at * 131) % 20_000, validity: at % 4 }),
  );
  for (const [at, one] of all.entries()) table.put(at, packHit(one));
  for (const round of [1, 2]) {
    for (let at = 0; at < 100; at += round * 9) table.remove(at);
    for (const left of [2, 3, 10, 399]) {
      const hits = table.none();
      for (let at = 0; at < 400; at++) if (at % left !== 0) hits.add(at);
      hits.keepAll(table.there);
      const { total, counts, passing } = sift(table, hits, NO_FILTER);
      const each = (of: (one: HitRecord) => number) => {
        const counted = new Map<number, number>();
        for (const at of hits.toArray()) {
          const one = all[at];
          if (one !== undefined) counted.set(of(one), (counted.get(of(one)) ?? 0) + 1);
        }
        return [...counted].sort(([one], [other]) => one - other);
      };
      const sorted = (map: ReadonlyMap<number, number>) => [...map].sort(([one], [other]) => one - other);
      assert.equal(total, hits.toArray().length);
      assert.deepEqual(passing.toArray(), hits.toArray());
      assert.deepEqual(
        sorted(counts.agencies),
        each(({ agencyId }) => agencyId),
      );
      assert.deepEqual(
        sorted(counts.types),
        each(({ type }) => type),
      );
      assert.deepEqual(
        sorted(counts.years),
        each(({ day }) => new Date(day * 86_400_000).getUTCFullYear()),
      );
      assert.deepEqual(
        sorted(counts.validities),
        each(({ validity }) => validity).filter(([validity]) => validity !== 0),
      );
    }
  }
});

test('years begin on their first day', () => {
  for (const day of ['1970-01-01', '1999-12-31', '2000-01-01', '2004-12-31', '2020-02-29', '2024-12-31', '2025-01-01', '2100-01-01']) {
    const { counts } = siftAll(list(record(1, { day: dayNumber(day) })), NO_FILTER);
    assert.deepEqual([...counts.years.keys()], [Number(day.slice(0, 4))], day);
  }
});
