import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { temporaryFiles } from '../../../test/factories/office/temporary-files.ts';
import { BUREAU_NAME, makeTwoOffices, type TwoOffices } from '../../../test/factories/office/two-offices.ts';
import type { Database } from '../../platform/database/index.ts';
import { deskRoutes } from '../desk/index.ts';
import { taskPolicy, taskRoutes } from '../tasks/index.ts';
import { annualReportPolicy, consolidationPolicy, consolidationRoutes, reportApiRoutes } from './index.ts';
import { Consolidation } from './consolidation.ts';
import { StoredAnnualReport } from './report-record.ts';
import { sampleReports } from './samples/samples.ts';

/** 四、结转下年度继续办理, in 2021 one. */
const CARRIED_OVER = /(?<=四、结转下年度继续办理\t\t)\t1\t0\t0\t0\t0\t0\t1/;
const QINGHE = await readFile(new URL('samples/data/qinghe-2021.txt', import.meta.url), 'utf8');

interface Office extends TwoOffices {
  readonly database: Database;
  readonly ask: (
    who: keyof TwoOffices['people'],
    method: 'GET' | 'POST',
    path: string,
    body?: Readonly<Record<string, unknown>>,
    version?: number,
  ) => Promise<{ readonly status: number; readonly json: unknown }>;
  readonly upload: (
    who: keyof TwoOffices['people'],
    form: FormData,
    key?: string,
  ) => Promise<{ readonly status: number; readonly json: unknown }>;
  readonly raw: (
    who: keyof TwoOffices['people'],
    path: string,
  ) => Promise<{ status: number; headers: NodeJS.Dict<unknown>; bytes: Buffer }>;
}

async function openOffice(t: TestContext): Promise<Office> {
  const { database } = await testDatabase(t);
  const files = await temporaryFiles(t);
  const offices = await makeTwoOffices(database);
  const policies = [taskPolicy, annualReportPolicy, consolidationPolicy];
  const routes = [taskRoutes(database), deskRoutes(database), reportApiRoutes({ database, files }), consolidationRoutes(database)];
  const app = await guardedApp(t, database, policies, routes);
  const headersOf = (who: keyof TwoOffices['people']) => ({ 'x-test-account': String(offices.people[who]) });
  return {
    ...offices,
    database,
    ask: async (who, method, path, body, version) => {
      const answer = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { ...headersOf(who), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
        ...(body === undefined ? {} : { payload: body }),
      });
      return { status: answer.statusCode, json: answer.json() };
    },
    upload: async (who, form, key) => {
      const headers = { ...headersOf(who), ...(key === undefined ? {} : { 'idempotency-key': key }) };
      const answer = await app.inject({ method: 'POST', url: '/api/v1/annual-reports', headers, payload: form });
      return { status: answer.statusCode, json: answer.json() };
    },
    raw: async (who, path) => {
      const answer = await app.inject({ url: `/api/v1${path}`, headers: headersOf(who) });
      return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
    },
  };
}

const Trouble = z.looseObject({ code: z.string(), detail: z.string() });
const Items = z.object({
  items: z.array(z.looseObject({ agencyId: z.number(), year: z.number(), open: z.number(), findings: z.number() })),
});

async function importSample(office: Office): Promise<StoredAnnualReport> {
  const made = await office.ask('clerk', 'POST', '/annual-reports', { text: QINGHE });
  assert.equal(made.status, 201, JSON.stringify(made.json));
  return StoredAnnualReport.parse(made.json);
}

