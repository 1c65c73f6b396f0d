import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { temporaryFiles } from '../../../test/factories/office/temporary-files.ts';
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/office/two-offices.ts';
import type { Database } from '../../platform/database/index.ts';
import { buildZip, type ZipPart } from '../../platform/extraction/testing/build-zip.ts';
import { startJobs, type RunningJobs } from '../../platform/jobs/index.ts';
import { createLog } from '../../platform/logging.ts';
import { NO_SCANNER } from '../../platform/scanning/index.ts';
import { documentPolicy } from '../documents/index.ts';
import { ArchiveImportShape } from './archive-view.ts';
import { archiveImportHandler, archiveRoutes } from './index.ts';
import { writeTemplate } from './write-template.ts';

const Trouble = z.looseObject({ code: z.string(), detail: z.string() });
const SHEET = `标题,发布日期,类型,公开方式,正文文件,附件
关于接种工作的通知,2021-03-04,通知公告,主动公开,正文/甲.html,附件/表.txt
关于培训的通知,2021-03-05,通知公告,主动公开,正文/乙.txt,
找不到正文的通知,2021-03-06,通知公告,主动公开,正文/丙.txt,
`;
const FILES: readonly ZipPart[] = [
  { name: '正文/甲.html', data: '<p>各科室：</p><p>请<b>按时</b>完成。</p><script>alert(1)</script>' },
  { name: '正文/乙.txt', data: '全文。' },
  { name: '附件/表.txt', data: '表' },
];

interface Place {
  readonly database: Database;
  readonly offices: TwoOffices;
  readonly jobs: RunningJobs;
  /** Begins to do jobs, as after a restart. */
  readonly work: () => Promise<RunningJobs>;
  readonly upload: (form: FormData, who?: keyof TwoOffices['people']) => Promise<{ readonly status: number; readonly json: unknown }>;
  readonly ask: (
    method: 'GET' | 'POST',
    path: string,
    version?: number,
    who?: keyof TwoOffices['people'],
  ) => Promise<{ readonly status: number; readonly json: unknown }>;
}

async function place(t: TestContext): Promise<Place> {
  const { database, address } = await testDatabase(t);
  const offices = await makeTwoOffices(database);
  await sql`update agency set credit_code = '11610802016083285C' where agency_id = ${offices.bureau}`.execute(database);
  await sql`update unit set is_disclosure_office = true where name = '政策法规科'`.execute(database);
  const files = { files: await temporaryFiles(t), scanner: NO_SCANNER };
  const app = await guardedApp(t, database, [documentPolicy], [archiveRoutes({ database, place: files })]);
  const work = async () => {
    const jobs = await startJobs({
      address,
      database,
      handlers: [archiveImportHandler(files)],
      schedules: [],
      log: createLog('silent'),
      keptDays: 1,
      watchSeconds: 1,
    });
    t.after(() => jobs.stop(0));
    return jobs;
  };
  const jobs = await work();
  const as = (who: keyof TwoOffices['people']) => ({ 'x-test-account': String(offices.people[who]) });
  return {
    database,
    offices,
    jobs,
    work,
    upload: async (form, who = 'clerk') => {
      const answer = await app.inject({ method: 'POST', url: '/api/v1/archive-imports', headers: as(who), payload: form });
      return { status: answer.statusCode, json: answer.json() };
    },
    ask: async (method, path, version, who = 'clerk') => {
      const answer = await app.inject({
        method,
        url: `/api/v1/archive-imports${path}`,
        headers: { ...as(who), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      });
      return { status: answer.statusCode, json: answer.json() };
    },
  };
}

function formOf(sheet: string, zip: Uint8Array<ArrayBuffer> | null): FormData {
  const form = new FormData();
  form.append('source', '旧网站');
  form.append('sheet', new Blob([sheet]), '目录.csv');
  if (zip !== null) form.append('package', new Blob([zip]), '资料.zip');
  return form;
}

function zipOf(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(buildZip(parts));
}

async function untilDone({ ask }: Place, id: number): Promise<z.output<typeof ArchiveImportShape>> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const found = ArchiveImportShape.parse((await ask('GET', `/${id}`)).json);
    if (found.state === 'done') return found;
    if (Date.now() > deadline) throw new Error('Waited in vain until the import was done');
    await pause(100);
  }
}

