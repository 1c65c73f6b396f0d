import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { day, letterWish } from '../../../test/factories/letters/letter-wish.ts';
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/office/two-offices.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import { openDatabase } from '../../platform/database/index.ts';
import { openSource } from '../../platform/extraction/index.ts';
import {
  composeLetter,
  disclosureOfficePolicy,
  giveLetterNumber,
  letterRoutes,
  letterTemplatePolicy,
  readDisclosureOffice,
  templateInForce,
} from './index.ts';

type Who = keyof TwoOffices['people'];

const BY = bySystem('试验');
const Office = z.looseObject({
  version: z.number(),
  said: z.looseObject({}),
  effective: z.looseObject({ government: z.string(), prefix: z.string() }),
  numberExample: z.string(),
});
const Template = z.looseObject({
  house: z.looseObject({ title: z.string(), lines: z.array(z.string()) }),
  inForce: z.looseObject({ origin: z.string(), title: z.string() }),
  versions: z.array(z.looseObject({ id: z.number(), effectiveFrom: z.string(), changeable: z.boolean(), version: z.number() })),
});
const Problem = z.looseObject({ code: z.string(), detail: z.string() });

async function place(t: TestContext) {
  const { database, address } = await testDatabase(t);
  const offices = await makeTwoOffices(database);
  const app = await guardedApp(t, database, [letterTemplatePolicy, disclosureOfficePolicy], letterRoutes(database));
  const ask = async (who: Who, method: 'GET' | 'POST' | 'PUT', path: string, body?: object, version?: number) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { 'x-test-account': String(offices.people[who]), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(body === undefined ? {} : { payload: body }),
    });
    const isJson = String(answer.headers['content-type']).includes('json');
    return { status: answer.statusCode, json: isJson ? answer.json<unknown>() : null, bytes: answer.rawPayload };
  };
  return { database, address, offices, ask };
}

