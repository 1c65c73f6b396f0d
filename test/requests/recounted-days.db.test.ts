import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { shanghaiDay } from '../../src/kernel/shanghai-day.ts';
import { stateCalendar } from '../../src/law/index.ts';
import { correctionDays, correctionPolicy, correctionRoutes, handInCorrection } from '../../src/modules/feedback/index.ts';
import { remedyDays, remedyPolicy, remedyRoutes } from '../../src/modules/remedies/index.ts';
import { holidayNoticePolicy, holidayNoticeRoutes } from '../../src/modules/requests/index.ts';
import { recountNext } from '../../src/modules/requests/calendar/recount-open-cases.ts';
import { reviewDays } from '../../src/modules/review/index.ts';
import { taskPolicy, taskRoutes } from '../../src/modules/tasks/index.ts';
import { bySystem, inWork } from '../../src/platform/audit/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { requestOffice } from '../factories/requests/request-office.ts';
import { openReviews } from '../factories/review/open-reviews.ts';

const KEEPERS = [remedyDays, reviewDays, correctionDays];
const Remedy = z.looseObject({ id: z.number(), version: z.number(), dueOn: z.string().nullable() });
const Notice = z.looseObject({ id: z.number(), version: z.number() });
const Preview = z.looseObject({
  seen: z.number(),
  moved: z.number(),
  later: z.number(),
  moves: z.array(
    z.looseObject({
      clock: z.string(),
      from: z.string(),
      to: z.string(),
      count: z.number(),
      because: z.array(z.looseObject({ on: z.string() })),
    }),
  ),
});
const NOTICE = {
  format: 'json',
  text: JSON.stringify({
    year: 2024,
    notices: [
      {
        number: 'x',
        title: 'x',
        publishedOn: '2024-03-01',
        holidays: [{ name: '县庆', from: '2024-03-11', to: '2024-03-12' }],
        makeUpWorkdays: [],
      },
    ],
  }),
  year: 2024,
  number: '青政发〔2024〕3号',
  title: '关于县庆放假的通知',
  publishedOn: '2024-03-01',
};
const PARTY = { name: '沈清和', contact: '', phone: '', address: '', agent: '' };

async function desk(t: TestContext) {
  const at = await requestOffice(t, ({ database, secrets }) => ({
    policies: [holidayNoticePolicy, remedyPolicy, correctionPolicy, taskPolicy],
    routes: [holidayNoticeRoutes(database, KEEPERS), remedyRoutes({ database, secrets }), correctionRoutes(database), taskRoutes(database)],
  }));
  const enter = async (more: Readonly<Record<string, unknown>>) => {
    const wish = { kind: 'reconsideration', subject: '不服答复', party: PARTY, organ: '青禾县人民政府', filedOn: '2024-02-01', ...more };
    const made = await at.ask('clerk', 'POST', '/remedies', wish);
    assert.equal(made.status, 201, made.text);
    return Remedy.parse(made.json);
  };
  const report = async (on: string): Promise<number> => {
    const form = { page: `/${on}`, kind: 'typo', text: `第${on}段有错字。`, contact: '' } as const;
    const wish = { agencyId: at.bureau, documentId: null, form, now: new Date(`${on}T10:00:00+08:00`) };
    const done = await inWork(at.database, bySystem('网民'), (work) => handInCorrection(work, wish));
    assert.ok(done.ok);
    const { rows } = await sql<{ id: number }>`select report_id as id from correction_report where receipt = ${done.value.receipt}`.execute(
      at.database,
    );
    return rows[0]?.id ?? 0;
  };
  const look = async () => {
    const { rows } = await sql<{ days: string[] }>`
      select array(select concat_ws(' ', r.due_on, i.answer_due_on, r.version) from remedy r join remedy_instance i using (remedy_id, instance) order by 1)
        || array(select concat_ws(' ', c.due_on, t.due_on, c.version) from correction_report c join task t using (task_id) order by 1) as days`.execute(
      at.database,
    );
    return rows[0]?.days ?? [];
  };
  const next = () => recountNext(at.database, 1, 3, KEEPERS);
  return { ...at, enter, report, look, next };
}

async function recounts(database: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ one: string }>`select concat_ws(' ', noun, record_id, before ->> 'due_on', after ->> 'due_on') as one
    from audit_entry where deed = 'recount' order by 1`.execute(database);
  return rows.map(({ one }) => one);
}

