import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { Case, requestOffice, type Who } from '../../../test/factories/requests/request-office.ts';
import { parsePlainDate } from '../../kernel/plain-date.ts';
import { pdfFile } from '../../platform/attachments/testing/sample-files.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import { openFileStore, type FileStore } from '../../platform/files/index.ts';
import { NO_SCANNER } from '../../platform/scanning/index.ts';
import { countedRemedies } from './counted-remedies.ts';
import { forgetParties } from './forget-parties.ts';
import { remedyFileRoutes } from './remedy-files.ts';
import { loadSampleRemedies } from './samples/load-sample-remedies.ts';
import { remindOfRemedies } from './remind-remedies.ts';
import { remedyRoutes } from './remedy-routes.ts';
import { remedyPolicy, remedyStatesPage } from './rules/index.ts';

const Remedy = z.looseObject({
  id: z.number(),
  version: z.number(),
  stage: z.string(),
  level: z.string(),
  dueOn: z.string().nullable(),
  result: z.string().nullable(),
  instances: z.array(z.looseObject({ level: z.string(), answerDueOn: z.string().nullable(), answerWords: z.string() })),
  limits: z.array(z.looseObject({ dueOn: z.string() })),
  deeds: z.array(z.looseObject({ deed: z.string() })),
  mayReopen: z.boolean(),
});
type Remedy = z.infer<typeof Remedy>;
const PARTY = { name: '沈清和', contact: '沈清和', phone: '13900001234', address: '青禾县人民路8号', agent: '' };

const next = parsePlainDate('2030-01-01');
const AFTERWARDS = next.ok ? next.value : assert.fail();

async function house(t: TestContext, files: FileStore | null = null) {
  const office = await requestOffice(t, ({ database, secrets }) => ({
    policies: [remedyPolicy],
    routes: [
      remedyRoutes({ database, secrets }),
      ...(files === null ? [] : [remedyFileRoutes({ database, secrets, files, scanner: NO_SCANNER })]),
    ],
  }));
  const enter = async (more: Readonly<Record<string, unknown>>): Promise<Remedy> => {
    const wish = { kind: 'reconsideration', subject: '不服答复', party: PARTY, organ: '青禾县人民政府', filedOn: '2024-09-20', ...more };
    const made = await office.ask('clerk', 'POST', '/remedies', wish);
    assert.equal(made.status, 201, made.text);
    return Remedy.parse(made.json);
  };
  const does = async (who: Who, { id, version }: Remedy, deed: string, body: Readonly<Record<string, unknown>>): Promise<Remedy> => {
    const done = await office.ask(who, 'POST', `/remedies/${id}/${deed}`, body, version);
    assert.equal(done.status, 200, `${deed}: ${done.text}`);
    return Remedy.parse(done.json);
  };
  return { ...office, enter, stepped: does };
}

test('a review that wants another reply opens the case again with its own clock, by one press', async (t) => {
  const office = await house(t);
  const received = await office.receives('2024-08-01');
  const answered = await office.replies(received, '2024-08-20', 'denied.processInfo', 'denial');
  const entered = await office.enter({ requestId: answered.id, procedure: 'simple', servedOn: '2024-09-27' });
  // 行政复议法 art 54: five working days; National Day lies between.
  assert.equal(entered.dueOn, '2024-10-10');
  const replied = await office.stepped('clerk', entered, 'answer', { on: '2024-10-09' });
  assert.equal(replied.dueOn, null);
  assert.equal(replied.mayReopen, true);
  const body = { on: '2024-10-20', result: 'revoked', decisionNumber: '青政复决〔2024〕3号', reopen: { until: '2024-11-08' } };
  const decided = await office.stepped('leader', replied, 'decide', body);
  assert.equal(decided.stage, 'decided');
  // 行政诉讼法 art 45.
  assert.equal(decided.limits[0]?.dueOn, '2024-11-04');
  const again = Case.parse((await office.ask('clerk', 'GET', `/requests/${answered.id}`)).json);
  assert.deepEqual([again.state, again.outcome, again.dueOn], ['handling', null, '2024-11-08']);

  // Nothing of a decision stays when the case can't be opened again.
  const second = await office.enter({ requestId: answered.id });
  const refused = await office.ask('clerk', 'POST', `/remedies/${second.id}/decide`, { ...body, reopen: { until: null } }, second.version);
  assert.equal(refused.status, 409);
  const kept = Remedy.parse((await office.ask('clerk', 'GET', `/remedies/${second.id}`)).json);
  assert.deepEqual([kept.stage, kept.version, kept.result], ['filed', 1, null]);
});

