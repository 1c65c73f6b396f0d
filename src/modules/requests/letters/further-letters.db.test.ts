import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { APPLICANT, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { openSource } from '../../../platform/extraction/index.ts';
import { openFileStore } from '../../../platform/files/index.ts';
import { furtherLetterRoutes, requestLetterRoutes } from '../index.ts';

const Letters = z.looseObject({ letters: z.array(z.looseObject({ id: z.number(), code: z.string() })) });

test('a third party that refused is told of the disclosure; a proof of delivery and envelopes for any letter', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-further-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const files = await openFileStore(folder);
  const desk = await requestOffice(t, ({ database, secrets }) => ({
    policies: [],
    routes: [requestLetterRoutes({ database, files, secrets }), furtherLetterRoutes({ database, secrets })],
  }));
  const textOf = async (path: string) => {
    const { status, bytes } = await desk.download('clerk', path);
    assert.equal(status, 200, bytes.toString());
    const read = await openSource(bytes);
    assert.ok(read.ok);
    return read.value.text.replaceAll(/\s+/gu, '');
  };
  const found = await desk.receives('2024-06-03');
  const addressee = { name: '青禾县康安医院有限公司', address: '青禾县东街1号', postcode: '000001' };
  const asked = await desk.does('clerk', found, 'consult', { on: '2024-06-05', asks: 'thirdParty', addressee, question: '是否同意公开？' });
  const consultationId = asked.consultations[0]?.id;
  const notice = `/requests/${found.id}/consultations/${consultationId}/notice`;
  const wish = { on: '2024-06-19', information: '2023年度的检查记录' };
  assert.equal((await desk.ask('clerk', 'POST', notice, wish)).status, 409, 'before it has refused');
  const answer = { consultationId, on: '2024-06-18', opinion: 'refuses', answer: '不同意', overrideReason: '涉及公共卫生安全' };
  await desk.does('clerk', asked, 'receiveAnswer', answer);
  const written = await desk.ask('clerk', 'POST', notice, wish);
  assert.equal(written.status, 201, written.text);
  const { letterId } = z.object({ letterId: z.number() }).parse(written.json);
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
