import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { verifyExport } from '../../platform/audit/index.ts';
import { auditGround, writeEntries } from '../../../test/factories/audit/audit-ground.ts';
import type { Database } from '../../platform/database/index.ts';
import { auditEntryPolicy, auditTrailRoutes } from './index.ts';

/** 清河县 (1) with 教育局 (2) below it, and 外县 (3); accounts by what they are. */
async function trail(t: TestContext) {
  const ground = await auditGround(t);
  const { database } = ground;
  await sql`insert into agency (agency_id, code, name, parent_id) values (1, 'qinghe', '清河县', null), (2, 'jiaoyu', '教育局', 1), (3, 'wai', '外县', null)`.execute(
    database,
  );
  await sql`insert into agency_ancestry (ancestor_id, descendant_id, distance) values (1, 1, 0), (2, 2, 0), (3, 3, 0), (1, 2, 1)
    on conflict do nothing`.execute(database);
  const accounts = {
    auditor: await account(database, 'auditor', 'auditor', null),
    countyAuditor: await account(database, 'county', 'auditor', 1),
    systemAdmin: await account(database, 'sys', 'systemAdmin', null),
    securityAdmin: await account(database, 'sec', 'securityAdmin', null),
    clerk: await account(database, 'clerk', 'clerk', 1),
  };
  for (const agencyId of [0, 1, 2, 3]) await writeEntries(database, agencyId, 2);
  await ground.seal();
  const app = await guardedApp(
    t,
    database,
    [auditEntryPolicy],
    [auditTrailRoutes({ database, address: ground.address, anchorsFile: null, words: WORDS })],
  );
  const ask = async (who: keyof typeof accounts, url: string, body?: object) =>
    app.inject({
      url,
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'x-test-account': String(accounts[who]) },
      ...(body === undefined ? {} : { payload: body }),
    });
  return { ground, database, ask };
}

