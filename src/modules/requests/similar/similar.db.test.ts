import assert from 'node:assert/strict';
import { test } from 'node:test';
import { APPLICANT, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { similarRoutes } from '../index.ts';
import { FrequentApplicants } from './frequent-applicants.ts';
import { SimilarRequests } from './similar-requests.ts';

const office = (t: Parameters<typeof requestOffice>[0]) =>
  requestOffice(t, (context) => ({ policies: [], routes: [similarRoutes(context)] }));
const WISH = '申请公开2023年本县公共场所卫生监督抽检的结果。';
const other = (number: number) => ({ applicant: { ...APPLICANT, name: `申请人${number}`, idNumber: `11010119900307${1000 + number}` } });

test('an earlier answer to the same applicant, the same wish of others, and nothing of who asks without leave', async (t) => {
  const at = await office(t);
  const answered = await at.replies(await at.receives('2024-03-01', { content: WISH }), '2024-03-08', 'granted', 'grant');
  await at.receives('2024-03-04', { content: '申请公开东街改造项目的征地补偿方案。' });
  await at.receives('2024-03-05', { content: '请提供本县2023年公共场所的卫生监督抽检结果', ...other(1) });
  const content = '请公开本县 2023 年公共场所卫生监督抽检的结果';
  const ask = async (who: Parameters<typeof at.ask>[0], body: Readonly<Record<string, unknown>>) => {
    const answer = await at.ask(who, 'POST', '/requests/similar', body);
    assert.equal(answer.status, 200, answer.text);
    return SimilarRequests.parse(answer.json);
  };
  const found = await ask('clerk', { content, applicant: APPLICANT });
  assert.deepEqual([found.repeats?.number, found.repeats?.outcome, found.repeats?.closedOn], [answered.number, 'granted', '2024-03-08']);
  assert.deepEqual(
    found.similar.map(({ sameApplicant }) => sameApplicant),
    [true, false],
  );
  assert.equal(found.ofApplicant?.length, 2);
  assert.deepEqual(found.alike, { requests: 3, applicants: 2, from: 3, suggestPublication: false });

  // A third applicant asks alike: art 44.
  const third = await at.receives('2024-03-06', { content, ...other(2) });
  const path = `/requests/${third.id}/similar`;
  const seen = SimilarRequests.parse((await at.ask('clerk', 'GET', path)).json);
  assert.deepEqual(seen.alike, { requests: 3, applicants: 3, from: 3, suggestPublication: true });
  assert.equal(seen.proposal, null);
  assert.deepEqual([seen.repeats, seen.ofApplicant], [null, []]);
  const reviewer = SimilarRequests.parse((await at.ask('reviewer', 'GET', path)).json);
  assert.equal(reviewer.ofApplicant, null);
  assert.ok(reviewer.similar.every(({ sameApplicant }) => sameApplicant === null));
  assert.equal((await at.ask('foreignClerk', 'GET', path)).status, 404);
  assert.deepEqual((await ask('foreignClerk', { content, applicant: APPLICANT })).similar, []);
  assert.equal((await at.ask('policyStaff', 'GET', path)).status, 404);

  const opened = await at.ask('clerk', 'POST', `/requests/${third.id}/propose-publication`, { reason: '已有三人申请。' });
  assert.equal(opened.status, 201, opened.text);
  // Pressed twice, or by another: the task that there is.
  const again = await at.ask('leader', 'POST', `/requests/${third.id}/propose-publication`, {});
  assert.deepEqual(again.json, opened.json);
  assert.deepEqual(SimilarRequests.parse((await at.ask('clerk', 'GET', path)).json).proposal, opened.json);
});

test('a correction of a record is no like of an application for information, and is not proposed for publication (arts 41, 44)', async (t) => {
  const at = await office(t);
  for (let nth = 1; nth <= 3; nth += 1) await at.receives('2024-03-01', { ...other(nth), kind: 'recordCorrection' });
  const correction = await at.receives('2024-03-01', { kind: 'recordCorrection' });
  const seen = SimilarRequests.parse((await at.ask('clerk', 'GET', `/requests/${correction.id}/similar`)).json);
  assert.deepEqual([seen.alike.applicants, seen.alike.suggestPublication], [4, false]);
  const refused = await at.ask('clerk', 'POST', `/requests/${correction.id}/propose-publication`, {});
  assert.match(refused.text, /request\.notPublishable/);
  const information = await at.receives('2024-03-01', { proposesPublication: true });
  const alone = SimilarRequests.parse((await at.ask('clerk', 'GET', `/requests/${information.id}/similar`)).json);
  assert.equal(alone.alike.requests, 1);
  const wished = await at.ask('clerk', 'GET', '/requests?count=true&proposesPublication=true');
  assert.match(wished.text, /"count":1/);
});

test('applicants with many requests in a month are counted, and not named', async (t) => {
  const at = await office(t);
  for (let day = 1; day <= 3; day += 1) await at.receives(`2024-03-0${day + 3}`, { content: `申请公开第${day}号文件。` });
  await at.receives('2024-02-05');
  await at.receives('2024-03-05', other(1));
  const answer = await at.ask('clerk', 'GET', '/requests/frequent-applicants?month=2024-03&least=2');
  assert.equal(answer.status, 200, answer.text);
  const { applicants } = FrequentApplicants.parse(answer.json);
  assert.deepEqual(
    applicants.map(({ requests, requestsOfYear, reasonsAsked, requestIds }) => [requests, requestsOfYear, reasonsAsked, requestIds.length]),
    [[3, 4, false, 3]],
  );
  assert.equal(answer.text.includes(APPLICANT.name), false);
  assert.equal((await at.ask('policyStaff', 'GET', '/requests/frequent-applicants?month=2024-03')).status, 403);
});
