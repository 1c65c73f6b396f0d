import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { z } from 'zod';
import { APPLICANT, requestOffice, type Case, type RequestOffice } from '../../../test/factories/requests/request-office.ts';
import { openSource } from '../../platform/extraction/index.ts';
import { openFileStore } from '../../platform/files/index.ts';
import { NO_SCANNER } from '../../platform/scanning/index.ts';
import { furtherLetterRoutes, requestFileRoutes, requestLetterRoutes } from './index.ts';

const Seen = z.looseObject({
  version: z.number(),
  letters: z.array(z.looseObject({ id: z.number(), code: z.string() })),
  files: z.array(z.looseObject({ id: z.number(), kind: z.string(), name: z.string() })),
  consultations: z.array(z.looseObject({ id: z.number() })),
});
const Added = z.object({ file: z.looseObject({ id: z.number() }) });

async function desk(t: TestContext): Promise<RequestOffice> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-attacks-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const files = await openFileStore(folder);
  return requestOffice(t, ({ database, secrets }) => ({
    policies: [],
    routes: [
      requestLetterRoutes({ database, files, secrets }),
      requestFileRoutes({ database, files, secrets, scanner: NO_SCANNER }),
      furtherLetterRoutes({ database, secrets }),
    ],
  }));
}

/** A closed case of the policy unit with a letter to a third party, a scan and material, as its clerk sees it. */
async function closedCase(at: RequestOffice): Promise<{ readonly found: Case; readonly seen: z.infer<typeof Seen> }> {
  const begun = await at.does('clerk', await at.receives('2026-03-02'), 'assign', { unitId: at.units.policy });
  const addressee = { name: '望湖检测有限公司' };
  const consulting = await at.does('clerk', begun, 'consult', { on: '2026-03-03', asks: 'thirdParty', addressee, question: '是否同意？' });
  const [party] = consulting.consultations;
  const answer = { on: '2026-03-05', consultationId: party?.id, opinion: 'agrees' };
  const heard = await at.does('clerk', consulting, 'receiveAnswer', answer);
  for (const [kind, name] of [
    ['scan', `申请书-${APPLICANT.name}`],
    ['material', '检查记录'],
    ['receipt', `回执-${APPLICANT.name}`],
  ])
    assert.equal((await at.upload('clerk', `/requests/${heard.id}/files?kind=${kind}`, `${name}.txt`, Buffer.from('文'))).status, 201);
  const found = await at.replies(heard, '2026-03-10', 'granted', 'grant');
  return { found, seen: Seen.parse((await at.ask('clerk', 'GET', `/requests/${found.id}`)).json) };
}

test('attack: a unit that may not read who asks learns it from no letter, no file and no name of a file', async (t) => {
  const at = await desk(t);
  const { found, seen } = await closedCase(at);
  const path = `/requests/${found.id}`;
  const textOf = async (who: 'clerk' | 'policyHead' | 'policyStaff', letter: number): Promise<string> => {
    const answer = await at.download(who, `${path}/letters/${letter}/pdf`);
    assert.equal(answer.status, 200, answer.bytes.toString());
    const read = await openSource(answer.bytes);
    assert.ok(read.ok);
    return read.value.text.replaceAll(/\s+/gu, '');
  };
  const reply = seen.letters.find(({ code }) => code === 'grant')?.id ?? 0;
  const inquiry = seen.letters.find(({ code }) => code === 'inquiry')?.id ?? 0;
  // Read by the clerk first: what is kept of it as it went out is no way round either.
  assert.match(await textOf('clerk', reply), /沈清和/);
  assert.match(await textOf('clerk', inquiry), /望湖检测有限公司/);
  for (const who of ['policyHead', 'policyStaff'] as const) {
    for (const letter of [reply, inquiry]) assert.doesNotMatch(await textOf(who, letter), /沈清和|望湖检测/, who);
    assert.match(await textOf(who, reply), /（申请人）/);
    const shown = await at.ask(who, 'GET', path);
    assert.doesNotMatch(shown.text, /沈清和|望湖检测/, who);
  }
  const now = Seen.parse((await at.ask('clerk', 'GET', path)).json);
  const kinds = new Set(now.files.map(({ kind }) => kind));
  assert.deepEqual([...kinds].sort(), ['letter', 'material', 'receipt', 'scan']);
  for (const { id, kind } of now.files) {
    assert.equal((await at.download('clerk', `${path}/files/${id}`)).status, 200, kind);
    assert.equal((await at.download('policyStaff', `${path}/files/${id}`)).status, kind === 'material' ? 200 : 404, kind);
  }
});

test('attack: nothing of one case is to be had under the number of another, and nothing beyond one’s unit', async (t) => {
  const at = await desk(t);
  const { found, seen } = await closedCase(at);
  const other = await at.receives('2026-03-02');
  const [letter, file, consultation] = [seen.letters[0]?.id, seen.files[0]?.id, seen.consultations[0]?.id];
  const on = '2026-03-20';
  for (const [method, path, body] of [
    ['GET', `letters/${letter}/pdf`, undefined],
    ['GET', `files/${file}`, undefined],
    ['POST', `files/${file}/identity`, {}],
    ['POST', `letters/${letter}/proof`, { on }],
    ['POST', `letters/${letter}/sent`, { on, delivery: 'post' }],
    ['POST', `letters/${letter}/received`, { on }],
    ['POST', `letters/${letter}/returned`, { on, reason: 'unknown' }],
    ['POST', `consultations/${consultation}/notice`, { on, information: '记录' }],
    ['POST', `consultations/${consultation}/notice/preview`, { on, information: '记录' }],
  ] as const)
    assert.equal((await at.ask('clerk', method, `/requests/${other.id}/${path}`, body)).status, 404, path);
  assert.equal((await at.ask('clerk', 'GET', `/request-letters/batch?letters=${other.id}-${letter}`)).status, 404);
  const receipt = await at.upload('clerk', `/requests/${other.id}/files?kind=receipt`, '回执.txt', Buffer.from('文'));
  const { file: foreign } = Added.parse(receipt.json);
  const reply = seen.letters.find(({ code }) => code === 'grant')?.id;
  const signed = await at.ask('clerk', 'POST', `/requests/${found.id}/letters/${reply}/received`, { on, fileId: foreign.id });
  assert.equal(signed.status, 404, 'a receipt of another case');
  for (const who of ['financeStaff', 'foreignStaff', 'foreignClerk'] as const)
    for (const path of ['', `/files/${file}`, `/letters/${letter}/pdf`])
      assert.equal((await at.ask(who, 'GET', `/requests/${found.id}${path}`)).status, 404, `${who} ${path}`);
});
