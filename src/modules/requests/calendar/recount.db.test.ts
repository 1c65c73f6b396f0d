import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { requestBoardRoutes, holidayNoticePolicy, holidayNoticeRoutes } from '../index.ts';
import { HolidayNoticeShape, NoticePreview } from './holiday-notices.ts';
import { recountNext } from './recount-open-cases.ts';

const office = (t: Parameters<typeof requestOffice>[0]) =>
  requestOffice(t, ({ database }) => ({
    policies: [holidayNoticePolicy],
    routes: [holidayNoticeRoutes(database, []), requestBoardRoutes(database)],
  }));
const NOTICE = {
  format: 'ical',
  text: [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20240311',
    'DTEND;VALUE=DATE:20240313',
    'SUMMARY:县庆 放假',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n'),
  year: 2024,
  number: '青政发〔2024〕3号',
  title: '关于县庆放假的通知',
  publishedOn: '2024-03-01',
};

async function messages(database: Database): Promise<unknown> {
  const { rows } = await sql`select account_id as person, text, link from notification where text like '%节假日安排%' order by 1`.execute(
    database,
  );
  return rows;
}

test('a new notice: looked through, put in force, and the open cases counted anew batch by batch, each once', async (t) => {
  const at = await office(t);
  const [early, later] = [await at.receives('2024-03-01'), await at.receives('2024-04-01')];
  const closed = await at.replies(await at.receives('2024-03-02'), '2024-03-08', 'granted', 'grant');
  // As if there were many: the cases of two batches.
  await sql`insert into disclosure_request (agency_id, intake_key, query_code_mark, channel, applicant_kind, applicant, content, title, arrived_on,
      received_on, state, due_on, next_due_on, next_due_kind)
    select agency_id, 'more ' || n, sha256(('more ' || n)::bytea), channel, applicant_kind, applicant, content, title, arrived_on, received_on, state,
      due_on, next_due_on, next_due_kind
    from disclosure_request, generate_series(1, 7) n where request_id = ${early.id}`.execute(at.database);
  await sql`insert into request_event (agency_id, request_id, seq, deed, happened_on, clock, state_after, by_kind, by_name)
    select agency_id, request_id, 1, 'confirm', received_on, jsonb_build_object('kind', 'received', 'on', received_on), state, 'system', '试验'
    from disclosure_request where intake_key like 'more %'`.execute(at.database);
  const added = await at.ask('systemAdmin', 'POST', '/holiday-notices', NOTICE);
  assert.equal(added.status, 201, added.text);
  const notice = HolidayNoticeShape.parse(added.json);
  assert.match((await at.ask('systemAdmin', 'POST', '/holiday-notices', NOTICE)).text, /holidayNotice\.known/);
  assert.match((await at.ask('systemAdmin', 'POST', '/holiday-notices', { ...NOTICE, text: 'x' })).text, /holidayNotice\.unreadable/);
  assert.equal((await at.ask('clerk', 'POST', '/holiday-notices', NOTICE)).status, 403);

  const preview = NoticePreview.parse((await at.ask('systemAdmin', 'GET', `/holiday-notices/${notice.id}/preview`)).json);
  assert.deepEqual([preview.seen, preview.moved, preview.earlier], [9, 8, 0]);
  const move = preview.moves.find(({ clock }) => clock === '答复期限');
  assert.deepEqual([preview.cut, move?.from, move?.to, move?.count], [false, '2024-03-29', '2024-04-02', 8]);
  assert.deepEqual(
    move?.because.map(({ on, before: was, after: is, name }) => [on, was, is, name]),
    [
      ['2024-03-11', 'workday', 'holiday', '县庆'],
      ['2024-03-12', 'workday', 'holiday', '县庆'],
    ],
  );
  const wrong = { ...NOTICE, number: '青政发〔2024〕4号', year: 2025 };
  assert.match((await at.ask('systemAdmin', 'POST', '/holiday-notices', wrong)).text, /holidayNotice\.otherYear.*2024-03-11/);
  const slip = HolidayNoticeShape.parse(
    (await at.ask('systemAdmin', 'POST', '/holiday-notices', { ...NOTICE, number: '青政发〔2024〕5号' })).json,
  );
  assert.equal((await at.ask('systemAdmin', 'POST', `/holiday-notices/${slip.id}/discard`, {}, slip.version)).status, 204);
  assert.equal((await at.ask('systemAdmin', 'GET', `/holiday-notices/${slip.id}/preview`)).status, 404);
  const before = await at.ask('clerk', 'GET', `/requests/${early.id}`);
  assert.equal(z.looseObject({ dueOn: z.string() }).parse(before.json).dueOn, early.dueOn, 'nothing counts by it yet');

  const enforced = await at.ask('systemAdmin', 'POST', `/holiday-notices/${notice.id}/enforce`, {}, notice.version);
  assert.equal(enforced.status, 200, enforced.text);
  const { version } = HolidayNoticeShape.parse(enforced.json);
  assert.equal((await at.ask('systemAdmin', 'POST', `/holiday-notices/${notice.id}/discard`, {}, version)).status, 412, 'it counts');
  // Whatever is done meanwhile counts by the new notice at once.
  const extended = await at.does('leader', later, 'extend', { on: '2024-04-10', workdays: 1, reason: '汇总。' });
  // A case that somebody works on is not waited for: the others are counted, and it is looked at again.
  const working = await at.database.startTransaction().execute();
  await sql`select from disclosure_request where request_id = ${early.id} for update`.execute(working);
  assert.deepEqual(await recountNext(at.database, notice.id, 5), { seen: 0, moved: 3, total: 9, finished: false });
  await working.rollback().execute();
  assert.deepEqual(await recountNext(at.database, notice.id, 5), { seen: 5, moved: 4, total: 9, finished: false });

  // Killed in the midst of a batch: what it wrote goes with the transaction, and the next worker begins it again.
  await at.database
    .transaction()
    .execute(async (transaction) => {
      await recountNext(transaction, notice.id, 5);
      throw new Error('killed');
    })
    .catch(() => undefined);
  const halfway = await sql<{ moved: number }>`select moved from calendar_recalculation`.execute(at.database);
  assert.equal(halfway.rows[0]?.moved, 4);
  assert.deepEqual(await recountNext(at.database, notice.id, 5), { seen: 9, moved: 8, total: 9, finished: false });
  assert.deepEqual(await messages(at.database), [], 'people are told at the end');
  assert.deepEqual(await recountNext(at.database, notice.id, 5), { seen: 9, moved: 8, total: 9, finished: true });
  assert.deepEqual(await recountNext(at.database, notice.id, 5), { seen: 9, moved: 8, total: 9, finished: true });
  const text = '节假日安排有新的通知，您办理的 8 件公开申请期限有变化，请查看';
  assert.deepEqual(await messages(at.database), [{ person: at.people.clerk, text, link: '/requests' }]);

  const { rows } = await sql<{ due: string; count: number }>`
    select due_on::text as due, count(*)::int as count from disclosure_request where closed_on is null group by 1 order by 1`.execute(
    at.database,
  );
  assert.deepEqual(rows, [
    { due: '2024-04-02', count: 8 },
    { due: extended.dueOn, count: 1 },
  ]);
  const left = await sql<{ due: string; closed: string }>`
    select due_on::text as due, closed_on::text as closed from disclosure_request where request_id = ${closed.id}`.execute(at.database);
  assert.equal(left.rows[0]?.due, closed.dueOn);
  const audit = await sql<{ count: number }>`
    select count(*)::int as count from audit_entry where noun = 'request' and deed = 'recount'`.execute(at.database);
  assert.equal(audit.rows[0]?.count, 8);
  const calendar = await at.ask('clerk', 'GET', '/requests/calendar?from=2024-03-11&to=2024-03-12');
  assert.match(calendar.text, /县庆.*青政发〔2024〕3号/);
});