async function account(database: Database, name: string, role: string, agencyId: number | null): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into account (sign_in_name, display_name, agency_id) values (${name}, ${name}, ${agencyId}) returning account_id as id`.execute(
    database,
  );
  const id = rows[0]?.id ?? 0;
  await sql`insert into role_grant (account_id, role, agency_id) values (${id}, ${role}, ${agencyId})`.execute(database);
  return id;
}

/** As the modules would say them. */
const WORDS = {
  auditEntry: { title: '审计记录', deeds: { verify: '核对', export: '导出' } },
  thing: { title: '事物', fields: { number: '序号' } },
};

const ROUTES = [
  ['/api/v1/audit-entries'],
  ['/api/v1/audit-entries/export?format=csv'],
  ['/api/v1/audit-entries/1/3'],
  ['/api/v1/audit-chains'],
  ['/api/v1/audit-verifications', {}],
  ['/api/v1/audit-export?agencyId=1'],
] as const;

test('only the auditor is let in: the other two administrators and the office get 403 from every route', async (t) => {
  const { ask } = await trail(t);
  for (const [url, body] of ROUTES) {
    assert.equal((await ask('auditor', url, body)).statusCode, 200, url);
    for (const who of ['systemAdmin', 'securityAdmin', 'clerk'] as const)
      assert.equal((await ask(who, url, body)).statusCode, 403, `${who} ${url}`);
  }
});

test('an auditor of a county sees the county and what is below it, neither others nor the installation', async (t) => {
  const { ask } = await trail(t);
  const list = (await ask('countyAuditor', '/api/v1/audit-entries?count=true')).json();
  assert.equal(list.count, 4);
  assert.deepEqual(new Set(list.items.map((item: { agencyName: string }) => item.agencyName)), new Set(['清河县', '教育局']));
  assert.deepEqual(
    (await ask('countyAuditor', '/api/v1/audit-chains')).json().items.map((item: { agencyId: number }) => item.agencyId),
    [1, 2],
  );
  assert.equal((await ask('auditor', '/api/v1/audit-entries?count=true')).json().count, 8);
  for (const url of [
    '/api/v1/audit-entries/3/7',
    '/api/v1/audit-entries/0/1',
    '/api/v1/audit-export?agencyId=3',
    '/api/v1/audit-export?agencyId=0',
  ]) {
    assert.equal((await ask('countyAuditor', url)).statusCode, 404, url);
  }
  assert.equal((await ask('countyAuditor', '/api/v1/audit-verifications', { agencyId: 3 })).statusCode, 404);
  const verified = (await ask('countyAuditor', '/api/v1/audit-verifications', {})).json();
  assert.deepEqual(
    verified.items.map((item: { agencyId: number }) => item.agencyId),
    [1, 2],
  );
});

test('one entry is shown whole, with the fields that it changed; a list is filtered', async (t) => {
  const { ask } = await trail(t);
  const entry = (await ask('auditor', '/api/v1/audit-entries/1/3')).json();
  assert.equal(entry.agencyName, '清河县');
  assert.equal(entry.actor.kind, 'system');
  assert.deepEqual(entry.changes, [
    { field: '名', label: '名', before: null, after: '值', beforeTitle: null, afterTitle: null },
    { field: 'number', label: '序号', before: null, after: 0, beforeTitle: null, afterTitle: null },
  ]);
  const filtered = (await ask('auditor', '/api/v1/audit-entries?agencyName=教育&recordId=1')).json();
  assert.deepEqual(
    filtered.items.map(({ entryId, deed }: { entryId: number; deed: string }) => [entryId, deed]),
    [[6, 'try']],
  );
});

test('an examination is kept with its findings, shown with the chain, and itself on record', async (t) => {
  const { ground, ask } = await trail(t);
  await ground.tamper('update audit_entry set actor_name = $1 where entry_id = 3', ['别人']);
  const { items } = (await ask('auditor', '/api/v1/audit-verifications', { agencyId: 1 })).json();
  assert.equal(items.length, 1);
  assert.deepEqual(
    items[0].findings.map(({ code, entryId }: { code: string; entryId: number }) => [code, entryId]),
    [['entry-altered', 3]],
  );
  const chains = (await ask('auditor', '/api/v1/audit-chains')).json().items;
  assert.equal(chains[1].lastVerification.findingCount, 1);
  assert.equal(chains[1].lastVerification.byName, 'auditor');
  assert.equal(chains[2].lastVerification, null);
  assert.deepEqual([chains[1].sealedEntries, chains[1].waitingEntries, chains[1].lastSeal.sealNumber], [2, 1, 1]);
  assert.match(chains[1].lastSeal.hash, /^[0-9a-f]{64}$/);
  const [last] = (await ask('auditor', '/api/v1/audit-entries?noun=auditEntry')).json().items;
  assert.deepEqual([last.deed, last.recordId, last.agencyId, last.actorName], ['verify', '1', 1, 'auditor']);
});

test('attack: numbers and years beyond what a column holds are refused, and leave nothing on record', async (t) => {
  const { ask, database } = await trail(t);
  const great = 99_999_999_999;
  const statuses = [
    (await ask('auditor', `/api/v1/audit-entries/${great}/1`)).statusCode,
    (await ask('auditor', `/api/v1/audit-export?agencyId=${great}`)).statusCode,
    (await ask('auditor', '/api/v1/audit-export?agencyId=0&from=0000-01-01T00:00:00Z')).statusCode,
    (await ask('auditor', '/api/v1/audit-verifications', { agencyId: great })).statusCode,
  ];
  assert.deepEqual(statuses, [404, 422, 422, 422]);
  const { rows } = await sql`select from audit_entry where noun = 'auditEntry'`.execute(database);
  assert.equal(rows.length, 0);
});

test('an export can be examined anywhere, and that it was made is on record', async (t) => {
  const { ask, database } = await trail(t);
  const answer = await ask('auditor', '/api/v1/audit-export?agencyId=1');
  assert.match(String(answer.headers['content-disposition']), /audit-1\.jsonl/);
  const verdict = await verifyExport(Readable.from([Buffer.from(answer.body)]));
  assert.ok(verdict.ok);
  assert.deepEqual([verdict.value.entries, verdict.value.seals, verdict.value.errors], [2, 1, 0]);
  await ask('auditor', '/api/v1/audit-entries/export?format=csv');
  const { rows } = await sql<{ what: string }>`
    select concat_ws(' ', agency_id, deed, record_id) as what from audit_entry where noun = 'auditEntry' order by entry_id`.execute(
    database,
  );
  assert.deepEqual(
    rows.map((row) => row.what),
    ['1 export 1', '0 export list'],
  );
});
