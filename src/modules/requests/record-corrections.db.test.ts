import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { APPLICANT, Received, requestOffice, type Case, type RequestOffice } from '../../../test/factories/requests/request-office.ts';
import { plainDate } from '../../kernel/plain-date.ts';
import { countedRequests, verifyRequests } from './index.ts';

const CORRECTION = { kind: 'recordCorrection', content: '居民健康档案中本人的出生日期记为1980年1月2日，应为1980年1月12日。' } as const;
const NEVER = plainDate(2099, 1, 1) ?? assert.fail();
const deedsOf = ({ deeds }: Case) => deeds.filter(({ possible }) => possible).map(({ deed }) => deed);
const codesOf = (found: Case) =>
  z
    .array(z.looseObject({ code: z.string() }))
    .parse(found['letters'])
    .map(({ code }) => code);
const part = (outcome: string, letter: string) => ({
  content: '出生日期',
  outcome,
  letter,
  article: '第四十一条',
  reason: '经核实，已更正',
  link: '',
});
const counted = async ({ database, bureau }: RequestOffice) =>
  (await countedRequests(database, bureau, NEVER)).map(({ id, receivedOn, turns }) => [id, receivedOn, turns.at(-1)?.outcome ?? null]);

test('更正 (art 41) has its own time, letters and outcomes, and is not counted in table three', async (t) => {
  const office = await requestOffice(t);
  const received = await office.receives('2026-03-02', CORRECTION);
  assert.equal(received.dueOn, '2026-03-30');
  assert.match(
    received.clocks[0]?.words ?? '',
    /20个工作日（《中华人民共和国政府信息公开条例》第四十一条没有规定期限，本机关参照第三十三条第二款确定）/,
  );
  assert.deepEqual(codesOf(received), ['recordReceipt']);
  // Reasons, fees and third parties are matters of applications for information.
  for (const deed of ['askReasons', 'noticeFee', 'announceDelay', 'consult'])
    assert.ok(!received.deeds.some((one) => one.deed === deed), deed);
  const fee = await office.ask(
    'clerk',
    'POST',
    `/requests/${received.id}/noticeFee`,
    { on: '2026-03-03', scale: 'pieces', units: 40 },
    received.version,
  );
  assert.equal(fee.status, 409);

  const asked = await office.does('clerk', received, 'askCorrection', {
    on: '2026-03-04',
    until: '2026-03-20',
    reason: '请提供户口簿复印件。',
  });
  const proven = await office.does('clerk', asked, 'receiveCorrection', { on: '2026-03-10' });
  assert.equal(proven.dueOn, '2026-04-08', 'anew from 10 March, over Qingming');
  const wrong = await office.ask('clerk', 'POST', `/requests/${proven.id}/decide`, { parts: [part('granted', 'grant')] }, proven.version);
  assert.match(wrong.text, /request\.outcomeOfOtherKind/);
  const mixed = await office.does('clerk', proven, 'decide', {
    parts: [part('record.corrected', 'recordCorrected'), part('record.notCorrected', 'recordNotCorrected')],
  });
  const together = await office.ask('clerk', 'POST', `/requests/${mixed.id}/draft`, { on: '2026-03-12' }, mixed.version);
  assert.match(together.text, /request\.mixedCorrections/);
  const corrected = await office.replies(mixed, '2026-03-12', 'record.corrected', 'recordCorrected');
  assert.deepEqual([corrected.state, corrected.outcome, corrected['outcomeTitle']], ['answered', 'record.corrected', '已更正']);
  assert.deepEqual(codesOf(corrected), ['recordReceipt', 'recordProofNotice', 'recordCorrected']);

  const refused = await office.replies(
    await office.receives('2026-03-03', CORRECTION),
    '2026-03-12',
    'record.notCorrected',
    'recordNotCorrected',
  );
  const gone = await office.does('clerk', await office.receives('2026-03-03', CORRECTION), 'withdraw', {
    on: '2026-03-05',
    reason: '已经自行更正',
  });
  assert.deepEqual([refused.outcome, gone.outcome], ['record.notCorrected', 'record.withdrawn']);
  assert.deepEqual(await counted(office), []);
  assert.deepEqual(await verifyRequests(office.database), { cases: 3, disagreements: [] });
  await sql`update disclosure_request set kind = 'information' where request_id = ${gone.id}`.execute(office.database);
  const { disagreements } = await verifyRequests(office.database);
  assert.deepEqual(
    disagreements.map(({ id, field, follows }) => [id, field, follows]),
    [[gone.id, 'kind', 'recordCorrection']],
  );
});

