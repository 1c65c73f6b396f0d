import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabaseAsOwner } from '../../../test/database/test-database.ts';
import type { DoneBy, Work } from '../../platform/audit/index.ts';
import { apiOf, createApp, Problem, self } from '../../platform/http/index.ts';
import { createLog } from '../../platform/logging.ts';
import { act } from './act.ts';
import { purgeIdempotencyKeys } from './idempotency.ts';
import { giveLeave } from './leave.ts';
import { NOWHERE } from './rules/reach.ts';

const Made = z.object({ id: z.number(), at: z.date() });

async function openDesk(t: TestContext, hook: (work: Work) => Promise<void> = async () => {}) {
  const { database } = await testDatabaseAsOwner(t);
  await sql`create table note (id int generated always as identity, title text)`.execute(database);
  const make = async (work: Work, title: string) => {
    const made = await sql<{ id: number }>`insert into note (title) values (${title}) returning id`.execute(work.transaction);
    await hook(work);
    return { id: made.rows[0]?.id ?? 0, at: new Date('2026-01-31T00:00:00Z'), secret: 'never sent' };
  };
  const { app } = await createApp({
    log: createLog('silent'),
    guard: async (request) => {
      const id = Number(request.headers['x-actor'] ?? 1);
      const by: DoneBy = { kind: 'person', id, name: '王', clientAddress: null, clientAgent: null, requestId: request.id };
      giveLeave(request, { actor: { kind: 'person', id, name: '王', agencyId: 7, unitId: null, grants: [] }, reach: NOWHERE, by });
    },
    routes: [
      (app) => {
        const api = apiOf(app);
        const schema = { body: z.object({ title: z.string() }), response: { 201: Made } };
        const config = self('a test');
        api.post('/api/v1/notes', { config, schema }, (request, reply) =>
          act(request, reply, database, (work) => make(work, request.body.title), 201),
        );
        api.post('/api/v1/links', { config: { ...config, secretAnswer: true }, schema }, (request, reply) =>
          act(request, reply, database, (work) => make(work, request.body.title), 201),
        );
        api.delete('/api/v1/notes', { config, schema: { response: { 204: z.null() } } }, (request, reply) =>
          act(request, reply, database, async ({ transaction }) => void (await sql`delete from note`.execute(transaction)), 204),
        );
        api.post('/api/v1/misfits', { config, schema: { response: { 201: z.object({ id: z.number().max(0) }) } } }, (request, reply) =>
          act(request, reply, database, (work) => make(work, 'x'), 201),
        );
      },
    ],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(() => app.close());
  const post = (key: string | null, title: string, { url = '/api/v1/notes', actor = '1' } = {}) =>
    app.inject({
      method: 'POST',
      url,
      payload: { title },
      headers: { 'x-actor': actor, ...(key === null ? {} : { 'idempotency-key': key }) },
    });
  const count = async () => (await sql<{ count: number }>`select count(*) as count from note`.execute(database)).rows[0]?.count;
  return { app, database, post, count };
}

test('a write that is repeated with its key is done once and answered alike, to the last character', async (t) => {
  const { post, count } = await openDesk(t);
  const first = await post('a', '甲');
  const again = await post('a', '甲');
  assert.deepEqual([first.statusCode, again.statusCode], [201, 201]);
  assert.equal(again.body, first.body);
  assert.equal(first.body, '{"id":1,"at":"2026-01-31T00:00:00.000Z"}');
  assert.equal(again.headers['content-type'], first.headers['content-type']);
  assert.deepEqual([first.headers['idempotent-replayed'], again.headers['idempotent-replayed']], [undefined, 'true']);
  assert.equal(await count(), 1);
  await post(null, '甲');
  await post(null, '甲');
  assert.equal(await count(), 3);
});

test('the same key is another one for another person, and means only the one wish', async (t) => {
  const { post, count } = await openDesk(t);
  await post('a', '甲');
  assert.equal((await post('a', '乙', { actor: '2' })).json().id, 2);
  const reused = await post('a', '乙');
  assert.deepEqual([reused.statusCode, reused.json().code], [422, 'idempotency-key-reused']);
  assert.equal((await post('a', '甲', { url: '/api/v1/links' })).json().code, 'idempotency-key-reused');
  for (const key of ['', ' ', 'a b', '键', 'x'.repeat(201)]) assert.equal((await post(key, '甲')).statusCode, 400, key);
  assert.equal(await count(), 2);
});

test('of many at once with one key, one does the work and all get its answer', async (t) => {
  const { post, count } = await openDesk(t, async ({ transaction }) => void (await sql`select pg_sleep(0.05)`.execute(transaction)));
  const answers = await Promise.all(Array.from({ length: 8 }, () => post('a', '甲')));
  assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
  assert.equal(answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true').length, 7);
  assert.equal(await count(), 1);
});

test('work that was undone leaves its key free', async (t) => {
  let refuse = true;
  const { post, count } = await openDesk(t, async () => {
    if (refuse) throw new Problem({ status: 409, code: 'x', title: '', detail: '' });
  });
  assert.equal((await post('a', '甲')).statusCode, 409);
  refuse = false;
  assert.equal((await post('a', '甲')).statusCode, 201);
  assert.equal(await count(), 1);
});

test('a link is given once and kept nowhere', async (t) => {
  const { post, database, count } = await openDesk(t);
  assert.equal((await post('a', '甲', { url: '/api/v1/links' })).statusCode, 201);
  const again = await post('a', '甲', { url: '/api/v1/links' });
  assert.deepEqual([again.statusCode, again.json().code], [409, 'answer-given-once']);
  assert.deepEqual((await sql`select status, answer from idempotency_key`.execute(database)).rows, [{ status: 201, answer: null }]);
  assert.equal(await count(), 1);
});

test('an answer without content is repeated without content', async (t) => {
  const { app } = await openDesk(t);
  const request = { method: 'DELETE', url: '/api/v1/notes', headers: { 'idempotency-key': 'a' } } as const;
  const answers = [await app.inject(request), await app.inject(request)];
  assert.deepEqual(
    answers.map(({ statusCode, body, headers }) => [statusCode, body, headers['idempotent-replayed']]),
    [
      [204, '', undefined],
      [204, '', 'true'],
    ],
  );
});

test('with a key, an answer that does not fit its schema undoes the write', async (t) => {
  const { post, count } = await openDesk(t);
  assert.equal((await post('a', '甲', { url: '/api/v1/misfits' })).statusCode, 500);
  assert.equal(await count(), 0);
});

test('work that met another transaction is done again, a few times', async (t) => {
  let left = 3;
  const { post, count } = await openDesk(t, async ({ transaction }) => {
    left -= 1;
    const code = left % 2 === 0 ? '40001' : '40P01';
    if (left >= 0) await sql.raw(`do $$ begin raise exception 'met another' using errcode = '${code}'; end $$`).execute(transaction);
  });
  assert.equal((await post('a', '甲')).statusCode, 201);
  assert.equal(await count(), 1);
  left = 99;
  assert.equal((await post('b', '甲')).statusCode, 500);
  assert.equal(left, 94);
});

test('keys are forgotten after two days', async (t) => {
  const { post, database } = await openDesk(t);
  await post('a', '甲');
  await post('b', '甲');
  await sql`update idempotency_key set created_at = now() - interval '48 hours 1 minute' where key = 'a'`.execute(database);
  assert.equal(await purgeIdempotencyKeys(database), 1);
  assert.equal((await post('a', '乙')).headers['idempotent-replayed'], undefined);
});
