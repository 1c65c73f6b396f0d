import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import type { Database } from '../database/index.ts';
import { apiOf, createApp, notFound, open } from '../http/index.ts';
import { createLog } from '../logging.ts';
import { historyRoute } from './history-route.ts';
import { readHistory } from './read-history.ts';
import { changeRecord, recordAct, recordCreation, type Auditable } from './record-change.ts';
import { inWork, type DoneBy } from './work.ts';

const AGENCY: Auditable = { noun: 'agency', table: 'agency', key: 'agency_id', omit: ['created_at'] };
const BY: DoneBy = { kind: 'person', id: 7, name: '王芳', clientAddress: '192.0.2.1', clientAgent: 'test', requestId: 'r1' };

async function agencyWithPast(database: Database): Promise<number> {
  const made = await inWork(database, BY, async (work) => {
    const { rows } = await sql<{ id: number }>`
      insert into agency (code, name) values ('qinghe', '清河县') returning agency_id as id`.execute(work.transaction);
    const id = rows[0]?.id ?? 0;
    await recordCreation(work, AGENCY, id, { agencyId: id, deed: 'create' });
    return id;
  });
  await inWork(database, BY, (work) =>
    changeRecord(work, AGENCY, made, { agencyId: made, deed: 'edit', reason: '更名' }, () =>
      sql`update agency set short_name = '清河', version = version + 1 where agency_id = ${made}`.execute(work.transaction),
    ),
  );
  await inWork(database, BY, (work) =>
    recordAct(work, { agencyId: made, deed: 'export' }, { noun: 'agency', id: made, detail: { rows: 3 } }),
  );
  return made;
}

test('a record’s history is its own acts, the newest first, each with the fields that it changed', async (t) => {
  const { database } = await testDatabase(t);
  const id = await agencyWithPast(database);
  const { items, next } = await readHistory(
    database,
    { agencyId: id, noun: 'agency', recordId: id },
    {},
    { fields: { shortName: '简称' }, deeds: { edit: '修改' } },
  );
  assert.equal(next, null);
  assert.deepEqual(
    items.map(({ deed, deedTitle, reason, actor }) => ({ deed, deedTitle, reason, actor: actor.name })),
    [
      { deed: 'export', deedTitle: 'export', reason: null, actor: '王芳' },
      { deed: 'edit', deedTitle: '修改', reason: '更名', actor: '王芳' },
      { deed: 'create', deedTitle: 'create', reason: null, actor: '王芳' },
    ],
  );
  assert.deepEqual(items[1]?.changes, [
    { field: 'shortName', label: '简称', before: '', after: '清河', beforeTitle: null, afterTitle: null },
  ]);
  const without = await readHistory(database, { agencyId: id, noun: 'agency', recordId: id }, {}, { hidden: ['shortName'] });
  assert.deepEqual(without.items[1]?.changes, []);
  assert.ok(items[2]?.changes.some(({ field, before, after }) => field === 'name' && before === null && after === '清河县'));
  assert.ok(!items[2]?.changes.some(({ field }) => field === 'createdAt' || field === 'version'));
});

test('pages follow each other without a gap, and no other record’s acts are among them', async (t) => {
  const { database } = await testDatabase(t);
  const id = await agencyWithPast(database);
  await inWork(database, BY, (work) => recordAct(work, { agencyId: id, deed: 'other' }, { noun: 'agency', id: id + 1 }));
  await inWork(database, BY, (work) => recordAct(work, { agencyId: id + 1, deed: 'other' }, { noun: 'agency', id }));
  const deeds: string[] = [];
  let after: string | null = null;
  do {
    const page = await readHistory(database, { agencyId: id, noun: 'agency', recordId: id }, { limit: 1, after });
    deeds.push(...page.items.map((item) => item.deed));
    after = page.next;
  } while (after !== null);
  assert.deepEqual(deeds, ['export', 'edit', 'create']);
});

test('a history route answers about the record that the module finds, and 404 where it finds none', async (t) => {
  const { database } = await testDatabase(t);
  const id = await agencyWithPast(database);
  const { app } = await createApp({
    log: createLog('silent'),
    routes: [
      (scope) =>
        historyRoute(apiOf(scope), {
          path: '/api/v1/things/:id/history',
          config: open('a test'),
          database,
          tags: ['测试'],
          params: z.object({ id: z.coerce.number().int() }),
          recordOf: (_request, params) => {
            if (params.id !== id) throw notFound('机关');
            return { agencyId: id, noun: 'agency', recordId: id };
          },
        }),
    ],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(() => app.close());
  const answer = await app.inject(`/api/v1/things/${id}/history?limit=2`);
  assert.equal(answer.statusCode, 200, answer.body);
  assert.deepEqual(
    answer.json().items.map((item: { deed: string }) => item.deed),
    ['export', 'edit'],
  );
  const second = await app.inject(`/api/v1/things/${id}/history?after=${answer.json().next}`);
  assert.equal(second.json().items.length, 1);
  assert.equal((await app.inject(`/api/v1/things/${id + 1}/history`)).statusCode, 404);
  assert.equal((await app.inject(`/api/v1/things/${id}/history?after=x`)).statusCode, 422);
});
