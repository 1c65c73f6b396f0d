import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { requestOffice, type Case, type RequestOffice } from '../../../../test/factories/requests/request-office.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { bySystem, inWork } from '../../../platform/audit/index.ts';
import { changeSettings, requestSettings } from '../../settings/index.ts';
import { requestBoardRoutes, requestConsentRoutes } from '../index.ts';
import { RequestBoard } from './request-board.ts';
import { RequestCalendar } from './request-calendar.ts';
import { RequestStatistics } from './request-statistics.ts';

const officeWithBoards = (t: Parameters<typeof requestOffice>[0]) =>
  requestOffice(t, (context) => ({ policies: [], routes: [requestBoardRoutes(context.database), requestConsentRoutes(context)] }));

async function looked<S extends z.ZodType>(
  office: RequestOffice,
  who: Parameters<RequestOffice['ask']>[0],
  path: string,
  shape: S,
): Promise<z.output<S>> {
  const answer = await office.ask(who, 'GET', path);
  assert.equal(answer.status, 200, answer.text);
  return shape.parse(answer.json);
}

const countsOf = ({ lists }: RequestBoard) =>
  Object.fromEntries(lists.filter(({ count }) => count > 0).map(({ name, count }) => [name, count]));
const assigned = (office: RequestOffice, found: Case, unitId: number, assigneeId: number | null = null) =>
  office.does('clerk', found, 'assign', { unitId, assigneeId });

test('the board counts what waits for whom, by unit and by person, and shows a unit its own', async (t) => {
  const office = await officeWithBoards(t);
  const first = await assigned(office, await office.receives('2024-03-01'), office.units.policy, office.people.policyStaff);
  const second = await assigned(office, await office.receives('2024-03-04'), office.units.finance);
  await office.does('clerk', second, 'askCorrection', { on: '2024-03-05', until: '2024-03-25', reason: '请补正。' });
  const parts = [{ content: '内容', outcome: 'granted', letter: 'grant', article: '', reason: '按规定。', link: '' }];
  const decided = await office.does('clerk', first, 'decide', { parts });
  const drafted = await office.does('clerk', decided, 'draft', { on: '2024-03-06' });
  const signed = await office.does('reviewer', drafted, 'sign', { on: '2024-03-06' });

  const asking = await office.receives(shanghaiDay(new Date()));
  const wish = { deed: 'extend', workdays: 5, reason: '需要汇总。' };
  assert.equal((await office.ask('clerk', 'POST', `/requests/${asking.id}/ask-consent`, wish, asking.version)).status, 200);

  const board = await looked(office, 'clerk', '/requests/board', RequestBoard);
  assert.deepEqual(countsOf(board), { late: 2, handling: 1, forApplicant: 1, forHead: 1, approving: 1, open: 3 });
  assert.deepEqual(
    board.levels.map(({ count }) => count),
    [0, 1, 0],
  );
  assert.equal(board.people.find(({ accountId }) => accountId === office.people.policyStaff)?.counts['open'], 1);
  assert.equal(board.units.find(({ unitId }) => unitId === office.units.finance)?.counts['forApplicant'], 1);
  for (const { query, count } of board.lists) {
    const { count: listed } = await looked(office, 'clerk', `/requests?count=true&${query}`, z.looseObject({ count: z.number() }));
    assert.equal(listed, count, query);
  }
  const unit = await looked(office, 'financeStaff', '/requests/board', RequestBoard);
  assert.deepEqual(countsOf(unit), { late: 1, forApplicant: 1, open: 1 });
  assert.deepEqual(countsOf(await looked(office, 'foreignClerk', '/requests/board', RequestBoard)), {});
  assert.equal((await office.ask('supervisor', 'GET', '/requests/board')).status, 403);

  // Fewer levels from now on: a round that has begun goes on as it was.
  const fewer = { approvalLevels: 1 };
  await inWork(office.database, bySystem('试验'), (work) => changeSettings(work, requestSettings, fewer, 1));
  const again = await office.does('clerk', signed, 'sign', { on: '2024-03-07' });
  assert.equal((await office.does('leader', again, 'sign', { on: '2024-03-07' })).state, 'approved');
});

test('the calendar names holidays and worked weekends, and puts each deadline on its day', async (t) => {
  const office = await officeWithBoards(t);
  const found = await office.receives('2024-09-27');
  const asked = await office.does('clerk', found, 'consult', {
    on: '2024-09-29',
    asks: 'thirdParty',
    addressee: { name: '某公司' },
    question: '是否同意公开？',
  });
  const consultationId = asked.consultations[0]?.id;
  await office.does('clerk', asked, 'confirmDelivery', { consultationId, on: '2024-09-30' });
  await office.receives('2024-09-27');
  const calendar = await looked(office, 'clerk', '/requests/calendar?from=2024-09-28&to=2024-11-30', RequestCalendar);
  const on = (day: string) => calendar.days.find((one) => one.on === day);
  assert.deepEqual([on('2024-09-29')?.kind, on('2024-10-01')?.kind, on('2024-10-05')?.name], ['makeUpWorkday', 'holiday', '国庆节']);
  assert.deepEqual([on('2024-11-02')?.kind, on('2024-11-04')?.kind], ['weekend', 'workday']);
  assert.deepEqual(
    on('2024-10-30')?.due.map(({ clock, number }) => [clock, number]),
    [['reply', '〔2024〕2号']],
  );
  // Fifteen working days from the receipt on 30 September.
  assert.deepEqual(
    on('2024-10-25')?.due.map(({ clock, id }) => [clock, id]),
    [['consultation', found.id]],
  );
  assert.equal((await office.ask('clerk', 'GET', '/requests/calendar?from=2024-01-01&to=2024-04-10')).status, 422);
  assert.equal((await office.ask('clerk', 'GET', '/requests/calendar?from=2024-02-01&to=2024-01-10')).status, 422);
  const strange = await looked(office, 'foreignClerk', '/requests/calendar?from=2024-09-28&to=2024-11-30', RequestCalendar);
  assert.equal(strange.days.flatMap(({ due }) => due).length, 0);
});

