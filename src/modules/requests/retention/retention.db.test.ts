import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { APPLICANT, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { bySystem, inWork } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { openFileStore, referencedFiles, verifyFiles } from '../../../platform/files/index.ts';
import { NO_SCANNER } from '../../../platform/scanning/index.ts';
import {
  addCorrespondence,
  findRequestByCode,
  forgetApplicants,
  forgetIdentities,
  phoneMark,
  queryCodeMark,
  requestArchiveRoutes,
  requestBoardRoutes,
  requestFileRoutes,
  requestLetterRoutes,
} from '../index.ts';
import { eraseFiles } from './erase-files.ts';

const Shown = z.looseObject({
  erased: z.boolean(),
  outcome: z.string().nullable(),
  content: z.string(),
  files: z.array(z.looseObject({ id: z.number(), kind: z.string(), erased: z.boolean() })),
  letters: z.array(z.looseObject({ id: z.number() })),
  messages: z.array(z.looseObject({ text: z.string().nullable() })),
  consultations: z.array(z.looseObject({ addressee: z.unknown() })),
});

async function retentionDesk(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-retention-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const files = await openFileStore(folder);
  const office = await requestOffice(t, ({ database, secrets }) => ({
    policies: [],
    routes: [
      requestLetterRoutes({ database, files, secrets }),
      requestFileRoutes({ database, files, secrets, scanner: NO_SCANNER }),
      requestArchiveRoutes({ database, files, secrets }),
      requestBoardRoutes(database),
    ],
  }));
  const picture = await readFile(new URL('../../../../test/golden/pdf-2019-1.png', import.meta.url));
  const shown = async (id: number) => Shown.parse((await office.ask('clerk', 'GET', `/requests/${id}`)).json);
  const kept = async () => (await verifyFiles(files, await referencedFiles(office.database))).findings;
  const stored = async () => {
    let count = 0;
    for await (const { size } of files.list()) count += size > 0 ? 1 : 0;
    return count;
  };
  return { ...office, files, picture, shown, kept, stored };
}

/** All rows of all tables as one text. */
async function everything(database: Database): Promise<string> {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
      and has_table_privilege(oid, 'select')`.execute(database);
  const texts: string[] = [];
  for (const { name } of rows) {
    const found = await sql<{ text: string }>`select to_jsonb(x)::text as text from ${sql.table(name)} x`.execute(database);
    texts.push(...found.rows.map(({ text }) => text));
  }
  return texts.join('\n');
}

test('identity documents go when the office’s months are over, bytes too; nothing else does', async (t) => {
  const desk = await retentionDesk(t);
  const found = await desk.receives('2023-03-01');
  const open = await desk.receives('2023-03-01');
  for (const [id, kind] of [
    [found.id, 'identity'],
    [found.id, 'mandate'],
    [found.id, 'attachment'],
    [open.id, 'identity'],
  ] as const)
    assert.equal((await desk.upload('clerk', `/requests/${id}/files?kind=${kind}`, `${APPLICANT.name}.png`, desk.picture)).status, 201);
  await desk.replies(found, '2023-03-20', 'granted', 'grant');
  assert.equal(await desk.stored(), 4);
  assert.equal(await forgetIdentities(desk.database, desk.files, new Date('2024-03-20T12:00:00+08:00')), 0, 'not on the last day');
  assert.equal(await forgetIdentities(desk.database, desk.files, new Date('2024-03-21T00:10:00+08:00')), 2);
  assert.equal(await forgetIdentities(desk.database, desk.files, new Date('2034-03-21T00:10:00+08:00')), 0, 'nor of a case that is open');
  assert.equal(await desk.stored(), 2);
  assert.deepEqual(await desk.kept(), []);
  const { files } = await desk.shown(found.id);
  assert.deepEqual(
    files.map(({ kind, erased }) => [kind, erased]),
    [
      ['identity', true],
      ['mandate', true],
      ['attachment', false],
    ],
  );
  assert.equal((await desk.ask('clerk', 'POST', `/requests/${found.id}/files/${files[0]?.id}/identity`)).status, 404);
  const { rows } = await sql<{ text: string }>`select to_jsonb(e)::text as text from audit_entry e where deed = 'eraseIdentity'`.execute(
    desk.database,
  );
  assert.equal(rows.length, 2);
  assert.equal(
    rows.some(({ text }) => text.includes(APPLICANT.name)),
    false,
  );
});

test('a program that is killed between the rows and the bytes goes on; bytes that another record needs stay', async (t) => {
  const desk = await retentionDesk(t);
  const [one, other] = [await desk.receives('2023-03-01'), await desk.receives('2023-03-01')];
  for (const { id } of [one, other])
    assert.equal((await desk.upload('clerk', `/requests/${id}/files?kind=attachment`, 'a.png', desk.picture)).status, 201);
  const fileOf = async (id: number) => (await desk.shown(id)).files[0]?.id ?? 0;
  await sql`update request_file set file_sha256 = (select file_sha256 from request_file where request_id = ${one.id})
    where request_id = ${other.id}`.execute(desk.database);
  await eraseFiles(desk.database, [{ fileId: await fileOf(one.id) }]);
  await forgetIdentities(desk.database, desk.files);
  assert.equal((await desk.download('clerk', `/requests/${other.id}/files/${await fileOf(other.id)}`)).status, 200, 'needed by the other');
  await eraseFiles(desk.database, [{ fileId: await fileOf(other.id) }]);
  assert.equal(await desk.stored(), 2, 'killed here');
  await forgetIdentities(desk.database, desk.files);
  assert.equal(await desk.stored(), 1, 'the one that the test cut loose');
});

test('after the term nothing tells who asked; the case stays, with its outcome, in lists and figures', async (t) => {
  const desk = await retentionDesk(t);
  const { database, secrets } = desk;
  const found = await desk.receives('2010-03-01', { helpNeeded: '需要大字版' });
  for (const kind of ['identity', 'scan', 'material'])
    assert.equal(
      (
        await desk.upload(
          'clerk',
          `/requests/${found.id}/files?kind=${kind}`,
          kind === 'material' ? '材料.png' : `${APPLICANT.name}.png`,
          desk.picture,
        )
      ).status,
      201,
    );
  await inWork(database, bySystem('试验'), (work) =>
    addCorrespondence(work, secrets, {
      agencyId: desk.bureau,
      id: found.id,
      direction: 'in',
      channel: 'phone',
      text: `${APPLICANT.name}来电`,
    }),
  );
  const asked = await desk.does('clerk', found, 'consult', {
    on: '2010-03-02',
    asks: 'thirdParty',
    addressee: { name: '青禾县康安医院有限公司', address: '青禾县东街1号' },
    question: '是否同意公开？',
  });
  const consultationId = asked.consultations[0]?.id;
  const back = await desk.does('clerk', asked, 'receiveAnswer', {
    consultationId,
    on: '2010-03-08',
    opinion: 'agrees',
    answer: '康安医院同意',
  });
  const answered = await desk.replies(back, '2010-03-20', 'granted', 'grant');
  const letters = (await desk.shown(found.id)).letters;
  for (const { id } of letters) assert.equal((await desk.download('clerk', `/requests/${found.id}/letters/${id}/pdf`)).status, 200);
  await desk.does('clerk', answered, 'archive', { on: '2012-06-30' });
  const { rows: until } = await sql`select retention_until::text as until from disclosure_request`.execute(database);
  assert.deepEqual(until, [{ until: '2022-06-30' }]);
  assert.equal(await forgetApplicants(database, desk.files, new Date('2022-06-30T12:00:00+08:00')), 0);

  const { rows: marks } = await sql<{ code: Buffer; phone: Buffer }>`select query_code_mark as code, phone_mark as phone
    from disclosure_request`.execute(database);
  const [mark] = marks;
  assert.ok(mark !== undefined && queryCodeMark(secrets, '').length === mark.code.length);
  assert.deepEqual(mark.phone, phoneMark(secrets, APPLICANT.phone));
  assert.notEqual(await findRequestByCode(database, mark.code, mark.phone), null);

  assert.equal(await forgetApplicants(database, desk.files, new Date('2022-07-01T00:10:00+08:00')), 1);
  assert.equal(await forgetApplicants(database, desk.files, new Date('2032-07-01T00:10:00+08:00')), 0);
  assert.equal(await findRequestByCode(database, mark.code, mark.phone), null, 'the status page does not open any more');

  const after = await desk.shown(found.id);
  assert.deepEqual([after.erased, after.outcome], [true, 'granted']);
  assert.deepEqual(
    after.files.map(({ kind, erased }) => [kind, erased]).filter(([kind]) => kind !== 'letter'),
    [
      ['identity', true],
      ['scan', true],
      ['material', false],
    ],
  );
  assert.deepEqual([after.messages.map(({ text }) => text), after.consultations.map(({ addressee }) => addressee)], [[null], [null]]);
  for (const { id } of letters) assert.equal((await desk.download('clerk', `/requests/${found.id}/letters/${id}/pdf`)).status, 410);
  assert.equal((await desk.ask('clerk', 'POST', `/requests/${found.id}/applicant`, {})).status, 404);
  assert.equal((await desk.ask('clerk', 'GET', '/requests')).status, 200);
  assert.equal((await desk.ask('clerk', 'GET', `/requests/${found.id}/history`)).status, 200);
  assert.equal((await desk.download('clerk', `/requests/${found.id}/archive`)).status, 200);
  assert.match((await desk.ask('clerk', 'GET', '/requests/statistics?year=2010')).text, /"answered":1/);
  assert.deepEqual(await desk.kept(), []);
  assert.equal(await desk.stored(), 1, 'the material alone');

  const sealed = await sql`select
      (select count(*) from disclosure_request where applicant is not null or applicant_mark is not null or phone_mark is not null)
      + (select count(*) from request_letter where content is not null) + (select count(*) from request_message where text is not null)
      + (select count(*) from request_consultation where addressee is not null) as count`.execute(database);
  assert.equal(z.object({ count: z.coerce.number() }).parse(sealed.rows[0]).count, 0);
  const rows = await everything(database);
  assert.ok(rows.includes('eraseIdentity') || rows.includes('"erase"'), 'the audit is among what was read');
  for (const secret of [APPLICANT.name, APPLICANT.idNumber, APPLICANT.phone, APPLICANT.address, '康安医院', '大字版'])
    assert.equal(rows.includes(secret), false, secret);
});
