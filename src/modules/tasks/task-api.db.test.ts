import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/office/two-offices.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { deskRoutes } from '../desk/index.ts';
import { finishTasksAbout, openTask, taskPolicy, taskRoutes } from './index.ts';
import { BOARD_LISTS } from './rules/board-lists.ts';
import { URGENCIES, urgencyOf } from './rules/urgency.ts';
import { TaskBoard } from './task-board.ts';
import { Task } from './task-record.ts';
import { dayInShanghai } from './today.ts';

interface Office extends TwoOffices {
  readonly database: Database;
  /** The answer of a route to one of the people. */
  readonly ask: (
    who: keyof TwoOffices['people'],
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    body?: Readonly<Record<string, unknown>>,
    version?: number,
  ) => Promise<{ readonly status: number; readonly json: unknown }>;
}

async function openOffice(t: TestContext): Promise<Office> {
  const { database } = await testDatabase(t);
  const offices = await makeTwoOffices(database);
  const app = await guardedApp(t, database, [taskPolicy], [taskRoutes(database), deskRoutes(database)]);
  return {
    ...offices,
    database,
    ask: async (who, method, path, body, version) => {
      const answer = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { 'x-test-account': String(offices.people[who]), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
        ...(body === undefined ? {} : { payload: body }),
      });
      return { status: answer.statusCode, json: answer.body === '' ? null : answer.json() };
    },
  };
}

async function handOut(office: Office, fields: Readonly<Record<string, unknown>> = {}): Promise<Task> {
  const made = await office.ask('clerk', 'POST', '/tasks', { title: '核对年报数据', unitId: office.units.policy, ...fields });
  assert.equal(made.status, 201, JSON.stringify(made.json));
  return Task.parse(made.json);
}

const Unread = z.object({ unread: z.number() });
const Items = z.object({ items: z.array(z.looseObject({ id: z.number() })) });
const Trouble = z.looseObject({ code: z.string(), fields: z.array(z.object({ path: z.string(), message: z.string() })).optional() });

test('a day of a unit: accepted, answered, returned with a reason, answered again, closed; each told, each audited', async (t) => {
  const office = await openOffice(t);
  const { ask } = office;
  const task = await handOut(office, { dueOn: '2026-12-01' });
  assert.deepEqual([task.state, task.deeds.includes('close'), task.unit?.name], ['open', true, '政策法规科']);
  assert.equal(Unread.parse((await ask('policyStaff', 'GET', '/notifications/unread')).json).unread, 1);
  assert.equal(Unread.parse((await ask('financeStaff', 'GET', '/notifications/unread')).json).unread, 0);
  const seen = Task.parse((await ask('policyStaff', 'GET', `/tasks/${task.id}`)).json);
  assert.deepEqual(seen.deeds, ['accept', 'return', 'comment']);

  const accepted = Task.parse((await ask('policyStaff', 'POST', `/tasks/${task.id}/accept`, {}, task.version)).json);
  const empty = await ask('policyStaff', 'POST', `/tasks/${task.id}/finish`, { answer: '  ' }, accepted.version);
  assert.deepEqual([empty.status, Trouble.parse(empty.json).fields?.[0]?.path], [422, 'answer']);
  const finished = Task.parse((await ask('policyStaff', 'POST', `/tasks/${task.id}/finish`, { answer: '已核对' }, accepted.version)).json);
  assert.deepEqual([finished.state, finished.answer], ['finished', '已核对']);
  assert.equal(Unread.parse((await ask('clerk', 'GET', '/notifications/unread')).json).unread, 1);

  const returned = Task.parse((await ask('clerk', 'POST', `/tasks/${task.id}/return`, { reason: '缺附件' }, finished.version)).json);
  assert.deepEqual([returned.state, returned.returnedTo, returned.returnReason, returned.finishedAt], ['returned', 'unit', '缺附件', null]);
  const again = Task.parse((await ask('policyStaff', 'POST', `/tasks/${task.id}/accept`, {}, returned.version)).json);
  const better = Task.parse((await ask('policyStaff', 'POST', `/tasks/${task.id}/finish`, { answer: '附件已补' }, again.version)).json);
  const closed = Task.parse((await ask('clerk', 'POST', `/tasks/${task.id}/close`, {}, better.version)).json);
  assert.deepEqual(
    closed.notes.map(({ deed, text }) => `${deed} ${text}`),
    ['finish 已核对', 'return 缺附件', 'finish 附件已补'],
  );
  const audit = await sql<{ deed: string; state: string; reason: string | null }>`
    select deed, after->>'state' as state, reason from audit_entry where noun = 'task' order by entry_id`.execute(office.database);
  assert.deepEqual(
    audit.rows.map(({ deed, state, reason }) => [deed, state, reason]),
    [
      ['create', 'open', null],
      ['accept', 'accepted', null],
      ['finish', 'finished', null],
      ['return', 'returned', '缺附件'],
      ['accept', 'accepted', null],
      ['finish', 'finished', null],
      ['close', 'closed', null],
    ],
  );
  const history = z.object({ items: z.array(z.looseObject({ deedTitle: z.string() })) });
  const told = history.parse((await ask('policyStaff', 'GET', `/tasks/${task.id}/history`)).json);
  assert.deepEqual([told.items.length, told.items[0]?.deedTitle], [7, '结束']);
});