test('a clerk imports a report: findings with their places, tables, the original kept byte for byte, all on record', async (t) => {
  const office = await openOffice(t);
  const form = new FormData();
  form.append('file', new Blob([QINGHE]), '青禾县卫健局2021年报.txt');
  const made = await office.upload('clerk', form);
  assert.equal(made.status, 201, JSON.stringify(made.json));
  const report = StoredAnnualReport.parse(made.json);
  assert.deepEqual([report.agency.name, report.year, report.version, report.storedBy], [BUREAU_NAME, 2021, 1, 'clerk']);
  const sum = report.findings.find(({ message }) => message.includes('1297'));
  assert.ok(sum !== undefined && sum.places.length > 0);
  for (const [index, { start, end }] of sum.places.entries()) assert.equal(report.text.slice(start, end), sum.quotes[index]);
  const proactive = report.tables.find(({ id }) => id === 'proactive');
  const permits = proactive?.rows.find((row) => row.some(({ text }) => text.startsWith('行政许可')));
  assert.equal(permits?.at(-1)?.text, '1,010');

  const path = `/annual-reports/${office.bureau}/2021`;
  const original = await office.raw('policyStaff', `${path}/versions/1/original`);
  assert.equal(original.bytes.toString(), QINGHE);
  assert.deepEqual(
    [original.headers['content-type'], String(original.headers['content-disposition']).startsWith('attachment;')],
    ['application/octet-stream', true],
  );
  const audit = await sql<{ deed: string; actor_name: string; after: Record<string, unknown> }>`
    select deed, actor_name, after from audit_entry where noun = 'annualReport'`.execute(office.database);
  assert.deepEqual(
    audit.rows.map(({ deed, actor_name: name, after }) => [deed, name, after['original_sha256'], after['open_count']]),
    [['store', 'clerk', report.original?.sha256, report.openCount]],
  );
});

test('a dismissal has a reason, its author and its time; it survives a new check, and undoing it is on record', async (t) => {
  const office = await openOffice(t);
  const first = await importSample(office);
  const path = `/annual-reports/${office.bureau}/2021`;
  const { fingerprint } = first.findings[0] ?? { fingerprint: '' };
  const dismiss = (version: number, reason = '已核对') =>
    office.ask('reviewer', 'POST', `${path}/dismissals`, { fingerprint, reason }, version);
  assert.equal((await dismiss(1, '  ')).status, 422, 'no reason');
  const dismissed = StoredAnnualReport.parse((await dismiss(1)).json);
  assert.equal(dismissed.openCount, first.openCount - 1);
  const kept = dismissed.findings.find(({ dismissal }) => dismissal !== null);
  assert.deepEqual([kept?.fingerprint, kept?.dismissal?.reason, kept?.dismissal?.byName], [fingerprint, '已核对', 'reviewer']);
  const twice = await dismiss(1);
  assert.deepEqual([twice.status, Trouble.parse(twice.json).code], [409, 'finding.alreadyDismissed']);

  const again = StoredAnnualReport.parse((await office.ask('clerk', 'POST', `${path}/recheck`, undefined, 1)).json);
  assert.deepEqual([again.version, again.versions[0]?.origin, again.openCount], [2, 'recheck', first.openCount - 1]);
  assert.equal((await dismiss(1)).status, 412, 'whoever looks at version 1 is told');
  const row = Items.parse((await office.ask('policyStaff', 'GET', '/annual-reports')).json).items[0];
  assert.deepEqual([row?.open, row?.findings], [again.openCount, again.findingCount]);

  const undo = await office.ask('clerk', 'POST', `${path}/dismissals/undo`, { fingerprint, reason: '看错了' }, 2);
  assert.equal(StoredAnnualReport.parse(undo.json).openCount, first.openCount);
  const record = await sql<{ undone_by_name: string; undone_reason: string }>`
    select undone_by_name, undone_reason from finding_dismissal`.execute(office.database);
  assert.deepEqual(record.rows, [{ undone_by_name: 'clerk', undone_reason: '看错了' }]);
  const history = z.object({ items: z.array(z.looseObject({ deed: z.string(), reason: z.string().nullable() })) });
  assert.deepEqual(
    history.parse((await office.ask('leader', 'GET', `${path}/history`)).json).items.map(({ deed, reason }) => [deed, reason]),
    [
      ['undoDismissal', '看错了'],
      ['recheck', null],
      ['dismiss', '已核对'],
      ['store', null],
    ],
  );
});

test('a report that names another agency is refused with both names, unless its name is said again', async (t) => {
  const office = await openOffice(t);
  const refused = await office.ask('countyClerk', 'POST', '/annual-reports', { text: QINGHE });
  const { code, detail } = Trouble.parse(refused.json);
  assert.deepEqual([refused.status, code], [422, 'report.otherAgency']);
  assert.match(detail, /青禾县卫生健康局.*青禾县人民政府/);
  const guessed = await office.ask('countyClerk', 'POST', '/annual-reports', { text: QINGHE, confirmAgencyName: '随便' });
  assert.equal(guessed.status, 422);
  const said = await office.ask('countyClerk', 'POST', '/annual-reports', { text: QINGHE, confirmAgencyName: BUREAU_NAME });
  assert.equal(StoredAnnualReport.parse(said.json).agency.id, office.county);
});

