import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { makeTwoOffices } from '../../../test/factories/office/two-offices.ts';
import { flushViews } from './count-views.ts';
import { readViewTotals, ViewCounter } from './index.ts';
import { addViews, foldOldViews } from './store.ts';

const PERSON = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36';
const READ = { site: '', path: '/documents/12', route: '/documents/:id' };

test('views are added up by day and page, robots and failures are not, and what can’t be written is counted on', async (t) => {
  const { database } = await testDatabase(t);
  const { bureau } = await makeTwoOffices(database);
  let now = Date.parse('2026-03-05T15:59:59Z');
  const counter = new ViewCounter(
    () => ({ agencyId: bureau, siteId: 7 }),
    () => now,
  );
  for (const status of [200, 304, 200, 404, 301, 500]) counter.count(READ, status, PERSON);
  counter.count(READ, 200, 'Baiduspider/2.0');
  counter.count(READ, 200, undefined);
  counter.count({ ...READ, path: '/hant/documents/12', route: '/hant/documents/:id' }, 200, PERSON);
  now += 1_000;
  counter.count(READ, 200, PERSON);
  assert.equal(await flushViews(database, counter), 2);
  assert.equal(await flushViews(database, counter), 0);
  counter.count(READ, 200, PERSON);
  const taken = counter.take();
  counter.putBack(taken);
  counter.count(READ, 200, PERSON);
  await flushViews(database, counter);
  const { rows } = await sql`select agency_id, site_id, day, kind, key, count from view_count order by day`.execute(database);
  assert.deepEqual(rows, [
    { agency_id: bureau, site_id: 7, day: '2026-03-05', kind: 'document', key: '12', count: 4 },
    { agency_id: bureau, site_id: 7, day: '2026-03-06', kind: 'document', key: '12', count: 3 },
  ]);
  assert.deepEqual(await readViewTotals(database, { year: 2026, agencyId: bureau }), {
    year: 2026,
    total: 7,
    months: [{ month: '2026-03', count: 7 }],
  });
});

test('days of years long past become months, and no view is lost', async (t) => {
  const { database } = await testDatabase(t);
  const { bureau } = await makeTwoOffices(database);
  const view = (day: string, count: number) => ({ agencyId: bureau, siteId: 1, day, kind: 'document', key: '1', count }) as const;
  await addViews(database, [view('2024-12-01', 1), view('2024-12-02', 2), view('2024-12-31', 4), view('2025-01-02', 8)]);
  const now = new Date('2026-06-01T00:00:00Z');
  assert.equal(await foldOldViews(database, now), 2);
  assert.equal(await foldOldViews(database, now), 0);
  const { rows } = await sql`select day, count from view_count order by day`.execute(database);
  assert.deepEqual(rows, [
    { day: '2024-12-01', count: 7 },
    { day: '2025-01-02', count: 8 },
  ]);
});

test('attack: made-up addresses fill no memory without end', () => {
  const counter = new ViewCounter(() => ({ agencyId: 1, siteId: 1 }));
  for (let index = 0; index < 60_000; index += 1) counter.count({ ...READ, path: `/documents/${index}` }, 200, PERSON);
  const counts = counter.take();
  assert.ok(counts.length <= 50_001, String(counts.length));
  assert.equal(
    counts.reduce((sum, { count }) => sum + count, 0),
    60_000,
  );
});

test('attack: hosts that somebody makes up are the main site, once', () => {
  const counter = new ViewCounter((host) => ({ agencyId: 1, siteId: host === 'www.own.example' ? 2 : 1 }));
  for (const host of ['', 'a.example', 'b.example', 'www.own.example'])
    counter.count({ site: counter.hostOf(host), path: '/search', route: '/search' }, 200, PERSON);
  assert.deepEqual(
    counter.take().map(({ siteId, count }) => [siteId, count]),
    [
      [1, 3],
      [2, 1],
    ],
  );
});