test('a suit goes on through its instances, each with its own answer; what does not come next is refused', async (t) => {
  const office = await house(t);
  const suit = await office.enter({ kind: 'litigationDirect', organ: '青禾县人民法院', servedOn: '2024-09-20' });
  // 行政诉讼法 art 67: the fifteenth day lies in the holiday.
  assert.equal(suit.dueOn, '2024-10-08');
  assert.match(suit.instances[0]?.answerWords ?? '', /通行做法/);
  assert.equal(
    (await office.ask('clerk', 'POST', `/remedies/${suit.id}/appeal`, { on: '2024-10-01', organ: '法院', filedOn: '2024-10-01' }, 1))
      .status,
    409,
  );
  assert.equal((await office.ask('clerk', 'POST', `/remedies/${suit.id}/answer`, { on: '2024-10-01' }, 7)).status, 412);
  assert.equal((await office.ask('clerk', 'POST', `/remedies/${suit.id}/answer`, { on: '2024-09-19' }, 1)).status, 422);
  assert.equal((await office.ask('clerk', 'POST', `/remedies/${suit.id}/answer`, { on: '2099-01-01' }, 1)).status, 422);
  let now = await office.stepped('clerk', suit, 'answer', { on: '2024-10-08' });
  now = await office.stepped('clerk', now, 'hear', { on: '2024-11-05' });
  now = await office.stepped('clerk', now, 'decide', { on: '2024-12-20', result: 'claimDismissed' });
  const appeal = { organ: '青禾市中级人民法院', filedOn: '2025-01-02', servedOn: '2025-01-10' };
  now = await office.stepped('clerk', now, 'appeal', { on: '2024-12-30', ...appeal });
  assert.deepEqual([now.stage, now.level, now.result, now.dueOn], ['filed', 'second', null, '2025-01-26']);
  now = await office.stepped('clerk', now, 'remand', { on: '2025-03-03', organ: '青禾县人民法院', filedOn: '2025-03-10', weAppeal: false });
  assert.deepEqual([now.level, now.instances.length], ['first', 3]);
  now = await office.stepped('clerk', now, 'decide', { on: '2025-05-06', result: 'revoked' });
  now = await office.stepped('clerk', now, 'close', { on: '2025-06-01' });
  assert.deepEqual([now.stage, now.result], ['closed', 'revoked']);
  assert.deepEqual(
    now.deeds.map(({ deed }) => deed),
    ['retry'],
  );
});

test('who brings it stands nowhere in plain text; the office is reminded of an answer once', async (t) => {
  const office = await house(t);
  const suit = await office.enter({ kind: 'litigationDirect', organ: '青禾县人民法院', servedOn: '2024-09-20' });
  await office.ask('clerk', 'POST', `/remedies/${suit.id}/notes`, { text: `${PARTY.name}来电。` });
  const kept = await sql<{ row: string }>`select to_jsonb(r)::text || (select string_agg(to_jsonb(n)::text, '') from remedy_note n)
    || (select string_agg(to_jsonb(a)::text, '') from audit_entry a)
    || coalesce((select string_agg(to_jsonb(o)::text, '') from notification o), '') as row from remedy r`.execute(office.database);
  for (const secret of [PARTY.name, PARTY.phone, PARTY.address]) assert.equal(kept.rows[0]?.row.includes(secret), false, secret);
  assert.match((await office.ask('leader', 'POST', `/remedies/${suit.id}/party`, {})).text, /沈清和/);
  assert.equal((await office.ask('reviewer', 'POST', `/remedies/${suit.id}/party`, {})).status, 403);
  assert.equal((await office.ask('foreignClerk', 'GET', `/remedies/${suit.id}`)).status, 404);
  const morning = (day: string) => new Date(`${day}T07:20:00+08:00`);
  assert.equal(await remindOfRemedies(office.database, morning('2024-09-23')), 0);
  assert.equal(await remindOfRemedies(office.database, morning('2024-09-29')), 1);
  assert.equal(await remindOfRemedies(office.database, morning('2024-09-30')), 0);
  assert.equal(await remindOfRemedies(office.database, morning('2024-10-09')), 1);
});