test('what is no report, or says no year, is refused in words; nothing is stored', async (t) => {
  const office = await openOffice(t);
  for (const [body, code] of [
    [{ text: '   ' }, 'source.nothing'],
    [{}, 'invalid'],
    [{ text: '本报告没有写明是谁的、是哪一年的。' }, 'report.yearUnknown'],
    [{ text: '长'.repeat(200_001) }, 'source.tooLong'],
  ] as const) {
    const answer = await office.ask('clerk', 'POST', '/annual-reports', body);
    assert.deepEqual([answer.status, Trouble.parse(answer.json).code], [422, code]);
  }
  const stored = await sql<{ count: number }>`select count(*) as count from annual_report`.execute(office.database);
  assert.equal(stored.rows[0]?.count, 0);
});

test('next year is compared again when this year is imported, and may be imported at the same time', async (t) => {
  const office = await openOffice(t);
  const samples = await sampleReports();
  const texts = [2021, 2022].map(
    (year) =>
      samples.find((one) => one.agencyCode === 'wanghu-health' && one.year === year)?.text.replace(CARRIED_OVER, '\t3\t0\t0\t0\t0\t0\t3') ??
      '',
  );
  const both = await Promise.all(texts.map((text) => office.ask('foreignClerk', 'POST', '/annual-reports', { text })));
  assert.deepEqual(
    both.map(({ status }) => status),
    [201, 201],
  );
  const later = StoredAnnualReport.parse((await office.ask('foreignClerk', 'GET', `/annual-reports/${office.stranger}/2022`)).json);
  assert.ok(
    later.findings.some(({ message }) => message.includes('结转')),
    'carried over 3, carried in 1, whichever came first',
  );
});

test('attack: nobody reads, stores or judges a report beyond their reach', async (t) => {
  const office = await openOffice(t);
  const report = await importSample(office);
  const path = `/annual-reports/${office.bureau}/2021`;
  const { fingerprint } = report.findings[0] ?? { fingerprint: '' };
  for (const who of ['foreignClerk', 'foreignStaff', 'countyClerk'] as const) {
    for (const below of ['', '/history', '/versions/1/original'])
      assert.equal((await office.ask(who, 'GET', `${path}${below}`)).status, 404, who);
    assert.deepEqual(Items.parse((await office.ask(who, 'GET', '/annual-reports')).json).items, [], who);
  }
  for (const who of ['foreignClerk', 'countyClerk'] as const) {
    assert.equal((await office.ask(who, 'POST', `${path}/dismissals`, { fingerprint, reason: 'x' }, 1)).status, 404, who);
    assert.equal((await office.ask(who, 'POST', `${path}/recheck`, undefined, 1)).status, 404, who);
    assert.equal((await office.ask(who, 'POST', `${path}/tasks`, { title: 'x', unitId: office.units.policy })).status, 404, who);
  }
  for (const who of ['systemAdmin', 'auditor'] as const) assert.equal((await office.ask(who, 'GET', path)).status, 403, who);
  for (const who of ['policyHead', 'leader', 'supervisor', 'reviewer'] as const)
    assert.equal((await office.ask(who, 'POST', '/annual-reports', { text: QINGHE })).status, 403, who);
  assert.equal((await office.ask('supervisor', 'GET', path)).status, 200, 'the county sees what is below it');
  assert.equal((await office.ask('policyStaff', 'GET', path)).status, 200, 'a unit sees its agency’s report');
});

test('attack: another file under a used idempotency key is refused, not answered as if it had been stored', async (t) => {
  const office = await openOffice(t);
  const send = async (text: string, year?: string) => {
    const form = new FormData();
    form.append('file', new Blob([text]), 'report.txt');
    if (year !== undefined) form.append('year', year);
    const { status, json } = await office.upload('clerk', form, 'once');
    return [status, z.looseObject({ version: z.number().optional() }).parse(json).version];
  };
  assert.deepEqual(await send(QINGHE), [201, 1]);
  assert.deepEqual(await send(QINGHE), [201, 1]);
  assert.deepEqual(await send(`${QINGHE}\n又及。`), [422, undefined]);
  assert.deepEqual(await send(QINGHE, '2020'), [422, undefined]);
});