test('a unit gives a task back to the office, which gives it to another unit', async (t) => {
  const office = await openOffice(t);
  const task = await handOut(office);
  const back = Task.parse(
    (await office.ask('policyHead', 'POST', `/tasks/${task.id}/return`, { reason: '不属于本科室' }, task.version)).json,
  );
  assert.deepEqual([back.state, back.returnedTo], ['returned', 'office']);
  const given = Task.parse(
    (
      await office.ask(
        'clerk',
        'POST',
        `/tasks/${task.id}/assign`,
        { unitId: office.units.finance, assigneeId: office.people.financeStaff },
        back.version,
      )
    ).json,
  );
  assert.deepEqual([given.state, given.unit?.name, given.assignee?.id], ['open', '财务科', office.people.financeStaff]);
  assert.equal((await office.ask('policyStaff', 'GET', `/tasks/${task.id}`)).status, 404);
  assert.equal((await office.ask('financeStaff', 'GET', `/tasks/${task.id}`)).status, 200);
});

test('attack: nobody learns of or touches a task beyond their reach', async (t) => {
  const office = await openOffice(t);
  const { ask, people, units } = office;
  const task = await handOut(office);
  for (const who of ['financeStaff', 'foreignClerk', 'foreignStaff', 'countyClerk'] as const) {
    assert.equal((await ask(who, 'GET', `/tasks/${task.id}`)).status, 404, who);
    assert.equal((await ask(who, 'GET', `/tasks/${task.id}/history`)).status, 404, who);
    assert.deepEqual(Items.parse((await ask(who, 'GET', '/tasks')).json).items, [], who);
    assert.equal((await ask(who, 'POST', `/tasks/${task.id}/accept`, {}, 1)).status, 404, who);
    assert.equal((await ask(who, 'POST', `/tasks/${task.id}/comments`, { text: '看看' })).status, 404, who);
  }
  for (const who of ['supervisor', 'systemAdmin', 'auditor'] as const)
    assert.equal((await ask(who, 'GET', `/tasks/${task.id}`)).status, 403);
  for (const [who, deed] of [
    ['leader', 'accept'],
    ['policyHead', 'close'],
    ['reviewer', 'finish'],
  ] as const)
    assert.equal((await ask(who, 'POST', `/tasks/${task.id}/${deed}`, {}, 1)).status, 403, `${who} ${deed}`);
  // A head hands out to the own unit only; no one to a unit or a person of another agency.
  const head = await ask('policyHead', 'POST', '/tasks', { title: '越权', unitId: units.finance });
  assert.deepEqual([head.status, Trouble.parse(head.json).code], [422, 'task.unitUnknown']);
  assert.equal((await ask('policyHead', 'POST', '/tasks', { title: '越权' })).status, 422);
  assert.equal((await ask('policyHead', 'POST', `/tasks/${task.id}/assign`, { unitId: units.finance }, task.version)).status, 422);
  assert.equal((await ask('clerk', 'POST', '/tasks', { title: '越权', unitId: units.foreign })).status, 422);
  const person = await ask('clerk', 'POST', '/tasks', { title: '越权', unitId: units.policy, assigneeId: people.foreignStaff });
  assert.deepEqual([person.status, Trouble.parse(person.json).code], [422, 'task.assigneeUnknown']);
});

