import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { APPLICANT, Case, requestOffice, type RequestOffice } from '../../../../test/factories/requests/request-office.ts';
import { openSource } from '../../../platform/extraction/index.ts';
import { openFileStore } from '../../../platform/files/index.ts';
import { NO_SCANNER } from '../../../platform/scanning/index.ts';
import { requestFileRoutes, requestLetterRoutes } from '../index.ts';

const Letters = z.looseObject({
  letters: z.array(z.looseObject({ id: z.number(), code: z.string(), state: z.string(), number: z.string().nullable() })),
});

interface Desk extends RequestOffice {
  readonly folder: string;
  readonly letterText: (id: number, letter: number) => Promise<string>;
  readonly lettersOf: (id: number) => Promise<z.infer<typeof Letters>['letters']>;
}

async function letterDesk(t: TestContext): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-letters-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const files = await openFileStore(folder);
  const office = await requestOffice(t, ({ database, secrets }) => ({
    policies: [],
    routes: [requestLetterRoutes({ database, files, secrets }), requestFileRoutes({ database, files, secrets, scanner: NO_SCANNER })],
  }));
  return {
    ...office,
    folder,
    letterText: async (id, letter) => {
      const answer = await office.download('clerk', `/requests/${id}/letters/${letter}/pdf`);
      assert.equal(answer.status, 200, answer.bytes.toString());
      const read = await openSource(answer.bytes);
      assert.ok(read.ok);
      return read.value.text.replaceAll(/\s+/gu, '');
    },
    lettersOf: async (id) => Letters.parse((await office.ask('clerk', 'GET', `/requests/${id}`)).json).letters,
  };
}

test('every step writes its letter, numbered, with what the case knows; the reply is numbered when it is signed', async (t) => {
  const desk = await letterDesk(t);
  const found = await desk.receives('2024-09-27');
  const asked = await desk.does('clerk', found, 'askCorrection', { on: '2024-09-30', until: '2024-10-21', reason: '请写明场所的类别。' });
  const back = await desk.does('clerk', asked, 'receiveCorrection', { on: '2024-10-14' });
  const extended = await desk.does('leader', back, 'extend', { on: '2024-10-30', workdays: 5, reason: '需要汇总数据' });
  const parts = [
    { content: '抽检结果汇总', outcome: 'granted', letter: 'grant', reason: '' },
    { content: '投诉人的姓名', outcome: 'denied.thirdParty', letter: 'denial', article: '第十五条', reason: '涉及个人隐私' },
  ];
  let now = await desk.does('clerk', extended, 'decide', { parts });
  now = await desk.does('clerk', now, 'draft', { on: '2024-11-01' });
  assert.deepEqual(
    (await desk.lettersOf(found.id)).map(({ code, state, number }) => [code, state, number !== null]),
    [
      ['receipt', 'ready', true],
      ['correctionNotice', 'ready', true],
      ['extensionNotice', 'ready', true],
      ['partialGrant', 'draft', false],
    ],
  );
  // Who approves approves these words, though nobody has opened the letter yet.
  const { rows: named } = await sql<{ name: string }>`select name from agency where agency_id = ${desk.bureau}`.execute(desk.database);
  const rename = (name: string) => sql`update agency set name = ${name} where agency_id = ${desk.bureau}`.execute(desk.database);
  await rename('青禾县更名局');
  for (const who of ['reviewer', 'clerk', 'leader'] as const) now = await desk.does(who, now, 'sign', { on: '2024-11-01' });
  const letters = await desk.lettersOf(found.id);
  assert.equal(new Set(letters.map(({ number }) => number)).size, 4);
  const [receipt, correction, , reply] = letters;
  assert.ok(receipt !== undefined && correction !== undefined && reply?.number);
  const text = await desk.letterText(found.id, reply.id);
  const before = named[0]?.name ?? '';
  assert.ok(text.includes(before) && !text.includes('青禾县更名局'), 'as it was put up for approval');
  await rename(before);
  for (const words of [APPLICANT.name, '抽检结果汇总', '投诉人的姓名', '涉及个人隐私', '先向', '行政复议', reply.number])
    assert.ok(text.includes(words.replaceAll(' ', '')), words);
  assert.match(await desk.letterText(found.id, receipt.id), /2024年10月30日/);
  assert.match(await desk.letterText(found.id, correction.id), /请写明场所的类别/);

  now = await desk.does('clerk', now, 'deliver', { on: '2024-11-04', delivery: 'post', tracking: 'XA00000000000' });
  assert.equal(now.outcome, 'partial');
  // The reply goes out by its deed alone, other letters are written down as sent.
  assert.equal(
    (await desk.ask('clerk', 'POST', `/requests/${found.id}/letters/${reply.id}/sent`, { on: '2024-11-04', delivery: 'post' })).status,
    409,
  );
  assert.equal(
    (await desk.ask('clerk', 'POST', `/requests/${found.id}/letters/${receipt.id}/sent`, { on: '2024-09-27', delivery: 'handed' })).status,
    200,
  );
  assert.equal(
    (await desk.ask('clerk', 'POST', `/requests/${found.id}/letters/${reply.id}/received`, { on: '2024-11-06', by: '本人' })).status,
    200,
  );

  // What went out stays as it was.
  const sent = await desk.letterText(found.id, reply.id);
  await rename('青禾县改名局');
  assert.match(await desk.letterText(found.id, correction.id), /青禾县改名局/, 'of one that has not gone out the words follow');
  assert.equal(await desk.letterText(found.id, reply.id), sent);
  const handed = await desk.letterText(found.id, receipt.id);
  assert.ok(handed.includes(before) && !handed.includes('改名局'), 'of one that went out they do not, though nobody opened it before');
  const kept = await Promise.all(
    (await readdir(desk.folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name))),
  );
  assert.ok(kept.length > 0);
  for (const bytes of kept) assert.equal(bytes.subarray(0, 5).toString('latin1') === '%PDF-', false, 'sealed at rest');
});