test('a sheet with its package: looked through, started, brought in by the job, followed', async (t) => {
  const at = await place(t);
  const made = await at.upload(formOf(SHEET, zipOf(FILES)));
  assert.equal(made.status, 201, JSON.stringify(made.json));
  const examined = ArchiveImportShape.parse(made.json);
  assert.deepEqual([examined.state, examined.rows, examined.faultyRows, examined.imported], ['examined', 3, 1, 0]);
  assert.deepEqual(
    examined.findings.map(({ row, column, code }) => [row, column, code]),
    [[4, '正文文件', 'file.missing']],
  );
  assert.equal((await sql`select from document`.execute(at.database)).rows.length, 0);
  assert.equal((await at.ask('POST', `/${examined.id}/start`, 9, 'leader')).status, 412);
  assert.equal((await at.ask('POST', `/${examined.id}/start`, examined.version, 'leader')).status, 200);
  const done = await untilDone(at, examined.id);
  assert.deepEqual([done.imported, done.faultyRows, done.createdBy, done.approvedBy, done.startedBy], [2, 1, 'clerk', 'leader', 'leader']);
  const { rows } = await sql<{ title: string; body: string; files: number; by: string; author: string; note: string }>`
    select d.title, r.content::jsonb ->> 'body' as body, (select count(*) from document_file f where f.document_id = d.document_id) as files, l.by_name as by,
      r.author_name as author, r.note
    from document d join document_revision r using (document_id) join document_release l using (document_id) order by document_id`.execute(
    at.database,
  );
  assert.deepEqual(
    rows.map(({ title, files, by, author, note }) => [title, files, by, author, note]),
    [
      ['关于接种工作的通知', 1, 'leader', 'clerk', '批量导入“旧网站”，leader批准'],
      ['关于培训的通知', 0, 'leader', 'clerk', '批量导入“旧网站”，leader批准'],
    ],
  );
  assert.match(rows[0]?.body ?? '', /"bold"/);
  assert.doesNotMatch(rows[0]?.body ?? '', /alert|script/);
  const again = await at.ask('POST', `/${examined.id}/start`, done.version, 'leader');
  assert.deepEqual([again.status, Trouble.parse(again.json).code], [409, 'archive.done']);
});

test('attacks by package: paths out of it, too much, links of names; nothing is kept of the import', async (t) => {
  const at = await place(t);
  const attempt = async (zip: Uint8Array<ArrayBuffer>) => {
    const answer = await at.upload(formOf(SHEET, zip));
    return [answer.status, Trouble.parse(answer.json).code];
  };
  assert.deepEqual(await attempt(zipOf([{ name: '../../evil.txt', data: 'x' }])), [422, 'attachment.archivePath']);
  assert.deepEqual(await attempt(zipOf([{ name: '/etc/evil.txt', data: 'x' }])), [422, 'attachment.archivePath']);
  assert.deepEqual(await attempt(zipOf([{ name: 'bomb.txt', data: '0'.repeat(60_000_000) }])), [422, 'attachment.zipBomb']);
  assert.deepEqual(await attempt(zipOf([{ name: 'liar.txt', data: '0'.repeat(9_000), statedSize: 10 }])), [422, 'attachment.zipBomb']);
  assert.deepEqual(await attempt(zipOf([{ name: 'shut.txt', data: 'x', encrypted: true }])), [422, 'attachment.locked']);
  assert.deepEqual(await attempt(new Uint8Array([1, 2, 3])), [422, 'attachment.damaged']);
  assert.equal((await sql`select from archive_import`.execute(at.database)).rows.length, 0);
});

test('another agency’s import is not there; who is no clerk brings nothing in', async (t) => {
  const at = await place(t);
  const made = ArchiveImportShape.parse((await at.upload(formOf(SHEET, null))).json);
  assert.equal((await at.ask('GET', `/${made.id}`, undefined, 'foreignClerk')).status, 404);
  assert.equal((await at.ask('POST', `/${made.id}/pause`, made.version, 'foreignClerk')).status, 404);
  assert.equal((await at.upload(formOf(SHEET, null), 'policyStaff')).status, 403);
  const form = formOf(SHEET, null);
  form.append('agencyId', String(at.offices.bureau));
  assert.equal((await at.upload(form, 'foreignClerk')).status, 404);
});