test('attack: a day that no calendar has is refused like any other wrong field', async (t) => {
  const office = await openOffice(t);
  const refused = await office.ask('clerk', 'POST', '/tasks', { title: '零年', dueOn: '0000-01-01' });
  assert.deepEqual([refused.status, Trouble.parse(refused.json).fields?.[0]?.path], [422, 'dueOn']);
});

test('attack: who has gone to another agency learns nothing more of a task left behind, whatever role they hold there', async (t) => {
  const office = await openOffice(t);
  const { database, people, units, stranger, ask } = office;
  const task = await handOut(office, { assigneeId: people.policyStaff });
  await sql`update role_grant set revoked_at = now() where account_id = ${people.policyStaff}`.execute(database);
  await sql`update account set agency_id = ${stranger}, unit_id = ${units.foreign} where account_id = ${people.policyStaff}`.execute(
    database,
  );
  await sql`insert into role_grant (account_id, role, agency_id, unit_id)
    values (${people.policyStaff}, 'unitStaff', ${stranger}, ${units.foreign})`.execute(database);
  const unread = async () => Unread.parse((await ask('policyStaff', 'GET', '/notifications/unread')).json).unread;
  const before = await unread();

  assert.equal((await ask('policyStaff', 'GET', `/tasks/${task.id}`)).status, 404);
  assert.equal((await ask('policyStaff', 'GET', `/tasks/${task.id}/history`)).status, 404);
  for (const path of ['/tasks', '/tasks?mine=true']) assert.deepEqual(Items.parse((await ask('policyStaff', 'GET', path)).json).items, []);
  assert.deepEqual(TaskBoard.parse((await ask('policyStaff', 'GET', '/tasks/board')).json).people, []);
  assert.equal((await ask('clerk', 'PATCH', `/tasks/${task.id}`, { dueOn: '2027-02-02' }, task.version)).status, 200);
  assert.equal(await unread(), before);
});

test('whoever is not up to date changes nothing, and a deed out of turn is refused in words', async (t) => {
  const office = await openOffice(t);
  const task = await handOut(office);
  const edit = (version?: number) => office.ask('clerk', 'PATCH', `/tasks/${task.id}`, { dueOn: '2026-12-24' }, version);
  assert.equal((await edit()).status, 428);
  assert.equal((await edit(1)).status, 200);
  const stale = await edit(1);
  assert.deepEqual([stale.status, Trouble.parse(stale.json).code], [412, 'version-conflict']);
  const early = await office.ask('policyStaff', 'POST', `/tasks/${task.id}/finish`, { answer: '好了' }, 2);
  assert.deepEqual([early.status, Trouble.parse(early.json).code], [409, 'task.notNow']);
  const twice = await Promise.all([1, 2, 3].map(() => office.ask('policyStaff', 'POST', `/tasks/${task.id}/accept`, {}, 2)));
  assert.deepEqual(
    twice.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 412, 412],
  );
});

