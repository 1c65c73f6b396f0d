import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { z } from 'zod';
import { APPLICANT, Case, Received, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { splitRoutes } from '../index.ts';

const office = (t: Parameters<typeof requestOffice>[0]) =>
  requestOffice(t, (context) => ({ policies: [], routes: [splitRoutes(context)] }));
const Split = z.object({ request: Case, made: z.array(z.object({ request: Case, queryCode: z.string() })) });
const PARTS = ['公共场所的抽检结果', '学校食堂的检查情况', '东街的征地补偿方案'];

test('a request is cut apart: each part has its number, its code and the same clock, a correction included', async (t) => {
  const at = await office(t);
  const received = await at.receives('2024-03-01');
  const asked = await at.does('clerk', received, 'askCorrection', { on: '2024-03-05', until: '2024-03-20', reason: '请分项。' });
  const corrected = await at.does('clerk', asked, 'receiveCorrection', { on: '2024-03-12' });
  const answer = await at.ask('clerk', 'POST', `/requests/${corrected.id}/split`, { parts: PARTS }, corrected.version);
  assert.equal(answer.status, 200, answer.text);
  const { request, made } = Split.parse(answer.json);
  assert.deepEqual(
    [request, ...made.map((one) => one.request)].map(({ number, dueOn, state, ...one }) => [number, dueOn, state, one['title']]),
    PARTS.map((title, index) => [`〔2024〕${index + 1}号`, corrected.dueOn, 'handling', title]),
  );
  assert.ok(made.every((one) => one.request['splitFrom'] === request.id));
  assert.equal(new Set(made.map(({ queryCode }) => queryCode)).size, 2);
  const applicant = await at.ask('clerk', 'POST', `/requests/${made[0]?.request.id}/applicant`, {});
  assert.match(applicant.text, new RegExp(APPLICANT.name));

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
  const body = { on: '2024-03-04', reason: '由县政府办公室负责。', toAgencyId: at.county };
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
  const confirmed = await at.ask('countyClerk', 'POST', `/requests/${there?.id}/confirm`, { confirmedOn: '2024-03-05' }, 1);
  assert.equal(confirmed.status, 200, confirmed.text);
});