test('a notice moves the answers in reviews and suits and the reports of faults: shown before, written once, also after a break', async (t) => {
  const at = await desk(t);
  const ordinary = await at.enter({ procedure: 'ordinary', servedOn: '2024-03-05' });
  const simple = await at.enter({ procedure: 'simple', servedOn: '2024-03-05' });
  // 行政诉讼法第六十七条: calendar days, the last one of which becomes a day off.
  const suit = await at.enter({ kind: 'litigationDirect', organ: '青禾县人民法院', servedOn: '2024-02-25' });
  const soon = await at.enter({ kind: 'litigationDirect', organ: '青禾县人民法院', servedOn: '2024-02-20' });
  const named = await at.enter({ procedure: 'ordinary', servedOn: '2024-03-05', answerDueOn: '2024-03-15' });
  const earlier = await at.enter({ procedure: 'ordinary', servedOn: '2024-03-06' });
  const answered = await at.enter({ procedure: 'ordinary', servedOn: '2024-03-05' });
  assert.equal((await at.ask('clerk', 'POST', `/remedies/${answered.id}/answer`, { on: '2024-03-07' }, 1)).status, 200);
  assert.deepEqual(
    [ordinary, simple, suit, soon, named, earlier].map(({ dueOn }) => dueOn),
    ['2024-03-19', '2024-03-12', '2024-03-11', '2024-03-06', '2024-03-15', '2024-03-20'],
  );
  // A form that sends back the day that it was given names no day.
  const notice = { organ: '县政府', caseNumber: '', procedure: 'ordinary', servedOn: '2024-03-05', answerDueOn: '2024-03-19' };
  const edited = await at.ask('clerk', 'PATCH', `/remedies/${ordinary.id}`, { notice }, 1);
  assert.equal(edited.status, 200, edited.text);
  await sql`update remedy_instance set answer_due_named = null where remedy_id = ${earlier.id}`.execute(at.database);
  const [open, handled] = [await at.report('2024-03-08'), await at.report('2024-03-07')];
  assert.equal(
    (await at.ask('clerk', 'POST', `/corrections/${handled}/handle`, { outcome: 'noFault', handling: '无误。' }, 1)).status,
    200,
  );
  const before = await at.look();

  const added = Notice.parse((await at.ask('systemAdmin', 'POST', '/holiday-notices', NOTICE)).json);
  assert.equal(added.id, 1);
  const preview = Preview.parse((await at.ask('systemAdmin', 'GET', '/holiday-notices/1/preview')).json);
  assert.deepEqual([preview.seen, preview.moved, preview.later], [6, 5, 5]);
  assert.deepEqual(
    preview.moves.map(({ clock, from, to, count, because }) => [clock, from, to, count, ...because.map(({ on }) => on)]),
    [
      ['提交答辩状', '2024-03-11', '2024-03-13', 1, '2024-03-11', '2024-03-12'],
      ['简易程序的书面答复', '2024-03-12', '2024-03-14', 1, '2024-03-11', '2024-03-12'],
      ['网站找错的办理期限', '2024-03-13', '2024-03-15', 1, '2024-03-11', '2024-03-12'],
      ['普通程序的书面答复', '2024-03-19', '2024-03-21', 1, '2024-03-11', '2024-03-12'],
      ['普通程序的书面答复', '2024-03-20', '2024-03-22', 1, '2024-03-11', '2024-03-12'],
    ],
  );
  assert.deepEqual(await at.look(), before, 'nothing counts by it yet');
  assert.equal((await at.ask('systemAdmin', 'POST', '/holiday-notices/1/enforce', {}, added.version)).status, 200);

  // Somebody works on the second one: the first is counted, the others wait for it.
  const working = await at.database.startTransaction().execute();
  await sql`select from remedy where remedy_id = ${simple.id} for update`.execute(working);
  assert.deepEqual(await at.next(), { seen: 1, moved: 2, total: 6, finished: false });
  await working.rollback().execute();
  // Killed in the midst of a batch: what it wrote goes with it.
  await assert.rejects(
    at.database.transaction().execute(async (transaction) => {
      assert.equal((await recountNext(transaction, 1, 3, KEEPERS)).moved, 3);
      throw new Error('killed');
    }),
    /killed/,
  );
  assert.equal((await recounts(at.database)).length, 2);
  assert.deepEqual(await at.next(), { seen: 4, moved: 3, total: 6, finished: false });
  assert.deepEqual(await at.next(), { seen: 5, moved: 4, total: 6, finished: false });
  // The task of a report is held: the report waits for it, for both have one day.
  const busy = await at.database.startTransaction().execute();
  await sql`select from task where about_id = ${String(open)} for update`.execute(busy);
  assert.deepEqual(await at.next(), { seen: 5, moved: 4, total: 6, finished: false });
  await busy.rollback().execute();
  assert.deepEqual(await at.next(), { seen: 6, moved: 5, total: 6, finished: false });
  for (const _ of [1, 2]) assert.deepEqual(await at.next(), { seen: 6, moved: 5, total: 6, finished: true });

  // With versions: the answered one and the one whose notice names a day are as they were, the handled report too.
  assert.deepEqual(await at.look(), [
    '2024-03-06 2024-03-06 1',
    '2024-03-13 2024-03-13 2',
    '2024-03-14 2024-03-14 2',
    '2024-03-15 2024-03-15 1',
    '2024-03-19 2',
    '2024-03-21 2024-03-21 3',
    '2024-03-22 2024-03-22 2',
    '2024-03-12 2024-03-12 2',
    '2024-03-15 2024-03-15 2',
  ]);
  assert.deepEqual(await recounts(at.database), [
    `correction ${open} 2024-03-13 2024-03-15`,
    `remedy ${ordinary.id} 2024-03-19 2024-03-21`,
    `remedy ${simple.id} 2024-03-12 2024-03-14`,
    `remedy ${suit.id} 2024-03-11 2024-03-13`,
    `remedy ${earlier.id} 2024-03-20 2024-03-22`,
    'task 1 2024-03-13 2024-03-15',
  ]);
  assert.match((await at.ask('clerk', 'GET', `/remedies/${suit.id}/history`)).text, /按节假日通知重新计算期限.*2024-03-13/);
  const { rows: told } =
    await sql`select account_id as person, text, link from notification where text like '%节假日安排%' order by text`.execute(at.database);
  const person = at.people.clerk;
  assert.deepEqual(told, [
    { person, text: '节假日安排有新的通知，1 件网站找错的办理期限有变化，请查看', link: `/corrections/${open}` },
    { person, text: '节假日安排有新的通知，4 件复议、诉讼的答复或者答辩期限有变化，请查看', link: '/remedies' },
  ]);
});