test('a correction that another agency has to make is passed on, with words on where', async (t) => {
  const office = await requestOffice(t);
  const received = await office.receives('2026-03-02', CORRECTION);
  const decided = await office.does('clerk', received, 'decide', { parts: [part('record.passedOn', 'recordPassedOn')] });
  const bare = await office.ask('clerk', 'POST', `/requests/${received.id}/draft`, { on: '2026-03-05' }, decided.version);
  assert.match(bare.text, /请填写转送的情况/);
  const drafted = await office.does('clerk', decided, 'draft', { on: '2026-03-05', fields: { competentAgency: '青禾县公安局' } });
  assert.equal(drafted.state, 'approving');
});

test('the office’s own time for corrections holds from the receipt on, and a later one moves no open case', async (t) => {
  const office = await requestOffice(t);
  const set = (workdays: number) =>
    sql`insert into setting (group_name, value) values ('requests', ${JSON.stringify({ recordWorkdays: workdays })}::jsonb)
      on conflict (group_name) do update set value = excluded.value`.execute(office.database);
  await set(10);
  const early = await office.receives('2026-03-02', CORRECTION);
  assert.equal(early.dueOn, '2026-03-16');
  await set(30);
  const extended = await office.does('leader', early, 'extend', { on: '2026-03-10', workdays: 5, reason: '需要查阅档案。' });
  assert.equal(extended.dueOn, '2026-03-23');
  assert.equal((await office.receives('2026-03-02', CORRECTION)).dueOn, '2026-04-14');
  assert.deepEqual((await verifyRequests(office.database)).disagreements, []);
});

test('what turns out to be the other kind goes on as that from its receipt; figures of a year that is over stay', async (t) => {
  const office = await requestOffice(t);
  const change = (found: Case, on: string, to: string) =>
    office.does('clerk', found, 'changeKind', { on, to, reason: '内容是要求更正本人的信息。' });
  const wish = {
    intakeKey: 'arrived-as-correction',
    channel: 'counter',
    applicant: APPLICANT,
    arrivedOn: '2026-03-02',
    submittedOn: '2026-03-02',
    ...CORRECTION,
  };
  const arrived = Received.parse((await office.ask('clerk', 'POST', '/requests', wish)).json).request;
  const before = await change(arrived, '2026-03-02', 'information');
  assert.deepEqual([before['kind'], before.state], ['information', 'arrived']);
  const confirmed = await office.does('clerk', before, 'confirm', {});
  assert.match(confirmed.clocks[0]?.words ?? '', /第三十三条第二款）/);

  const decided = await office.does('clerk', await office.receives('2026-03-03'), 'decide', { parts: [part('granted', 'grant')] });
  const changed = await change(decided, '2026-03-05', 'recordCorrection');
  assert.deepEqual([changed['kind'], changed.dueOn], ['recordCorrection', '2026-03-31']);
  assert.deepEqual(z.array(z.looseObject({ outcome: z.null() })).parse(changed['parts']).length, 1);
  const again = await office.ask(
    'clerk',
    'POST',
    `/requests/${changed.id}/changeKind`,
    { on: '2026-03-05', to: 'recordCorrection', reason: '同上' },
    changed.version,
  );
  assert.match(again.text, /request\.sameKind/);

  const carried = await change(await office.receives('2025-12-29'), '2026-01-06', 'recordCorrection');
  const answered = await office.replies(await office.receives('2026-03-03'), '2026-03-10', 'granted', 'grant');
  const reopened = await office.does('leader', answered, 'reopen', { on: '2026-05-06', reason: '复议决定' });
  assert.ok(!deedsOf(reopened).includes('changeKind'), 'what was answered stays what it was answered as');
  assert.deepEqual(await counted(office), [
    [carried.id, '2025-12-29', 'other.other'],
    [confirmed.id, '2026-03-02', null],
    [answered.id, '2026-03-03', null],
  ]);
  assert.deepEqual((await verifyRequests(office.database)).disagreements, []);
});

test('an oral application names who wrote it down and how the applicant confirmed it (art 29), at the counter only', async (t) => {
  const office = await requestOffice(t);
  const oral = { writtenBy: '李文书', confirmed: 'fingerprint' };
  const received = await office.receives('2026-03-02', { oral, helpNeeded: '看不清小字，请读给我听' });
  assert.deepEqual([received['oral'], received['helpNeeded']], [oral, '看不清小字，请读给我听']);
  const wish = { intakeKey: 'oral-by-post', channel: 'fax', applicant: APPLICANT, content: '公开文件。', arrivedOn: '2026-03-02', oral };
  assert.equal((await office.ask('clerk', 'POST', '/requests', wish)).status, 422);
});
