import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { openDocuments } from '../../../test/factories/documents/open-documents.ts';
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/office/two-offices.ts';
import { BUILT_IN_WORDS, readWordRows, writeWordRows, type ListedWord } from '../../screening/index.ts';
import { compiledWordsFor, wordingRoutes, wordPolicy } from './index.ts';

const OWN: ListedWord = {
  word: '青禾卫健委',
  instead: '青禾县卫生健康局',
  code: 'confusedName',
  severity: 'block',
  gate: 'policy',
  note: '本局不叫委',
  source: '局办公室2026年第3号通知',
  from: null,
  until: null,
  except: ['原青禾卫健委'],
};
const Made = z.looseObject({ id: z.number(), version: z.number() });
const Plan = z.object({
  words: z.array(z.object({ fate: z.string(), word: z.looseObject({ word: z.string() }) })),
  findings: z.array(z.looseObject({ row: z.number(), sentence: z.string() })),
});
const Effective = z.object({ digest: z.string(), words: z.array(z.looseObject({ word: z.string() })) });
const Screened = z.looseObject({ findings: z.array(z.looseObject({ quote: z.string() })) });

type Who = keyof TwoOffices['people'];

async function place(t: TestContext) {
  const { database } = await testDatabase(t);
  const offices = await makeTwoOffices(database);
  const app = await guardedApp(t, database, [wordPolicy], wordingRoutes(database));
  const as = (who: Who) => ({ 'x-test-account': String(offices.people[who]) });
  const ask = async (
    who: Who,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...as(who), ...headers },
      ...(body === undefined ? {} : { payload: body }),
    });
    return { status: answer.statusCode, json: answer.body === '' ? null : answer.json<unknown>(), etag: answer.headers.etag ?? '' };
  };
  const look = async (who: Who, text: string) => {
    const form = new FormData();
    form.append('file', new Blob([text]), '词.csv');
    const sent = new Response(form);
    const answer = await app.inject({
      method: 'POST',
      url: '/api/v1/word-sheets',
      headers: { ...as(who), 'content-type': sent.headers.get('content-type') ?? '' },
      payload: Buffer.from(await sent.arrayBuffer()),
    });
    return { status: answer.statusCode, json: answer.json<unknown>() };
  };
  const effective = async (who: Who) => Effective.parse((await ask(who, 'GET', '/screening-words')).json);
  return { database, offices, ask, look, effective };
}

const version = (number: number) => ({ 'if-match': `"${number}"` });

test('a word is added, changed and retired, and the effective list follows, in its own agency alone', async (t) => {
  const { ask, effective, database } = await place(t);
  const before = await effective('policyStaff');
  assert.equal(before.words.length, BUILT_IN_WORDS.length);
  const made = await ask('clerk', 'POST', '/words', OWN);
  assert.equal(made.status, 201, JSON.stringify(made.json));
  const { id } = Made.parse(made.json);
  const added = await effective('policyStaff');
  assert.deepEqual(added.words.at(-1), OWN);
  assert.notEqual(added.digest, before.digest);
  assert.deepEqual(await effective('foreignStaff'), before);
  assert.equal((await ask('foreignClerk', 'PUT', `/words/${id}`, OWN, version(1))).status, 404);
  assert.equal((await ask('policyHead', 'PUT', `/words/${id}`, OWN, version(1))).status, 403);
  assert.equal((await ask('clerk', 'POST', '/words', OWN)).status, 409);
  assert.equal((await ask('clerk', 'PUT', `/words/${id}`, { ...OWN, severity: 'hint' }, version(1))).status, 200);
  assert.equal((await ask('clerk', 'PUT', `/words/${id}`, OWN, version(1))).status, 412);
  const changed = await effective('policyStaff');
  assert.deepEqual(changed.words.at(-1), { ...OWN, severity: 'hint' });
  assert.equal((await ask('clerk', 'POST', `/words/${id}/retire`, {}, version(2))).status, 200);
  assert.equal((await ask('clerk', 'PUT', `/words/${id}`, OWN, version(3))).status, 409);
  const retired = await effective('policyStaff');
  assert.deepEqual(retired.words, before.words);
  assert.equal(new Set([before, added, changed, retired].map(({ digest }) => digest)).size, 4);
  const { rows } =
    await sql`select deed, after->>'severity' as severity from audit_entry where noun = 'listedWord' order by entry_id`.execute(database);
  assert.deepEqual(rows, [
    { deed: 'create', severity: 'block' },
    { deed: 'edit', severity: 'hint' },
    { deed: 'retire', severity: 'hint' },
  ]);
});

test('a built-in word is switched off with its reason, and on again; no other is known', async (t) => {
  const { ask, effective } = await place(t);
  const [first] = BUILT_IN_WORDS;
  assert.ok(first !== undefined);
  const wish = { code: first.code, word: first.word, off: true, reason: '本县地名' };
  const before = await effective('clerk');
  assert.equal((await ask('reviewer', 'POST', '/built-in-words/switch', wish)).status, 403);
  assert.equal((await ask('clerk', 'POST', '/built-in-words/switch', { ...wish, reason: ' ' })).status, 422);
  assert.equal((await ask('clerk', 'POST', '/built-in-words/switch', { ...wish, word: '没有的词' })).status, 422);
  assert.equal((await ask('clerk', 'POST', '/built-in-words/switch', wish)).status, 200);
  const off = await effective('clerk');
  assert.deepEqual(off.words, before.words.slice(1));
  const Shown = z.object({ words: z.array(z.looseObject({ off: z.looseObject({ reason: z.string() }).nullable() })) });
  const shown = Shown.parse((await ask('policyStaff', 'GET', '/built-in-words')).json);
  assert.deepEqual(shown.words[0]?.off?.reason, '本县地名');
  assert.equal(shown.words.filter((word) => word.off !== null).length, 1);
  assert.equal((await ask('clerk', 'POST', '/built-in-words/switch', { ...wish, off: false })).status, 200);
  assert.deepEqual((await effective('clerk')).words, before.words);
});