test('the board counts what the lists show, and colours are those of the rule', async (t) => {
  const office = await openOffice(t);
  const today = dayInShanghai(new Date());
  const shift = (days: number) => new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  for (const dueOn of [shift(-400), shift(-1), today, shift(1), shift(3), shift(4), null]) await handOut(office, { dueOn });
  await handOut(office, { dueOn: shift(-1), unitId: office.units.finance, assigneeId: office.people.financeStaff });
  await handOut(office, { unitId: null, dueOn: today });
  const Row = z.object({
    items: z.array(z.looseObject({ state: z.enum(['open']), dueOn: z.string().nullable(), urgency: z.enum(URGENCIES).nullable() })),
  });
  for (const row of Row.parse((await office.ask('clerk', 'GET', '/tasks')).json).items) assert.equal(row.urgency, urgencyOf(row, today));
  for (const who of ['clerk', 'policyStaff', 'financeStaff'] as const) {
    const board = TaskBoard.parse((await office.ask(who, 'GET', '/tasks/board')).json);
    for (const list of board.lists) {
      const listed = Items.parse((await office.ask(who, 'GET', `/tasks?limit=200&${list.query}`)).json).items.length;
      assert.equal(list.count, listed, `${who} ${list.title}`);
      const mine = Items.parse((await office.ask(who, 'GET', `/tasks?mine=true&${list.query}`)).json).items.length;
      assert.equal(list.mine, mine, `${who} ${list.title} mine`);
    }
    assert.equal(board.lists.length, BOARD_LISTS.length);
  }
  const board = TaskBoard.parse((await office.ask('clerk', 'GET', '/tasks/board')).json);
  assert.deepEqual(
    board.lists.map(({ name, count }) => [name, count]),
    [
      ['late', 3],
      ['today', 2],
      ['soon', 2],
      ['toAccept', 9],
      ['returned', 0],
      ['finished', 0],
    ],
  );
  assert.deepEqual(Object.fromEntries(board.units.map(({ name, counts }) => [name, counts['late']])), {
    政府信息公开工作机构: 0,
    政策法规科: 2,
    财务科: 1,
  });
  assert.deepEqual(
    board.people.map(({ name, counts }) => [name, counts['late']]),
    [['financeStaff', 1]],
  );
});

test('other modules open a task about a record, and settle it with the record', async (t) => {
  const { database, bureau, units } = await openOffice(t);
  const about = { noun: 'annualReport', recordId: `${bureau}-2025` };
  const open = {
    agencyId: bureau,
    title: '核对',
    body: '',
    kind: 'findings',
    unitId: units.policy,
    assigneeId: null,
    dueOn: null,
  } as const;
  const opened = await inWork(database, bySystem('测试'), (work) => openTask(work, { ...open, about: { ...about, path: '/x' } }));
  assert.ok(opened.ok);
  const settle = () => inWork(database, bySystem('测试'), (work) => finishTasksAbout(work, bureau, about, '问题已全部处理'));
  assert.deepEqual(await settle(), [opened.value.taskId]);
  assert.deepEqual(await settle(), []);
  const wrong = await inWork(database, bySystem('测试'), (work) => openTask(work, { ...open, unitId: units.foreign, about: null }));
  assert.deepEqual(wrong, { ok: false, error: { kind: 'unitUnknown' } });
});

test('what was said can be neither changed nor removed by the program', async (t) => {
  const office = await openOffice(t);
  const task = await handOut(office);
  await office.ask('policyStaff', 'POST', `/tasks/${task.id}/comments`, { text: '<script>alert(1)</script>' });
  const read = Task.parse((await office.ask('clerk', 'GET', `/tasks/${task.id}`)).json);
  assert.equal(read.notes[0]?.text, '<script>alert(1)</script>');
  await assert.rejects(sql`update task_note set text = 'x'`.execute(office.database), /permission denied/);
  await assert.rejects(sql`delete from task_note`.execute(office.database), /permission denied/);
});