test('nobody brings in alone: the leaders are told, the clerk can’t start, nor can whoever uploaded, and the history says who approved', async (t) => {
  const at = await place(t);
  const { people, bureau } = at.offices;
  const made = ArchiveImportShape.parse((await at.upload(formOf(SHEET, zipOf(FILES)))).json);
  assert.deepEqual([made.publicRows, made.isOwnUpload, made.approvedBy], [2, true, null]);
  const told = await sql<{ id: number; text: string; link: string }>`select account_id as id, text, link from notification`.execute(
    at.database,
  );
  assert.deepEqual(told.rows, [{ id: people.leader, text: '批量导入请您批准：旧网站（2 条）', link: `/archive-imports/${made.id}` }]);
  assert.equal((await at.ask('POST', `/${made.id}/start`, made.version)).status, 403);
  assert.equal((await at.upload(formOf(SHEET, null), 'leader')).status, 403);
  assert.equal(ArchiveImportShape.parse((await at.ask('GET', `/${made.id}`, undefined, 'leader')).json).isOwnUpload, false);
  await sql`insert into role_grant (account_id, role, agency_id) values (${people.clerk}, 'leader', ${bureau})`.execute(at.database);
  const own = await at.ask('POST', `/${made.id}/start`, made.version);
  assert.deepEqual([own.status, Trouble.parse(own.json).code], [409, 'archive.ownUpload']);
  assert.equal((await at.ask('POST', `/${made.id}/start`, made.version, 'leader')).status, 200);
  const done = await untilDone(at, made.id);
  assert.deepEqual([done.approvedBy, done.approvedAt], ['leader', done.startedAt]);
  const history = await sql<{ deed: string; by: string }>`select deed, actor_name as by from audit_entry
    where noun = 'archiveImport' and deed in ('create', 'approve', 'start') order by entry_id`.execute(at.database);
  assert.deepEqual(history.rows, [
    { deed: 'create', by: 'clerk' },
    { deed: 'approve', by: 'leader' },
  ]);
});

test('a sheet without what it needs is said so, and can’t be started', async (t) => {
  const at = await place(t);
  assert.equal((await at.upload(new FormData())).status, 422);
  const made = ArchiveImportShape.parse((await at.upload(formOf('备注\n无\n', null))).json);
  assert.deepEqual(
    made.findings.map(({ code }) => code),
    ['title.missing', 'column.unknown'],
  );
  const started = await at.ask('POST', `/${made.id}/start`, made.version, 'leader');
  assert.deepEqual([started.status, Trouble.parse(started.json).code], [409, 'archive.blocked']);
});

async function until(at: Place, id: number, found: (one: z.output<typeof ArchiveImportShape>) => boolean) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const one = ArchiveImportShape.parse((await at.ask('GET', `/${id}`)).json);
    if (found(one)) return one;
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${JSON.stringify({ ...one, findings: [] })}`);
    await pause(20);
  }
}

test('an import that is paused, and one whose worker stops, goes on where it was: nothing twice', async (t) => {
  const at = await place(t);
  const ROWS = 2500;
  const lines = Array.from({ length: ROWS }, (_, index) => `第${index}号通知,2021-03-04,通知公告,主动公开,各科室按时完成。\n`);
  const { id, version } = ArchiveImportShape.parse(
    (await at.upload(formOf(`标题,发布日期,类型,公开方式,正文\n${lines.join('')}`, null))).json,
  );
  assert.equal(Trouble.parse((await at.ask('POST', `/${id}/pause`, version)).json).code, 'archive.notRunning');
  const first = ArchiveImportShape.parse((await at.ask('POST', `/${id}/start`, version, 'leader')).json);
  assert.deepEqual([first.state, first.isStopped], ['running', false]);
  const begun = await until(at, id, ({ imported }) => imported >= 100);
  assert.equal((await at.ask('POST', `/${id}/pause`, begun.version)).status, 200);
  const paused = await until(at, id, ({ isStopped }) => isStopped);
  assert.equal(paused.run?.state, 'cancelled');
  assert.equal((await at.ask('POST', `/${id}/start`, paused.version, 'leader')).status, 200);
  await until(at, id, ({ imported }) => imported > paused.imported + 200);
  // As when the program is shut down: the job waits for another try, which nobody has to wait for.
  await at.jobs.stop(0);
  const stopped = await until(at, id, ({ run }) => run?.state === 'waiting');
  assert.ok(stopped.imported < ROWS, 'stopped half-way');
  assert.equal(stopped.isStopped, false, 'it will be tried again by itself');
  assert.equal((await at.ask('POST', `/${id}/start`, stopped.version, 'leader')).status, 200);
  await at.work();
  const done = await untilDone(at, id);
  assert.equal(done.imported, ROWS);
  const { rows } = await sql<Record<string, number>>`select count(*)::int as documents, count(distinct title)::int as titles,
    count(distinct index_number)::int as numbers from document`.execute(at.database);
  assert.deepEqual(rows[0], { documents: ROWS, titles: ROWS, numbers: ROWS });
});

test('the template is one that can be handed in: its example stays behind, everything else is known', async (t) => {
  const at = await place(t);
  for (const format of ['csv', 'xlsx'] as const) {
    const form = new FormData();
    form.append('sheet', new Blob([new Uint8Array(await writeTemplate(format))]), `模板.${format}`);
    const made = ArchiveImportShape.parse((await at.upload(form)).json);
    assert.deepEqual(
      made.findings.map(({ row, column, code }) => [row, column, code]),
      [[2, '标题', 'row.example']],
      format,
    );
  }
});