test('docs/remedy-states.md is drawn from the table', async () => {
  assert.equal(
    await readFile(new URL('../../../docs/remedy-states.md', import.meta.url), 'utf8'),
    remedyStatesPage(),
    'run npm run schema',
  );
});

test('after the term nothing tells who brought it; course, result and place in table four stay', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-remedies-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const files = await openFileStore(folder);
  const office = await house(t, files);
  const open = await office.enter({ kind: 'litigationDirect', organ: '青禾县人民法院', filedOn: '2012-09-20' });
  const suit = await office.enter({ kind: 'litigationDirect', organ: '青禾县人民法院', filedOn: '2012-09-20' });
  await office.ask('clerk', 'POST', `/remedies/${suit.id}/notes`, { text: `${PARTY.name}来电。` });
  const sent = await office.upload('clerk', `/remedies/${suit.id}/files`, `${PARTY.name}起诉状.pdf`, pdfFile());
  assert.equal(sent.status, 201, sent.text);
  const decided = await office.stepped('clerk', suit, 'decide', { on: '2012-12-20', result: 'claimDismissed' });
  await office.stepped('clerk', decided, 'close', { on: '2013-01-10' });
  const before = await countedRemedies(office.database, office.bureau, AFTERWARDS);
  const stored = async () => {
    let count = 0;
    for await (const { size } of files.list()) count += size > 0 ? 1 : 0;
    return count;
  };
  assert.equal(await stored(), 1);
  assert.equal(await forgetParties(office.database, files, new Date('2023-01-10T12:00:00+08:00')), 0, 'not on the last day');
  assert.equal(await forgetParties(office.database, files, new Date('2023-01-11T00:10:00+08:00')), 1);
  assert.equal(await forgetParties(office.database, files, new Date('2043-01-11T00:10:00+08:00')), 0, 'nor one that is open');
  assert.equal(await stored(), 0);
  const { rows } = await sql<{ id: number; party: Buffer | null; names: string[] | null }>`select r.remedy_id as id, r.party,
    (select array_agg(f.name) from remedy_file f where f.remedy_id = r.remedy_id) as names from remedy r order by 1`.execute(
    office.database,
  );
  assert.deepEqual(
    rows.map(({ id, party, names }) => [id, party === null, names]),
    [
      [open.id, false, null],
      [suit.id, true, ['（已清除）']],
    ],
  );
  assert.equal((await office.ask('clerk', 'POST', `/remedies/${suit.id}/party`, {})).status, 404);
  const after = Remedy.parse((await office.ask('clerk', 'GET', `/remedies/${suit.id}`)).json);
  assert.deepEqual([after['erased'], after.result, after['allowed'], after.instances.length], [true, 'claimDismissed', [], 1]);
  assert.deepEqual(await countedRemedies(office.database, office.bureau, AFTERWARDS), before);
  assert.equal((await office.ask('clerk', 'GET', `/remedies/${suit.id}/history`)).status, 200);
});

test('the samples hold one of each stage, and one whose request runs again', async (t) => {
  const office = await house(t);
  const received = await office.receives('2026-01-05');
  const answered = await office.replies(received, '2026-01-20', 'unavailable.needsCreation', 'needsCreation');
  await inWork(office.database, bySystem('试验'), (work) =>
    loadSampleRemedies(work, office.secrets, { agencyId: office.bureau }, new Date('2026-11-20T12:00:00+08:00')),
  );
  const { rows } = await sql<{ words: string }>`select i.level || ' ' || r.stage as words from remedy r
    join remedy_instance i on i.remedy_id = r.remedy_id and i.instance = r.instance order by r.remedy_id`.execute(office.database);
  assert.deepEqual(
    rows.map(({ words }) => words),
    ['review decided', 'review filed', 'first answered', 'second answered', 'first filed'],
  );
  const again = Case.parse((await office.ask('clerk', 'GET', `/requests/${answered.id}`)).json);
  assert.deepEqual([again.state, again.dueOn], ['handling', '2026-12-06']);
});
