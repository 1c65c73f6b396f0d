import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { APPLICANT, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { openSource } from '../../../platform/extraction/index.ts';
import { openFileStore } from '../../../platform/files/index.ts';
import { NO_SCANNER } from '../../../platform/scanning/index.ts';
import { furtherLetterRoutes, requestFileRoutes, requestLetterRoutes } from '../index.ts';

const PICTURE = new URL('../../../../test/golden/pdf-2019-1.png', import.meta.url);

const Letter = z.looseObject({
  id: z.number(),
  code: z.string(),
  number: z.string().nullable(),
  receivedOn: z.string().nullable(),
  receivedBy: z.string(),
  returnedOn: z.string().nullable(),
  returns: z.array(z.looseObject({ sentOn: z.string(), tracking: z.string(), reason: z.string() })),
});
const Letters = z.looseObject({
  letters: z.array(Letter),
  clocks: z.array(z.looseObject({ kind: z.string(), dueOn: z.string().nullable() })),
});

async function openDesk(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-further-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const files = await openFileStore(folder);
  const desk = await requestOffice(t, ({ database, secrets }) => ({
    policies: [],
    routes: [
      requestLetterRoutes({ database, files, secrets }),
      requestFileRoutes({ database, files, secrets, scanner: NO_SCANNER }),
      furtherLetterRoutes({ database, secrets }),
    ],
  }));
  return {
    ...desk,
    textOf: async (path: string) => {
      const { status, bytes } = await desk.download('clerk', path);
      assert.equal(status, 200, bytes.toString());
      const read = await openSource(bytes);
      assert.ok(read.ok);
      return read.value.text.replaceAll(/\s+/gu, '');
    },
    caseOf: async (id: number) => Letters.parse((await desk.ask('clerk', 'GET', `/requests/${id}`)).json),
  };
}

test('a third party that refused is told of the disclosure; a proof of delivery and envelopes for any letter', async (t) => {
  const desk = await openDesk(t);
  const { textOf } = desk;
  const found = await desk.receives('2024-06-03');
  const addressee = { name: '青禾县康安医院有限公司', address: '青禾县东街1号', postcode: '000001' };
  const asked = await desk.does('clerk', found, 'consult', { on: '2024-06-05', asks: 'thirdParty', addressee, question: '是否同意公开？' });
  const consultationId = asked.consultations[0]?.id;
  const notice = `/requests/${found.id}/consultations/${consultationId}/notice`;
  const wish = { on: '2024-06-19', information: '2023年度的检查记录' };
  assert.equal((await desk.ask('clerk', 'POST', notice, wish)).status, 409, 'before it has refused');
  const answer = { consultationId, on: '2024-06-18', opinion: 'refuses', answer: '不同意', overrideReason: '涉及公共卫生安全' };
  await desk.does('clerk', asked, 'receiveAnswer', answer);
  const looked = await desk.ask('clerk', 'POST', `${notice}/preview`, wish);
  assert.equal(looked.status, 200, looked.text);
  const before = (await desk.caseOf(found.id)).letters.length;
  const written = await desk.ask('clerk', 'POST', notice, wish);
  assert.equal(written.status, 201, written.text);
  const { letterId } = z.object({ letterId: z.number() }).parse(written.json);
  assert.equal((await desk.caseOf(found.id)).letters.length, before + 1, 'looking takes no number');
  const told = await textOf(`/requests/${found.id}/letters/${letterId}/pdf`);
  for (const words of ['康安医院', '2023年度的检查记录', '涉及公共卫生安全', '2024年6月18日，贵方提出不同意公开', '行政复议'])
    assert.ok(told.includes(words), words);
  assert.equal(told.includes(APPLICANT.name), false, 'who asked is not told');

  const { letters } = Letters.parse((await desk.ask('clerk', 'GET', `/requests/${found.id}`)).json);
  const receipt = letters.find(({ code }) => code === 'receipt')?.id;
  const sent = { on: '2024-06-04', delivery: 'post', tracking: 'XA00000000000' };
  assert.equal((await desk.ask('clerk', 'POST', `/requests/${found.id}/letters/${receipt}/sent`, sent)).status, 200);
  const proof = await desk.ask('clerk', 'POST', `/requests/${found.id}/letters/${receipt}/proof`, { on: '2024-06-04' });
  assert.equal(proof.status, 201, proof.text);
  const slip = await textOf(`/requests/${found.id}/letters/${z.object({ letterId: z.number() }).parse(proof.json).letterId}/pdf`);
  for (const words of ['登记回执', '邮寄送达', 'XA00000000000', '2024年6月4日']) assert.ok(slip.includes(words), words);

  const labels = await textOf(`/request-letters/labels?letters=${found.id}-${receipt},${found.id}-${letterId}&paper=a4`);
  for (const words of [APPLICANT.name, APPLICANT.address, '康安医院', '000001']) assert.ok(labels.includes(words), words);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from audit_entry where deed = 'readApplicant'`.execute(
    desk.database,
  );
  assert.equal(rows[0]?.count, 1);
  assert.equal((await desk.ask('leader', 'GET', `/request-letters/labels?letters=${found.id}-${receipt}`)).status, 403);
});

test('a letter that came back goes out again; whoever signs starts the term of the one who is asked', async (t) => {
  const desk = await openDesk(t);
  const found = await desk.receives('2024-06-03');
  const addressee = { name: '青禾县康安医院有限公司', address: '青禾县东街1号', postcode: '000001' };
  await desk.does('clerk', found, 'consult', { on: '2024-06-05', asks: 'thirdParty', addressee, question: '是否同意公开？' });
  const inquiry = (await desk.caseOf(found.id)).letters.find(({ code }) => code === 'inquiry');
  assert.ok(inquiry !== undefined);
  const path = `/requests/${found.id}/letters/${inquiry.id}`;
  const does = async (deed: string, body: Readonly<Record<string, unknown>>, status = 200, who: 'clerk' | 'leader' = 'clerk') => {
    const answer = await desk.ask(who, 'POST', `${path}/${deed}`, body);
    assert.equal(answer.status, status, `${deed}: ${answer.text}`);
    return answer;
  };
  const signed = { on: '2024-06-18', by: '门卫老马', how: 'mailroom' };
  await does('received', signed, 409);
  await does('returned', { on: '2024-06-08', reason: 'unclaimed' }, 409);
  await does('sent', { on: '2024-06-05', delivery: 'post', tracking: 'XA00000000001' });
  await does('sent', { on: '2024-06-06', delivery: 'post' }, 409);
  await does('returned', { on: '2024-06-12', reason: 'unclaimed' });
  await does('received', signed, 409);
  await does('sent', { on: '2024-06-11', delivery: 'entrusted' }, 409);
  await does('sent', { on: '2024-06-13', delivery: 'post', tracking: 'XA00000000002' });
  assert.equal(
    (await desk.caseOf(found.id)).clocks.find(({ kind }) => kind === 'consultation')?.dueOn ?? null,
    null,
    'not before the receipt',
  );

  const uploaded = await desk.upload('clerk', `/requests/${found.id}/files?kind=receipt`, '回执.png', await readFile(PICTURE));
  const scan = await desk.upload('clerk', `/requests/${found.id}/files?kind=scan`, '别的.png', await readFile(PICTURE));
  const idOf = (text: string) => z.object({ file: z.object({ id: z.number() }) }).parse(JSON.parse(text)).file.id;
  await does('received', { ...signed, fileId: idOf(scan.text) }, 404);
  await does('received', { ...signed, fileId: idOf(uploaded.text) }, 403, 'leader');
  await does('received', { ...signed, on: '2099-01-04' }, 422);
  await does('received', { ...signed, fileId: idOf(uploaded.text) });
  const now = await desk.caseOf(found.id);
  const letter = now.letters.find(({ id }) => id === inquiry.id);
  assert.deepEqual(
    [letter?.receivedOn, letter?.receivedBy, letter?.['receivedHow'], letter?.['receiptFileId'], letter?.returnedOn],
    ['2024-06-18', '门卫老马', 'mailroom', idOf(uploaded.text), null],
  );
  assert.deepEqual(
    letter?.returns.map(({ sentOn, tracking, reason }) => [sentOn, tracking, reason]),
    [['2024-06-05', 'XA00000000001', 'unclaimed']],
  );
  // Fifteen working days from the day after.
  assert.equal(now.clocks.find(({ kind }) => kind === 'consultation')?.dueOn, '2024-07-09');
  await does('received', { ...signed, on: '2024-06-19' }, 409);
  await does('received', { ...signed, by: '王某' });
  const seen = Letters.parse((await desk.ask('reviewer', 'GET', `/requests/${found.id}`)).json);
  assert.equal(seen.letters.find(({ id }) => id === inquiry.id)?.receivedBy, '', 'who signed is told to those who may know names');
  const { rows } = await sql<{ plain: string }>`select received_by as plain from request_letter where letter_id = ${inquiry.id}`.execute(
    desk.database,
  );
  assert.equal(rows[0]?.plain, '');

  // All that wait to be sent, of cases that were ticked.
  const sheets = await desk.textOf(`/request-letters/batch?requests=${found.id}`);
  assert.match(sheets, /登记回执/);
  assert.doesNotMatch(sheets, /征求意见书/);
  const window = await desk.textOf(`/request-letters/labels?requests=${found.id}&paper=window`);
  assert.ok(window.includes(APPLICANT.name));
  for (const { id, code } of now.letters)
    if (code !== 'inquiry')
      await desk.ask('clerk', 'POST', `/requests/${found.id}/letters/${id}/sent`, { on: '2024-06-18', delivery: 'handed' });
  assert.equal((await desk.download('clerk', `/request-letters/batch?requests=${found.id}`)).status, 409);
});