test('attack: markup in a report or in a file name stays text, and the original never opens in the browser', async (t) => {
  const office = await openOffice(t);
  const text = `${QINGHE}\n<script>alert(1)</script><img src=x onerror=alert(1)>`;
  const form = new FormData();
  form.append('file', new Blob([text], { type: 'text/plain' }), 'a"\r\nset-cookie: x=1;<script>.txt');
  const report = StoredAnnualReport.parse((await office.upload('clerk', form)).json);
  assert.ok(report.text.includes('<script>alert(1)</script>'));
  const original = await office.raw('clerk', `/annual-reports/${office.bureau}/2021/versions/1/original`);
  assert.equal(original.headers['set-cookie'], undefined);
  assert.equal(original.headers['x-content-type-options'], 'nosniff');
  assert.match(String(original.headers['content-disposition']), /^attachment; filename="file"; filename\*=UTF-8''[\w.%!~*()-]+$/);
});

test('findings are handed to a unit as a task, which the report shows', async (t) => {
  const office = await openOffice(t);
  const report = await importSample(office);
  const path = `/annual-reports/${office.bureau}/2021`;
  const [finding] = report.findings;
  assert.ok(finding !== undefined);
  const wish = { title: '核对年报', unitId: office.units.policy, dueOn: '2026-12-01', fingerprints: [finding.fingerprint] };
  assert.equal((await office.ask('clerk', 'POST', `${path}/tasks`, wish)).status, 201);
  assert.equal((await office.ask('clerk', 'POST', `${path}/tasks`, { ...wish, fingerprints: ['none'] })).status, 422);
  assert.equal((await office.ask('policyHead', 'POST', `${path}/tasks`, { ...wish, unitId: office.units.finance })).status, 404);
  const seen = StoredAnnualReport.parse((await office.ask('policyStaff', 'GET', path)).json);
  assert.deepEqual(
    seen.tasks.map(({ title, state, unitName }) => [title, state, unitName]),
    [['核对年报', 'open', '政策法规科']],
  );
  // Attack: who may read the report, but not the unit's tasks, is not told of them on its page.
  for (const who of ['financeStaff', 'supervisor'] as const)
    assert.deepEqual(StoredAnnualReport.parse((await office.ask(who, 'GET', path)).json).tasks, [], who);
  const task = z.looseObject({ body: z.string(), about: z.object({ path: z.string() }) });
  const opened = task.parse((await office.ask('policyStaff', 'GET', `/tasks/${seen.tasks[0]?.id}`)).json);
  assert.deepEqual([opened.about.path, opened.body.includes(finding.message)], [path, true]);
});

test('consolidation: totals and names within the subtree, and nothing of the others', async (t) => {
  const office = await openOffice(t);
  await importSample(office);
  await office.ask('foreignClerk', 'POST', '/annual-reports', { text: QINGHE, confirmAgencyName: BUREAU_NAME });
  const read = Consolidation.parse((await office.ask('supervisor', 'GET', '/consolidations/2021')).json);
  assert.deepEqual([read.owing, read.reports], [2, 1]);
  assert.deepEqual(
    read.missing.map(({ agencyName, lastYear, dueOn }) => [agencyName, lastYear, dueOn]),
    [['青禾县人民政府', null, '2022-03-31']],
  );
  assert.deepEqual(
    read.inconsistent.map(({ agencyName }) => agencyName),
    [BUREAU_NAME],
  );
  const permits = read.tables.find(({ id }) => id === 'proactive')?.rows.find((row) => row.some(({ text }) => text.startsWith('行政许可')));
  assert.equal(permits?.at(-1)?.text, '1,010');
  const file = await office.raw('supervisor', '/consolidations/2021/export');
  assert.deepEqual([file.status, file.bytes.subarray(0, 2).toString()], [200, 'PK']);
  for (const who of ['clerk', 'foreignClerk', 'leader', 'systemAdmin'] as const)
    assert.equal((await office.ask(who, 'GET', '/consolidations/2021')).status, 403, who);
});