test('a notice moves the day of the reviews that an urgent release owes', async (t) => {
  const { database, draft, submit, ask, sign, release, read } = await openReviews(t);
  const { id } = await draft('暴雨红色预警', { type: 'notice' });
  assert.equal((await submit('drafter', id, { urgentReason: '暴雨将至' })).status, 200);
  const { contentHash } = await read(id);
  assert.equal((await ask('leader', 'POST', `/documents/${id}/review/authorize-urgent`, { contentHash })).status, 200);
  assert.equal((await sign('secrecy', id, 2, 'secrecy')).status, 200);
  assert.equal((await release('clerk', id)).status, 200);
  const look = async () =>
    (await sql<{ on: string }>`select after_review_due_on as "on" from review_submission`.execute(database)).rows[0]?.on;
  const due = await look();
  const calendar = stateCalendar();
  const off = calendar.workdaysAfter(shanghaiDay(new Date()), 1);
  const year = Number(off.slice(0, 4));
  await sql`insert into holiday_notice (year, number, title, published_on, holidays, make_up_workdays, added_by_name, in_force_at)
    values (${year}, 'x', 'x', ${off}, ${JSON.stringify([{ name: '县庆', from: off, to: off }])}::jsonb, '[]', 'x', now())`.execute(
    database,
  );
  await sql`insert into calendar_recalculation (notice_id) values (1)`.execute(database);
  assert.deepEqual(await recountNext(database, 1, 10, KEEPERS), { seen: 1, moved: 1, total: 1, finished: false });
  const now = await look();
  assert.ok(due !== undefined && now !== undefined && now > due, `${due} to ${now}`);
  assert.deepEqual(await recountNext(database, 1, 10, KEEPERS), { seen: 1, moved: 1, total: 1, finished: true });
  assert.deepEqual(await recounts(database), [`review 1`]);
});
