import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/office/two-offices.ts';
import { bySystem, inWork, type DoneBy } from '../../platform/audit/index.ts';
import { deskRoutes, notify } from './index.ts';
import { MOST_VIEWS, SavedView } from './saved-view.ts';

const Items = z.object({ items: z.array(z.looseObject({ id: z.number() })) });
const VIEW = { list: 'tasks', name: '逾期', query: 'urgency=late', columns: ['title', 'dueOn'], isDefault: true };

async function openDesk(t: TestContext) {
  const { database } = await testDatabase(t);
  const offices = await makeTwoOffices(database);
  const app = await guardedApp(t, database, [], [deskRoutes(database)]);
  const ask = async (
    who: keyof TwoOffices['people'],
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: Readonly<Record<string, unknown>>,
    version?: number,
  ): Promise<{ readonly status: number; readonly json: unknown }> => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { 'x-test-account': String(offices.people[who]), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, json: answer.body === '' ? null : answer.json() };
  };
  return { database, ...offices, ask };
}

test('messages reach whom they are for: people, holders of a role, a unit; never whoever did it, never the disabled', async (t) => {
  const { database, people, bureau, units, ask } = await openDesk(t);
  await sql`update account set status = 'disabled' where account_id = ${people.policyHead}`.execute(database);
  const byClerk: DoneBy = { ...bySystem('clerk'), kind: 'person', id: people.clerk };
  const tell = (to: Parameters<typeof notify>[1]['to'], by = bySystem('测试')) =>
    inWork(database, by, (work) => notify(work, { to, text: '有事', link: '/tasks/1' }));
  assert.equal(await tell({ agencyId: bureau, people: [people.leader, people.leader, people.clerk] }, byClerk), 1);
  // Of another agency, or gone to one: this one's business is not theirs.
  assert.equal(await tell({ agencyId: bureau, people: [people.foreignClerk, people.auditor] }), 0);
  assert.equal(await tell({ unitId: units.policy }), 2);
  assert.equal(await tell({ agencyId: bureau, role: 'clerk' }), 1);
  assert.equal(await tell({ agencyId: bureau, role: 'clerk' }, byClerk), 0);
  const unread = async (who: keyof TwoOffices['people']) => (await ask(who, 'GET', '/notifications/unread')).json;
  assert.deepEqual(await unread('policyStaff'), { unread: 1 });
  assert.deepEqual(await unread('foreignClerk'), { unread: 0 });
  // Nobody marks or sees the messages of another.
  const own = Items.parse((await ask('leader', 'GET', '/notifications')).json).items;
  assert.equal(own.length, 1);
  await ask('foreignClerk', 'POST', '/notifications/read', { ids: own.map(({ id }) => id) });
  assert.deepEqual(await unread('leader'), { unread: 1 });
  assert.deepEqual((await ask('leader', 'POST', '/notifications/read', { all: true })).json, { unread: 0 });
});

test('a link leads to a page of the workbench and nowhere else', async (t) => {
  const { database, people, bureau } = await openDesk(t);
  for (const link of ['//elsewhere.example', 'https://elsewhere.example', 'tasks', '/\\elsewhere'])
    await assert.rejects(
      inWork(database, bySystem('测试'), (work) => notify(work, { to: { agencyId: bureau, people: [people.leader] }, text: '有事', link })),
      /notification_link_check/,
      link,
    );
});

test('views are one’s own, each name once, one of them the default, changed only as last read', async (t) => {
  const { ask } = await openDesk(t);
  const first = SavedView.parse((await ask('clerk', 'POST', '/saved-views', VIEW)).json);
  assert.equal((await ask('clerk', 'POST', '/saved-views', VIEW)).status, 409);
  const second = SavedView.parse((await ask('clerk', 'POST', '/saved-views', { ...VIEW, name: '被退回', query: 'state=returned' })).json);
  const views = z.object({ items: z.array(SavedView) });
  const mine = async () => views.parse((await ask('clerk', 'GET', '/saved-views?list=tasks')).json).items;
  assert.deepEqual(
    (await mine()).filter(({ isDefault }) => isDefault).map(({ id }) => id),
    [second.id],
  );
  assert.deepEqual(views.parse((await ask('leader', 'GET', '/saved-views')).json).items, []);
  assert.equal((await ask('leader', 'PUT', `/saved-views/${first.id}`, VIEW, 1)).status, 404);
  assert.equal((await ask('leader', 'DELETE', `/saved-views/${first.id}`)).status, 404);
  assert.equal((await ask('clerk', 'PUT', `/saved-views/${first.id}`, { ...VIEW, name: '被退回' }, 1)).status, 409);
  assert.equal((await ask('clerk', 'PUT', `/saved-views/${first.id}`, VIEW)).status, 428);
  assert.equal((await ask('clerk', 'PUT', `/saved-views/${first.id}`, VIEW, 1)).status, 200);
  assert.equal((await ask('clerk', 'PUT', `/saved-views/${first.id}`, VIEW, 1)).status, 412);
  assert.equal((await ask('clerk', 'DELETE', `/saved-views/${first.id}`)).status, 204);
  assert.deepEqual(
    (await mine()).map(({ id }) => id),
    [second.id],
  );
});

test('attack: views saved all at once do not go past the limit', async (t) => {
  const { database, people, ask } = await openDesk(t);
  await sql`insert into saved_view (account_id, list, name, query, columns, is_default)
    select ${people.clerk}::integer, 'tasks', 'n' || n, '', '{}', false from generate_series(1, ${MOST_VIEWS - 1}::integer) as n`.execute(
    database,
  );
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, n) => ask('clerk', 'POST', '/saved-views', { ...VIEW, isDefault: false, name: `同时 ${n}` })),
  );
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [201, ...Array.from({ length: 7 }, () => 409)],
  );
  assert.equal((await ask('leader', 'POST', '/saved-views', VIEW)).status, 201);
});