test('a reply that lacks what its letter has to say is not put up for approval', async (t) => {
  const desk = await letterDesk(t);
  const found = await desk.receives('2024-09-27');
  const decided = await desk.does('clerk', found, 'decide', {
    parts: [{ content: '处罚决定', outcome: 'denied.enforcementFile', letter: 'denial', reason: '' }],
  });
  const refused = await desk.ask('clerk', 'POST', `/requests/${found.id}/draft`, { on: '2024-09-29' }, decided.version);
  assert.equal(refused.status, 422);
  assert.match(refused.text, /request\.letterIncomplete.*不予公开的理由/s);
  const drafted = await desk.ask(
    'clerk',
    'POST',
    `/requests/${found.id}/draft`,
    { on: '2024-09-29', fields: { reason: '属于行政执法案卷。' } },
    decided.version,
  );
  assert.equal(drafted.status, 200, drafted.text);
  assert.equal(Case.parse(drafted.json).state, 'approving');
});

test('an identity document is for the clerk and the leader, and each reading is written down', async (t) => {
  const desk = await letterDesk(t);
  const found = await desk.receives('2024-09-27');
  const picture = await readFile(new URL('../../../../test/golden/pdf-2019-1.png', import.meta.url));
  const added = await desk.upload('clerk', `/requests/${found.id}/files?kind=identity`, '身份证.png', picture);
  assert.equal(added.status, 201, added.text);
  const { file } = z.object({ file: z.object({ id: z.number() }) }).parse(added.json);
  const path = `/requests/${found.id}/files/${file.id}`;
  assert.equal((await desk.download('clerk', path)).status, 404, 'not by the ordinary way');
  assert.equal((await desk.ask('reviewer', 'POST', `${path}/identity`)).status, 403);
  assert.equal((await desk.ask('policyStaff', 'POST', `${path}/identity`)).status, 403);
  assert.equal((await desk.ask('foreignClerk', 'POST', `${path}/identity`)).status, 404);
  const read = await desk.download('leader', `${path}/identity`, 'POST');
  assert.deepEqual(read.bytes, picture);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from audit_entry where deed = 'readIdentity'`.execute(
    desk.database,
  );
  assert.equal(rows[0]?.count, 1);
  // One that was handed in among the attachments is kept from the unit from now on, and never turned into what the unit sees.
  const stray = await desk.upload('clerk', `/requests/${found.id}/files?kind=attachment`, '户口簿.png', picture);
  const strayFile = z.object({ file: z.object({ id: z.number() }) }).parse(stray.json).file.id;
  const strayPath = `/requests/${found.id}/files/${strayFile}`;
  assert.equal((await desk.download('reviewer', strayPath)).status, 200);
  assert.equal((await desk.ask('reviewer', 'POST', `${strayPath}/kind`, { kind: 'identity' })).status, 403);
  const turned = await desk.ask('clerk', 'POST', `${strayPath}/kind`, { kind: 'identity' });
  assert.equal(turned.status, 200, turned.text);
  assert.equal((await desk.download('reviewer', strayPath)).status, 404);
  assert.deepEqual((await desk.download('leader', `${strayPath}/identity`, 'POST')).bytes, picture);
  assert.match((await desk.ask('clerk', 'POST', `${strayPath}/kind`, { kind: 'material' })).text, /request\.fileIdentifies/);
  assert.equal((await desk.ask('clerk', 'POST', `${strayPath}/kind`, { kind: 'letter' })).status, 422);
  const hostile = await desk.upload(
    'clerk',
    `/requests/${found.id}/files?kind=identity`,
    'x.png',
    Buffer.from('<html><script>alert(1)</script></html>'),
  );
  assert.equal(hostile.status, 422);
});