test('the year’s figures by every dimension, as numbers to the supervisor and as files', async (t) => {
  const office = await officeWithBoards(t);
  const early = await office.receives('2023-12-20');
  await office.replies(early, '2024-01-10', 'granted', 'grant');
  const prompt = await assigned(office, await office.receives('2024-03-01', { channel: 'counter' }), office.units.policy);
  await office.replies(prompt, '2024-03-06', 'granted', 'grant');
  const slow = await office.receives('2024-03-04');
  const extended = await office.does('leader', slow, 'extend', { on: '2024-03-28', workdays: 5, reason: '需要汇总。' });
  await office.replies(extended, '2024-05-20', 'unavailable.notHeld', 'notExisting');
  await office.receives('2024-05-06');

  const figures = await looked(office, 'supervisor', '/requests/statistics?year=2024', RequestStatistics);
  assert.deepEqual([figures.received, figures.answered, figures.late], [3, 3, 2]);
  assert.deepEqual([figures.carriedIn, figures.carriedOut], [1, 1]);
  const rows = (name: string) =>
    Object.fromEntries(
      figures.dimensions.find((one) => one.name === name)?.rows.map((row) => [row.key, [row.received, row.answered]]) ?? [],
    );
  assert.deepEqual(rows('month'), { '01': [0, 1], '03': [2, 1], '05': [1, 1] });
  assert.deepEqual(rows('channel'), { counter: [3, 3] });
  assert.deepEqual(rows('unit'), { [office.units.policy]: [1, 1], 0: [2, 2] });
  assert.deepEqual(
    figures.dimensions.find(({ name }) => name === 'unit')?.rows.map(({ title }) => title),
    ['尚未分派科室', '政策法规科'],
  );
  assert.deepEqual([figures.lateAnswered, figures.lateOpen], [1, 1]);
  // Each number opens its cases: the list counts them alike.
  const listed = async (query: string) =>
    (await looked(office, 'clerk', `/requests?count=true&${query}`, z.looseObject({ count: z.number() }))).count;
  const own = await looked(office, 'clerk', '/requests/statistics?year=2024', RequestStatistics);
  for (const [name, query] of Object.entries(own.queries))
    assert.equal(await listed(query), z.record(z.string(), z.unknown()).parse(own)[name], name);
  for (const { rows: shown } of own.dimensions)
    for (const row of shown.filter((one) => one.queries !== null)) {
      assert.equal(await listed(row.queries?.answered ?? ''), row.answered, row.title);
      assert.equal(await listed(row.queries?.received ?? ''), row.received, row.title);
    }
  const spring = await looked(office, 'clerk', '/requests/statistics?year=2024&from=2024-03-01&to=2024-03-31', RequestStatistics);
  assert.deepEqual([spring.received, spring.answered, spring.carriedIn, spring.carriedOut], [2, 1, 0, 1]);
  assert.equal((await office.ask('clerk', 'GET', '/requests/statistics?year=2024&from=2023-12-01&to=2024-03-31')).status, 422);
  assert.equal(rows('outcome')['granted']?.[1], 2);
  assert.equal(rows('outcome')['unavailable.notHeld']?.[1], 1);
  // 3, 14 and 53 working days: over New Year’s Day, Qingming and Labour Day with their worked weekends.
  assert.deepEqual([figures.days.replied, figures.days.onTime, figures.days.medianWorkdays, figures.days.p90Workdays], [3, 2, 14, 53]);
  assert.equal(figures.happened.find(({ name }) => name === 'extensions')?.count, 1);

  const csv = await office.ask('supervisor', 'GET', '/requests/statistics/export?year=2024');
  assert.match(csv.text, /合计,全部,3,3,2\r\n/);
  const { rows: counted } = await sql<{ count: number }>`select count(*)::int as count from disclosure_request`.execute(office.database);
  assert.equal(counted[0]?.count, 4);
  assert.equal(csv.text.includes('卫生监督'), false);
  const workbook = await office.ask('clerk', 'GET', '/requests/statistics/export?year=2024&format=xlsx');
  assert.equal(workbook.status, 200);
  const stranger = await looked(office, 'foreignClerk', '/requests/statistics?year=2024', RequestStatistics);
  assert.equal(stranger.received, 0);
  assert.equal((await office.ask('policyStaff', 'GET', '/requests/statistics?year=2024')).status, 403);
});
