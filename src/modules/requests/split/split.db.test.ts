import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { APPLICANT, Case, Received, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { openFileStore } from '../../../platform/files/index.ts';
import { NO_SCANNER } from '../../../platform/scanning/index.ts';
import { requestFeeRoutes, requestFileRoutes, splitRoutes } from '../index.ts';

async function office(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-split-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const files = await openFileStore(folder);
  return requestOffice(t, (context) => ({
    policies: [],
    routes: [splitRoutes({ ...context, files }), requestFileRoutes({ ...context, files, scanner: NO_SCANNER })],
  }));
}

const PICTURE = readFile(new URL('../../../../test/golden/pdf-2019-1.png', import.meta.url));
const Filed = z.looseObject({ files: z.array(z.object({ id: z.number(), kind: z.string(), name: z.string() }).loose()) });
const Related = z.looseObject({ related: z.array(z.looseObject({ relation: z.string(), id: z.number() })) });
const Split = z.object({ request: Case, made: z.array(z.object({ request: Case, queryCode: z.string() })) });
const PARTS = ['公共场所的抽检结果', '学校食堂的检查情况', '东街的征地补偿方案'];

test('a request is cut apart: each part has its number, its code and the same clock, a correction included', async (t) => {
  const at = await office(t);
  const received = await at.receives('2024-03-01');
  const asked = await at.does('clerk', received, 'askCorrection', { on: '2024-03-05', until: '2024-03-20', reason: '请分项。' });
  const corrected = await at.does('clerk', asked, 'receiveCorrection', { on: '2024-03-12' });
  for (const kind of ['identity', 'attachment'])
    assert.equal((await at.upload('clerk', `/requests/${corrected.id}/files?kind=${kind}`, `${kind}.png`, await PICTURE)).status, 201);
  const parts = [PARTS[0], { title: '食堂检查', content: PARTS[1] }, PARTS[2]];
  const answer = await at.ask('clerk', 'POST', `/requests/${corrected.id}/split`, { parts }, corrected.version);
  assert.equal(answer.status, 200, answer.text);
  const { request, made } = Split.parse(answer.json);
  assert.deepEqual(
    [request, ...made.map((one) => one.request)].map(({ number, dueOn, state, ...one }) => [number, dueOn, state, one['title']]),
    [PARTS[0], '食堂检查', PARTS[2]].map((title, index) => [`〔2024〕${index + 1}号`, corrected.dueOn, 'handling', title]),
  );
  assert.ok(made.every((one) => one.request['splitFrom'] === request.id));
  assert.equal(new Set(made.map(({ queryCode }) => queryCode)).size, 2);
  const applicant = await at.ask('clerk', 'POST', `/requests/${made[0]?.request.id}/applicant`, {});
  assert.match(applicant.text, new RegExp(APPLICANT.name));
  for (const one of made.map((cut) => cut.request)) {
    assert.equal(one['originalContent'], received['content'], 'nothing of what was asked is lost');
    assert.deepEqual(
      Related.parse(one).related.map(({ relation, id }) => [relation, id]),
      [['splitFrom', request.id]],
    );
    const { files } = Filed.parse(one);
    assert.deepEqual(
      files.map(({ kind, name }) => [kind, name]),
      [
        ['identity', 'identity.png'],
        ['attachment', 'attachment.png'],
      ],
    );
    const opened = await at.download('clerk', `/requests/${one.id}/files/${files[1]?.id}`);
    assert.deepEqual(opened.bytes, await PICTURE);
    assert.equal((await at.download('clerk', `/requests/${request.id}/files/${files[1]?.id}`)).status, 404, 'each case opens its own');
  }
  assert.deepEqual(
    Related.parse(request).related.map(({ relation, id }) => [relation, id]),
    made.map((one) => ['splitInto', one.request.id]),
  );

  const extended = await at.does('leader', request, 'extend', { on: '2024-03-13', workdays: 5, reason: '汇总。' });
  const late = await at.ask('clerk', 'POST', `/requests/${extended.id}/split`, { parts: PARTS }, extended.version);
  assert.match(late.text, /request\.tooLateToSplit/);
});

test('a request handed in twice is merged: closed, without an outcome; another applicant’s or a closed one takes none', async (t) => {
  const at = await office(t);
  const first = await at.receives('2024-03-01');
  const twice = await at.receives('2024-03-04');
  const others = await at.receives('2024-03-04', { applicant: { ...APPLICANT, name: '陆明远', idNumber: '110101199003070046' } });
  const merge = (found: Case, into: number) =>
    at.ask('clerk', 'POST', `/requests/${found.id}/merge`, { on: '2024-03-05', into }, found.version);
  assert.match((await merge(others, first.id)).text, /request\.notMergeable/);
  assert.match((await merge(twice, twice.id)).text, /request\.notMergeable/);
  const merged = Case.parse((await merge(twice, first.id)).json);
  assert.deepEqual([merged.state, merged.outcome, merged.closedOn, merged['mergedInto']], ['merged', null, '2024-03-05', first.id]);
  assert.deepEqual(merged.deeds, []);
  assert.match((await merge(first, twice.id)).text, /request\.notMergeable/);
  const wish = { intakeKey: randomUUID(), channel: 'online', applicant: APPLICANT, content: '同样的内容', arrivedOn: '2024-03-06' };
  const arrived = Received.parse((await at.ask('clerk', 'POST', '/requests', wish)).json).request;
  const again = await at.ask('clerk', 'POST', `/requests/${arrived.id}/merge`, { on: '2024-03-06', into: first.id }, arrived.version);
  assert.equal(Case.parse(again.json).state, 'merged', again.text);
});

test('a request for another agency here arrives there, readable by its clerk alone', async (t) => {
  const at = await office(t);
  const wish = {
    intakeKey: randomUUID(),
    channel: 'counter',
    applicant: APPLICANT,
    content: '县政府的文件',
    arrivedOn: '2024-03-01',
    submittedOn: '2024-03-01',
  };
  const arrived = Received.parse((await at.ask('clerk', 'POST', '/requests', wish)).json).request;
  const others = await at.ask('clerk', 'GET', '/requests/other-agencies');
  assert.match(others.text, new RegExp(`"id":${at.county},`));
  const body = { on: '2024-03-04', reason: '由县政府办公室负责。', toAgencyId: at.county };
  for (const kind of ['identity', 'attachment', 'material'])
    await at.upload('clerk', `/requests/${arrived.id}/files?kind=${kind}`, `${kind}.png`, await PICTURE);
  const answer = await at.ask('clerk', 'POST', `/requests/${arrived.id}/transfer-inside`, body, arrived.version);
  assert.equal(answer.status, 200, answer.text);
  assert.equal(z.object({ request: Case }).parse(answer.json).request.state, 'transferred');
  const list = await at.ask('countyClerk', 'GET', '/requests');
  const [there] = z
    .object({ items: z.array(z.looseObject({ id: z.number(), channel: z.string(), state: z.string() })) })
    .parse(list.json).items;
  assert.deepEqual([there?.channel, there?.state], ['transfer', 'arrived']);
  const seen = await at.ask('countyClerk', 'POST', `/requests/${there?.id}/applicant`, {});
  assert.match(seen.text, new RegExp(APPLICANT.idNumber));
  const { files, events } = Filed.extend({ events: z.array(z.looseObject({ data: z.looseObject({}) })) }).parse(
    (await at.ask('countyClerk', 'GET', `/requests/${there?.id}`)).json,
  );
  assert.deepEqual(
    files.map(({ kind }) => kind),
    ['identity', 'attachment'],
    'what the applicant handed in, not what the office found',
  );
  assert.deepEqual((await at.download('countyClerk', `/requests/${there?.id}/files/${files[1]?.id}`)).bytes, await PICTURE);
  const identity = await at.download('countyClerk', `/requests/${there?.id}/files/${files[0]?.id}/identity`, 'POST');
  assert.deepEqual(identity.bytes, await PICTURE);
  assert.equal((await at.ask('clerk', 'GET', `/requests/${there?.id}`)).status, 404);
  assert.equal(typeof events[0]?.data['fromAgency'], 'string');
  const confirmed = await at.ask('countyClerk', 'POST', `/requests/${there?.id}/confirm`, { confirmedOn: '2024-03-05' }, 1);
  assert.equal(confirmed.status, 200, confirmed.text);
});

test('calls and letters are noted down: sealed, of their day, with a file; nobody but the office reads them', async (t) => {
  const at = await office(t);
  const received = await at.receives('2024-03-01');
  await at.upload('clerk', `/requests/${received.id}/files?kind=attachment`, 'letter.png', await PICTURE);
  const { files } = Filed.parse((await at.ask('clerk', 'GET', `/requests/${received.id}`)).json);
  const note = { direction: 'in', channel: 'phone', text: '沈清和来电，询问何时答复。' };
  const later = await at.does('clerk', received, 'correspond', { ...note, on: '2024-03-08' });
  assert.equal(later.version, received.version, 'the course of the case stays');
  const fileId = files[0]?.id ?? 0;
  const noted = await at.does('clerk', received, 'correspond', { ...note, on: '2024-03-05', channel: 'post', fileId });
  assert.deepEqual(
    z.array(z.object({ on: z.string(), channel: z.string(), fileId: z.number().nullable(), text: z.string() })).parse(noted['messages']),
    [
      { on: '2024-03-05', channel: 'post', fileId, text: note.text },
      { on: '2024-03-08', channel: 'phone', fileId: null, text: note.text },
    ],
  );
  const { rows } = await sql<{ text: string }>`select encode(text, 'escape') as text from request_message`.execute(at.database);
  assert.ok(rows.length === 2 && rows.every(({ text }) => !text.includes(APPLICANT.name)));
  const audited = await sql<{ text: string }>`select to_jsonb(a)::text as text from audit_entry a where deed = 'correspond'`.execute(
    at.database,
  );
  assert.ok(audited.rows.length === 2 && audited.rows.every(({ text }) => !text.includes(APPLICANT.name)));
  const read = await at.ask('reviewer', 'GET', `/requests/${received.id}`);
  assert.doesNotMatch(read.text, /询问何时答复/);
  const refused = async (more: Readonly<Record<string, unknown>>) =>
    (await at.ask('clerk', 'POST', `/requests/${received.id}/correspond`, { ...note, on: '2024-03-08', ...more }, received.version)).status;
  assert.deepEqual(
    [await refused({ on: '2099-01-01' }), await refused({ fileId: 2_000_000 }), await refused({ text: ' ' })],
    [422, 422, 422],
  );
});

test('the fee of a further piece is reckoned with those of the same month, before anything is charged', async (t) => {
  const at = await requestOffice(t, ({ database }) => ({ policies: [], routes: [requestFeeRoutes(database)] }));
  const last = await at.receives('2024-02-28');
  const first = await at.receives('2024-03-01');
  const again = await at.receives('2024-03-04');
  const fee = await at.ask('clerk', 'GET', `/requests/${again.id}/fee?scale=pieces&units=11`);
  const { yuan, earlier } = z.looseObject({ yuan: z.number(), earlier: z.array(z.looseObject({ id: z.number() })) }).parse(fee.json);
  assert.deepEqual([yuan, earlier.map(({ id }) => id)], [200, [first.id]], 'the 2nd to the 12th: two of them at 100');
  const pages = await at.ask('clerk', 'GET', `/requests/${last.id}/fee?scale=pages&units=31`);
  assert.match(pages.text, /"yuan":10,/);
});