test('a list that has not changed is not sent again', async (t) => {
  const { ask } = await place(t);
  const { etag } = await ask('clerk', 'GET', '/screening-words');
  assert.match(etag, /^"[\w-]+"$/);
  const again = await ask('clerk', 'GET', '/screening-words', undefined, { 'if-none-match': etag });
  assert.deepEqual([again.status, again.json], [304, null]);
  await ask('clerk', 'POST', '/words', OWN);
  const fresh = await ask('clerk', 'GET', '/screening-words', undefined, { 'if-none-match': etag });
  assert.equal(fresh.status, 200);
  assert.notEqual(fresh.etag, etag);
});

test('a table is looked through before anything is written, then kept; its export is read back', async (t) => {
  const { ask, look, effective } = await place(t);
  await ask('clerk', 'POST', '/words', OWN);
  const rows = writeWordRows([
    { ...OWN, note: '改了说明' },
    { ...OWN, word: '卫计局', instead: null, except: [] },
  ]);
  const text = [...rows, ['', '', '', '', '', '', '', '', '', ''], ['缺类别', '', '', '提示', '文字关', 'x', 'x', '', '', '']];
  const csv = text.map((row) => row.join(',')).join('\n');
  const { digest } = await effective('clerk');
  const seen = await look('clerk', csv);
  assert.equal(seen.status, 200, JSON.stringify(seen.json));
  const plan = Plan.parse(seen.json);
  assert.deepEqual(
    plan.words.map(({ fate, word }) => [fate, word.word]),
    [
      ['changes', OWN.word],
      ['new', '卫计局'],
    ],
  );
  assert.deepEqual(
    plan.findings.map(({ row }) => row),
    [5],
  );
  assert.equal((await effective('clerk')).digest, digest, 'nothing is written by looking');
  assert.equal((await look('policyHead', csv)).status, 403);
  const words = plan.words.map(({ word }) => word);
  assert.equal((await ask('clerk', 'POST', '/words/import', { words: [...words, words[0]] })).status, 422);
  assert.deepEqual((await ask('clerk', 'POST', '/words/import', { words })).json, { added: 1, changed: 1, same: 0 });
  assert.deepEqual((await ask('clerk', 'POST', '/words/import', { words })).json, { added: 0, changed: 0, same: 2 });
  assert.deepEqual(
    (await effective('clerk')).words.slice(-2).map(({ note }) => note),
    ['改了说明', '本局不叫委'],
  );
});

test('what leaves as a list comes in again as it was', async (t) => {
  const { ask, look, database, offices } = await place(t);
  await ask('clerk', 'POST', '/words/import', { words: [OWN, { ...OWN, word: '卫计局', instead: null, except: [], from: '2026-01-01' }] });
  const app = await guardedApp(t, database, [wordPolicy], wordingRoutes(database));
  const sheet = await app.inject({
    method: 'GET',
    url: '/api/v1/words/export?format=csv',
    headers: { 'x-test-account': String(offices.people.clerk) },
  });
  assert.equal(sheet.statusCode, 200, sheet.body);
  const { words, findings } = Plan.parse((await look('clerk', sheet.body)).json);
  assert.deepEqual(findings, []);
  assert.deepEqual(
    words.map(({ fate }) => fate),
    ['same', 'same'],
  );
});

test('attack: a file that is no table, and rows of nonsense, are refused in words', async (t) => {
  const { look } = await place(t);
  assert.equal((await look('clerk', '')).status, 422);
  assert.match(JSON.stringify((await look('clerk', '甲,乙\n1,2')).json), /缺少“要查的词”这一列/);
  assert.equal((await look('clerk', 'PK\u0003\u0004 not a workbook')).status, 422);
});

test('documents are screened with the words of their own agency, compiled once for each change', async (t) => {
  const office = await openDocuments(t, wordingRoutes);
  const [first] = BUILT_IN_WORDS;
  assert.ok(first !== undefined);
  const begun = await office.begin('policyStaff', { type: 'news', title: '一' });
  const content = { ...begun.content, body: office.text(`${OWN.word}，${first.word}，原青禾卫健委。`) };
  const found = async () =>
    Screened.parse((await office.ask('policyStaff', 'POST', `/documents/${begun.id}/screening`, { content })).json).findings.map(
      ({ quote }) => quote,
    );
  const builtIn = await found();
  assert.ok(builtIn.includes(first.word) && !builtIn.includes(OWN.word));
  const ready = await compiledWordsFor(office.database, office.bureau);
  assert.equal(await compiledWordsFor(office.database, office.bureau), ready);
  await office.ask('clerk', 'POST', '/words', { ...OWN });
  await office.ask('clerk', 'POST', '/built-in-words/switch', { code: first.code, word: first.word, off: true, reason: '地名' });
  assert.deepEqual(await found(), [OWN.word, ...builtIn.filter((quote) => quote !== first.word)]);
  assert.notEqual(await compiledWordsFor(office.database, office.bureau), ready);
  assert.equal(await compiledWordsFor(office.database, office.stranger), ready, 'agencies without words of their own share one');
});

test('rows are written as they are read', () => {
  assert.deepEqual(readWordRows(writeWordRows([OWN])), { words: [OWN], findings: [] });
});