test('twenty transactions at once, some undone: every number once, none left out, asked again the same', async (t) => {
  const { address, offices, database } = await place(t);
  // A connection each: all of them really wait for the counter at once.
  const crowd = openDatabase(address, { connections: 20 });
  t.after(() => crowd.close());
  const undone = (turn: number): boolean => turn % 4 === 3;
  const give = (holder: string, fails = false) =>
    inWork(crowd.database, BY, async (work) => {
      const number = await giveLetterNumber(work, { agencyId: offices.bureau, code: 'grant', year: 2026, holder });
      if (fails) throw new Error('undone');
      return number;
    });
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, turn) => give(`letter:${turn}`, undone(turn))));
  const given = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  assert.equal(given.length, 15);
  assert.deepEqual(
    given.map((text) => Number(/〔2026〕(\d+)号$/.exec(text)?.[1])).toSorted((one, other) => one - other),
    Array.from({ length: 15 }, (_, index) => index + 1),
  );
  const again = await Promise.all(Array.from({ length: 20 }, () => give('letter:0')));
  assert.deepEqual(new Set(again), new Set([given[0]]));
  // The same wish ten times at once, by nobody before.
  assert.equal(new Set(await Promise.all(Array.from({ length: 10 }, () => give('letter:same')))).size, 1);
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from letter_number`.execute(database);
  assert.equal(rows[0]?.count, 16);
});

test('series and years count apart; a new prefix changes no number that was given', async (t) => {
  const { database, offices, ask } = await place(t);
  const agencyId = offices.bureau;
  const give = (code: 'grant' | 'denial' | 'correctionNotice', year: number, holder: string) =>
    inWork(database, BY, (work) => giveLetterNumber(work, { agencyId, code, year, holder }));
  const first = await give('grant', 2026, 'a');
  assert.match(first, /公开告〔2026〕1号$/);
  assert.match(await give('denial', 2026, 'b'), /公开告〔2026〕2号$/);
  assert.match(await give('correctionNotice', 2026, 'c'), /公开补〔2026〕1号$/);
  assert.match(await give('grant', 2027, 'd'), /公开告〔2027〕1号$/);
  const before = Office.parse((await ask('clerk', 'GET', '/disclosure-office')).json);
  const changed = await ask(
    'clerk',
    'PUT',
    '/disclosure-office',
    { ...before.said, prefix: '新代字', words: { reply: '答' } },
    before.version,
  );
  assert.equal(changed.status, 200, JSON.stringify(changed.json));
  assert.equal(await give('grant', 2026, 'a'), first);
  assert.equal(await give('grant', 2026, 'e'), '新代字公开答〔2026〕3号');
  assert.equal((await ask('clerk', 'PUT', '/disclosure-office', { ...before.said }, before.version)).status, 412, 'read before the change');
});

test('an office is known by its name until somebody says better; what would number two letters alike is refused', async (t) => {
  const { database, offices, ask } = await place(t);
  const unsaid = await readDisclosureOffice(database, offices.bureau);
  assert.ok(unsaid.government.endsWith('人民政府') && unsaid.header === unsaid.agencyName && unsaid.version === 1);
  const { said, version } = Office.parse((await ask('policyStaff', 'GET', '/disclosure-office')).json);
  assert.equal((await ask('policyStaff', 'PUT', '/disclosure-office', said, version)).status, 403);
  for (const wrong of [{ pattern: '{year}{number}' }, { words: { reply: '补' } }, { postcode: '12345' }]) {
    assert.equal((await ask('clerk', 'PUT', '/disclosure-office', { ...said, ...wrong }, version)).status, 422, JSON.stringify(wrong));
  }
  const words = { ...said, government: '某某县人民政府', ledByUpper: true, upper: '某某总局' };
  assert.equal((await ask('leader', 'PUT', '/disclosure-office', words, version)).status, 200);
  const now = await readDisclosureOffice(database, offices.bureau);
  assert.deepEqual([now.government, now.upper, now.ledByUpper, now.header], ['某某县人民政府', '某某总局', true, now.agencyName]);
  assert.notEqual((await readDisclosureOffice(database, offices.stranger)).government, '某某县人民政府');
});

test('an agency’s own text holds for letters from its day on, and the house’s again when it is taken back', async (t) => {
  const { database, offices, ask } = await place(t);
  const today = shanghaiDay(new Date());
  const { house } = Template.parse((await ask('reviewer', 'GET', '/letter-templates/extensionNotice')).json);
  const wish = (effectiveFrom: string, lines: readonly string[] | null, title = '延期办理告知书') => ({
    effectiveFrom,
    title,
    lines,
    note: '',
  });
  const add = (body: object, who: Who = 'clerk') => ask(who, 'POST', '/letter-templates/extensionNotice/versions', body);
  const own = house.lines.map((line) => (line === '特此告知。' ? '如有疑问，请与{contact}联系。' : line));
  assert.equal((await add(wish('2190-01-01', own), 'reviewer')).status, 403);
  const missing = Problem.parse((await add(wish('2190-01-01', ['{reason}', '{nothing}']))).json);
  assert.match(`${missing.code} ${missing.detail}`, /^letter\.faulty 第2行的“\{nothing\}”不是这种文书的字段/);
  assert.equal(Problem.parse((await add(wish('2020-01-01', own))).json).code, 'letter.tooEarly');
  assert.equal((await add(wish(today, own))).status, 201);
  assert.equal(Problem.parse((await add(wish(today, null))).json).code, 'letter.dayTaken');
  const last = Template.parse((await add(wish('2190-01-01', null))).json);
  assert.deepEqual([last.inForce.origin, last.inForce.title], ['agency', '延期办理告知书']);
  const titleOn = async (on: string) => (await templateInForce(database, offices.bureau, 'extensionNotice', day(on))).title;
  assert.deepEqual(
    [await titleOn('2026-01-01'), await titleOn(today), await titleOn('2190-01-01')],
    [house.title, '延期办理告知书', house.title],
  );
  assert.equal((await templateInForce(database, offices.stranger, 'extensionNotice', today)).version, null);
  const [future, present] = last.versions;
  assert.ok(future !== undefined && present !== undefined);
  assert.deepEqual([future.changeable, present.changeable], [true, false]);
  const at = (id: number) => `/letter-template-versions/${id}`;
  assert.equal(
    Problem.parse((await ask('clerk', 'PUT', at(present.id), wish('2191-01-01', own), present.version)).json).code,
    'letter.inForce',
  );
  assert.equal((await ask('clerk', 'PUT', at(future.id), wish('2191-01-01', own), 7)).status, 412);
  assert.equal((await ask('clerk', 'PUT', at(future.id), wish('2191-01-01', own), future.version)).status, 200);
  assert.equal((await ask('clerk', 'POST', `${at(future.id)}/discard`, {}, future.version + 1)).status, 200);
  assert.equal((await ask('clerk', 'POST', `${at(future.id)}/discard`, {}, future.version + 2)).status, 404);
  const letter = composeLetter({
    ...letterWish('extensionNotice', today),
    template: await templateInForce(database, offices.bureau, 'extensionNotice', today),
  });
  assert.match(letter.ok ? JSON.stringify(letter.value.document) : '', /延期办理告知书.*请与李某联系/);
});

test('a text is looked at as PDF before it is kept, and a faulty one is told of', async (t) => {
  const { ask } = await place(t);
  const { house } = Template.parse((await ask('reviewer', 'GET', '/letter-templates/denial')).json);
  const seen = await ask('reviewer', 'POST', '/letter-templates/denial/preview', {
    title: '不予公开决定书',
    lines: house.lines,
    on: '2025-06-02',
  });
  assert.equal(seen.status, 200);
  const read = await openSource(seen.bytes);
  assert.match(read.ok ? read.value.text.replaceAll(/\s+/gu, '') : '', /不予公开决定书.*应当自收到本告知书之日起60日内先向.*2025年6月2日/);
  const checked = await ask('reviewer', 'POST', '/letter-templates/denial/check', { title: '', lines: [] });
  const { faults } = z.object({ faults: z.array(z.looseObject({ code: z.string() })) }).parse(checked.json);
  assert.ok(faults.length > 3);
  assert.equal((await ask('reviewer', 'POST', '/letter-templates/denial/preview', { title: '', lines: [] })).status, 422);
  assert.equal((await ask('policyStaff', 'GET', '/letter-templates')).status, 403);
});
