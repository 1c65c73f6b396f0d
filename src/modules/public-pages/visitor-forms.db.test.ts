import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import pino from 'pino';
import { testDatabase } from '../../../test/database/test-database.ts';
import { openEditions } from '../../../test/factories/edition/open-editions.ts';
import { makeTwoOffices } from '../../../test/factories/office/two-offices.ts';
import { createApp } from '../../platform/http/index.ts';
import { createPortal, plainFrame, SAMPLE_SETTINGS } from '../../portal/index.ts';
import { consultationNoun } from '../consultations/index.ts';
import { commentFormRoutes, correctionFormRoutes, publicRoutes } from './index.ts';

async function openSite(t: TestContext) {
  const { database } = await testDatabase(t);
  const office = await makeTwoOffices(database);
  const open = async (agencyId: number, unitId: number, closesOn = '2090-01-01') => {
    const { rows } = await sql<{ id: number }>`
      insert into consultation (agency_id, unit_id, kind, title, draft, state, closes_on, opens_on, opened_at)
      values (${agencyId}, ${unitId}, 'other', '关于停车的征集', '第一条　本办法适用于本县。', 'open', ${closesOn}, '2026-01-01', now())
      returning consultation_id as id`.execute(database);
    return rows[0]?.id ?? 0;
  };
  const own = await open(office.bureau, office.units.policy);
  const foreign = await open(office.stranger, office.units.foreign);
  const over = await open(office.bureau, office.units.policy, '2026-02-01');
  // A site of the bureau alone: what others ask is not on it.
  await sql`insert into site (agency_id, slug, name, covers, theme) values
    (${office.county}, '', '青禾县人民政府', 'subtree', ${JSON.stringify({ mark: '#a61b1b', action: '#12437a' })}::jsonb),
    (${office.bureau}, 'weijian', '青禾县卫生健康局', 'agency', ${JSON.stringify({ mark: '#a61b1b', action: '#12437a' })}::jsonb)`.execute(
    database,
  );
  const editions = await openEditions(t, database, { nouns: [consultationNoun] });
  await editions.catchUp();
  const portal = await createPortal({ frame: () => plainFrame(SAMPLE_SETTINGS) });
  const context = { portal, editions, database };
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, new Writable({ write: (chunk, _encoding, done) => (lines.push(String(chunk)), done()) }));
  const { app } = await createApp({
    log,
    routes: [publicRoutes(context), commentFormRoutes(context), correctionFormRoutes(context)],
    readiness: [],
    publicUrl: null,
    trustProxy: [],
  });
  t.after(() => app.close());
  let visitors = 0;
  const post = (url: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}, from?: string) => {
    visitors += 1;
    return app.inject({
      method: 'POST',
      url,
      remoteAddress: from ?? `10.0.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(form).toString(),
    });
  };
  const comments = async () =>
    (await sql<{ text: string; contact: string }>`select text, contact from consultation_comment order by comment_id`.execute(database))
      .rows;
  return { database, app, editions, office, own, foreign, over, post, comments, lines };
}

test('a visitor reads what is asked and says something, on every site that shows it and in both scripts', async (t) => {
  const { app, own, foreign, over, post, comments, database } = await openSite(t);
  const list = await app.inject('/consultations');
  assert.equal(list.statusCode, 200);
  assert.match(list.body, new RegExp(`href="/consultations/${own}"`));
  const page = await app.inject(`/consultations/${own}`);
  assert.match(page.body, /还剩 \d+ 天/);
  assert.match(page.body, new RegExp(`action="/consultations/${own}/comments"`));
  const traditional = await app.inject(`/hant/sites/weijian/consultations/${own}`);
  assert.match(traditional.body, new RegExp(`action="/hant/sites/weijian/consultations/${own}/comments"`));
  const sent = await post(`/hant/sites/weijian/consultations/${own}/comments`, { text: '同意', name: '', contact: '', website: '' });
  assert.equal(sent.statusCode, 303, sent.body);
  const thanks = String(sent.headers.location);
  assert.match(thanks, new RegExp(`^/hant/sites/weijian/consultations/${own}/thanks\\?receipt=ZJ-\\d{8}-[2-9A-Z]{8}$`));
  assert.match((await app.inject(thanks)).body, /ZJ-\d{8}-[2-9A-Z]{8}/);
  assert.deepEqual(await comments(), [{ text: '同意', contact: '' }]);

  assert.equal((await app.inject(`/consultations/${foreign}`)).statusCode, 404, 'another county’s');
  assert.equal((await post(`/consultations/${foreign}/comments`, { text: '同意' })).statusCode, 404);
  assert.match((await app.inject(`/consultations/${over}`)).body, /不再接收意见/);
  assert.equal((await post(`/consultations/${over}/comments`, { text: '来晚了' })).statusCode, 409);
  await sql`update consultation set state = 'withdrawn', withdrawn_at = now(), withdrawal_reason = '重新起草' where consultation_id = ${own}`.execute(
    database,
  );
});

test('what is wrong with a form is said beside what was typed; a robot is thanked and not kept; a form of another site is refused', async (t) => {
  const { own, post, comments } = await openSite(t);
  const url = `/consultations/${own}/comments`;
  const short = await post(url, { text: '好', contact: 'me@example.com' });
  assert.equal(short.statusCode, 422);
  assert.match(short.body, /至少 2 个字/);
  assert.match(short.body, /value="me@example.com"/, 'nothing has to be typed again');
  assert.equal((await post(url, { text: '字'.repeat(5_001) })).statusCode, 422);
  assert.equal((await post(url, { text: '字'.repeat(40_000) })).statusCode, 413, 'oversize');
  assert.equal((await post(url, { text: '便宜药品', website: 'http://spam' })).statusCode, 303);
  assert.equal((await post(url, { text: '同意' }, { origin: 'https://evil.example' })).statusCode, 403);
  assert.equal((await post(url, { text: '同意' }, { 'sec-fetch-site': 'cross-site' })).statusCode, 403);
  assert.equal((await post(url, { text: '同意' }, { origin: 'null' })).statusCode, 403);
  assert.deepEqual(await comments(), []);
  assert.equal((await post(url, { text: '同意' }, { origin: 'http://localhost:80', host: 'localhost:80' })).statusCode, 303);
  assert.equal((await post(url, { text: '字'.repeat(5_000) }, { 'sec-fetch-site': 'same-origin' })).statusCode, 303);
  assert.equal((await comments()).length, 2);
});

test('attack: markup in a comment is text on every page that shows it, and a receipt is only what looks like one', async (t) => {
  const { app, own, post, database, editions } = await openSite(t);
  const evil = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'></textarea><svg/onload=alert(1)>';
  const again = await post(`/consultations/${own}/comments`, { text: evil, name: 'x'.repeat(51), contact: evil });
  assert.equal(again.statusCode, 422);
  assert.doesNotMatch(again.body, /<script>alert|<img src=x|<svg\/onload/);
  const { headers } = await post(`/consultations/${own}/comments`, { text: evil });
  assert.match(String(headers.location), /thanks/);
  await sql`update consultation_comment set decision = 'adopted', decided_at = now(), public_text = ${evil}, decision_reason = ${evil}`.execute(
    database,
  );
  await sql`update consultation set state = 'resultPublished', closed_at = now(), result_published_at = now(), result_summary = ${evil},
    result_received = 1, result_adopted = 1, result_partly = 0, result_declined = 0 where consultation_id = ${own}`.execute(database);
  await editions.catchUp();
  const page = await app.inject(`/consultations/${own}`);
  assert.match(page.body, /征集结果/);
  assert.match(page.body, /&lt;script&gt;alert/);
  assert.doesNotMatch(page.body, /<script>alert|<img src=x|<svg\/onload/);
  const thanks = await app.inject(`/consultations/${own}/thanks?receipt=${encodeURIComponent('<script>alert(1)</script>')}`);
  assert.doesNotMatch(thanks.body, /<script>alert|回执号/);
});

test('attack: one address floods: it is stopped, others go on', async (t) => {
  const { own, post, comments } = await openSite(t);
  const url = `/consultations/${own}/comments`;
  const statuses: number[] = [];
  for (let index = 0; index < 15; index += 1) statuses.push((await post(url, { text: `第${index}条意见` }, {}, '10.9.9.9')).statusCode);
  assert.deepEqual(
    statuses.slice(0, 10),
    Array.from({ length: 10 }, () => 303),
  );
  assert.deepEqual(
    statuses.slice(10),
    Array.from({ length: 5 }, () => 429),
  );
  assert.equal((await post(url, { text: '别人的意见' })).statusCode, 303);
  assert.equal((await comments()).length, 11);
});

test('attack: who wrote and how to reach them is on no public page, in no log and not in the edition', async (t) => {
  const { app, own, post, lines, editions } = await openSite(t);
  const secret = 'contact-nobody-may-see@example.com';
  assert.equal(
    (await post(`/consultations/${own}/comments`, { text: '我的意见写在这里', name: '王五某', contact: secret })).statusCode,
    303,
  );
  assert.equal((await post('/correction', { kind: 'typo', text: '这里写错了', contact: secret, page: '/documents/1' })).statusCode, 303);
  await editions.catchUp();
  const pages = await Promise.all(['/', '/consultations', `/consultations/${own}`, '/correction'].map((url) => app.inject(url)));
  const told = [
    ...pages.map(({ body }) => body),
    ...lines,
    JSON.stringify(await editions.current().records(consultationNoun).text(String(own))),
  ];
  for (const text of told) assert.doesNotMatch(text, /contact-nobody-may-see|王五某|我的意见写在这里|10\.0\.0\./);
  assert.ok(
    lines.some((line) => line.includes('/correction')),
    'that it was asked is logged',
  );
});

test('a mistake on a page becomes a record of its agency and a task with its day', async (t) => {
  const { app, post, office, database } = await openSite(t);
  const form = await app.inject('/correction?page=/documents/12');
  assert.match(form.body, /value="\/documents\/12"/);
  for (const page of ['//evil.com', 'javascript:alert(1)', '"><script>']) {
    const { body } = await app.inject(`/correction?page=${encodeURIComponent(page)}`);
    assert.match(body, /name="page" value=""/, page);
  }
  const wrong = await post('/correction', { text: '错', page: '/documents/12' });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /请选一种问题类别/);
  const sent = await post('/sites/weijian/correction', { kind: 'deadLink', text: '附件打不开', page: '/documents/12' });
  assert.match(String(sent.headers.location), /^\/sites\/weijian\/correction\/thanks\?receipt=ZC-/);
  assert.equal((await app.inject(String(sent.headers.location))).statusCode, 200);
  const { rows } = await sql<{ agency: number; task: number | null; due: boolean }>`
    select r.agency_id as agency, r.task_id as task, t.due_on = r.due_on and r.due_on > current_date as due
    from correction_report r join task t on t.task_id = r.task_id`.execute(database);
  assert.deepEqual(
    rows.map(({ agency, due }) => [agency, due]),
    [[office.bureau, true]],
  );
});
