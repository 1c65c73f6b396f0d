import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decidedOffice, type DecidedOffice } from '../../../../test/factories/documents/decided-office.ts';
import { alarmOfGaps } from './series-job.ts';
import { DocumentSeries } from './read-series.ts';

async function publish(office: DecidedOffice, on: string) {
  const fields = { on, newConfirmed: 0, newAsymptomatic: 0, authority: '省卫生健康委通报' };
  return office.release(await office.drafted(`${on} 疫情通报`, { fields }, 'epidemicDaily'));
}

async function read(office: DecidedOffice, query: string, who: 'clerk' | 'financeStaff' | 'foreignClerk' = 'clerk') {
  return DocumentSeries.parse(await office.expect(200, who, 'GET', `/document-series/epidemicDaily${query}`));
}

test('days, streaks and gaps of what is public of a daily series', async (t) => {
  const office = await decidedOffice(t);
  for (const on of ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-03']) await publish(office, on);
  const unreleased = await office.drafted('没有发布的', { fields: { on: '2026-03-02' } }, 'epidemicDaily');
  const again = await publish(office, '2026-03-03');
  const series = await read(office, '?asOf=2026-03-04');
  assert.deepEqual([series.year, series.days.length, series.total, series.years], [2026, 63, 4, [2026]]);
  const here = series.days.filter(({ documentId }) => documentId !== null);
  assert.deepEqual(
    here.map(({ on }) => on),
    ['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-03'],
  );
  assert.ok(here.every(({ documentId }) => documentId !== again.id && documentId !== unreleased.id));
  assert.deepEqual(series.streak, {
    current: { from: '2026-03-03', to: '2026-03-03', days: 1 },
    longest: { from: '2026-02-27', to: '2026-03-01', days: 3 },
  });
  assert.deepEqual(series.gaps, [{ from: '2026-03-02', to: '2026-03-02', days: 1 }]);
  assert.deepEqual((await read(office, '?asOf=2026-03-01')).streak.current?.days, 3);
  assert.deepEqual((await read(office, '?asOf=2026-03-06')).openGap, { from: '2026-03-04', to: '2026-03-05', days: 2 });
  assert.deepEqual([(await read(office, '', 'financeStaff')).total, (await read(office, '', 'foreignClerk')).total], [0, 0]);
  assert.deepEqual((await read(office, `?unitId=${office.units.finance}`)).total, 0);
  assert.equal((await office.ask('clerk', 'GET', '/document-series/news')).status, 404);
  assert.equal((await office.ask('clerk', 'GET', '/document-series/epidemicDaily?asOf=2026-02-30')).status, 422);
});

test('a gap is alarmed once, from the hour on, to the head of the unit and the clerks; a series that ended is left alone', async (t) => {
  const office = await decidedOffice(t);
  await publish(office, '2026-03-01');
  const tell = async (instant: string) => {
    const before = [(await office.told('clerk')).length, (await office.told('policyHead')).length];
    const alarms = await alarmOfGaps(office.database, new Date(instant));
    assert.deepEqual(await office.told('policyStaff'), []);
    return [alarms, (await office.told('clerk')).slice(before[0]), (await office.told('policyHead')).slice(before[1])];
  };
  // 09:05 in Shanghai: today's may still come.
  assert.deepEqual(await tell('2026-03-02T01:05:00Z'), [0, [], []]);
  const second = ['疫情日报中断：3月2日的还没有发布'];
  assert.deepEqual(await tell('2026-03-02T02:05:00Z'), [1, second, second]);
  assert.deepEqual(await tell('2026-03-02T03:05:00Z'), [0, [], []]);
  const third = ['疫情日报中断：3月3日的还没有发布'];
  assert.deepEqual(await tell('2026-03-03T02:05:00Z'), [1, third, third]);
  await publish(office, '2026-03-04');
  assert.deepEqual(await tell('2026-03-04T02:05:00Z'), [0, [], []]);
  assert.deepEqual(await tell('2026-03-20T02:05:00Z'), [0, [], []]);
});
