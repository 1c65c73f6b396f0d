import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { APPLICANT, Case, Received, requestOffice } from '../../../test/factories/requests/request-office.ts';
import { readQueryCode } from './index.ts';

test('a request from the counter to the reply: registered, clocked, approved by three, handed over', async (t) => {
  const office = await requestOffice(t);
  const received = await office.receives('2024-09-27');
  assert.equal(received.number, '〔2024〕1号');
  assert.equal(received.state, 'handling');
  // Over the National Day holiday with its worked Sunday and Saturday.
  assert.equal(received.dueOn, '2024-10-30');
  assert.match(received.clocks[0]?.words ?? '', /国庆节/);

  const asked = await office.does('clerk', received, 'askCorrection', {
    on: '2024-09-30',
    until: '2024-10-21',
    reason: '请写明要哪一类公共场所的抽检结果。',
  });
  assert.equal(asked.state, 'awaitingCorrection');
  assert.equal(asked.dueOn, null);
  const corrected = await office.does('clerk', asked, 'receiveCorrection', { on: '2024-10-14' });
  assert.equal(corrected.dueOn, '2024-11-11');

  const extended = await office.does('leader', corrected, 'extend', { on: '2024-10-30', workdays: 5, reason: '需要汇总数据。' });
  assert.equal(extended.dueOn, '2024-11-18');
  const answered = await office.replies(extended, '2024-11-15', 'granted', 'grant');
  assert.equal(answered.state, 'answered');
  assert.equal(answered.outcome, 'granted');
  assert.equal(answered.closedOn, '2024-11-15');
  // Whose turn it is to sign is told, and nobody twice for one thing.
  const { reviewer, clerk, leader } = office.people;
  const { rows: told } = await sql<{ who: number; text: string }>`
    select account_id as who, text from notification
    where (text like '%签批%' or text like '答复已%') and account_id = any(${[reviewer, clerk, leader]}::integer[])
    order by notification_id`.execute(office.database);
  assert.deepEqual(told, [
    { who: reviewer, text: '轮到您签批一件公开申请的答复（科室负责人审核）' },
    { who: clerk, text: '轮到您签批一件公开申请的答复（公开工作机构审核）' },
    { who: leader, text: '轮到您签批一件公开申请的答复（机关负责人签发）' },
    { who: clerk, text: '答复已签发，请送达申请人' },
  ]);
  assert.equal((await office.receives('2024-09-29')).number, '〔2024〕2号');
});

test('what comes too late, out of turn or before its day is refused with a sentence, and nothing changes', async (t) => {
  const office = await requestOffice(t);
  const found = await office.receives('2024-03-01');
  const refused = async (who: Parameters<typeof office.ask>[0], deed: string, body: Readonly<Record<string, unknown>>, code: string) => {
    const answer = await office.ask(who, 'POST', `/requests/${found.id}/${deed}`, body, found.version);
    assert.equal(answer.status === 200, false, deed);
    assert.match(answer.text, new RegExp(`"${code}"`), `${deed}: ${answer.text}`);
  };
  await refused('clerk', 'askCorrection', { on: '2024-03-13', until: '2024-04-01', reason: '请补正。' }, 'request.notNow');
  await refused('clerk', 'askCorrection', { on: '2024-02-29', until: '2024-04-01', reason: '请补正。' }, 'request.dayOutOfOrder');
  await refused('clerk', 'deliver', { on: '2024-03-05', delivery: 'post' }, 'request.undecided');
  await refused('clerk', 'draft', { on: '2024-03-05' }, 'request.undecided');
  await refused('leader', 'extend', { on: '2099-01-01', workdays: 20, reason: '等。' }, 'request.dayInFuture');
  await refused('leader', 'extend', { on: '2024-03-30', workdays: 20, reason: '等。' }, 'request.notNow');
  await refused('clerk', 'receivePayment', { on: '2024-03-05' }, 'request.notNow');
  const after = Case.parse((await office.ask('clerk', 'GET', `/requests/${found.id}`)).json);
  assert.deepEqual([after.version, after.state], [found.version, 'handling']);
});

test('the same application sent again is the same, with the same query code; who asks stands nowhere in plain text', async (t) => {
  const office = await requestOffice(t);
  const wish = {
    intakeKey: randomUUID(),
    channel: 'registeredPost',
    applicant: APPLICANT,
    content: '申请公开卫生监督的处罚决定。',
    arrivedOn: '2024-05-06',
    signedOn: '2024-05-06',
  };
  const send = async () => Received.parse((await office.ask('clerk', 'POST', '/requests', wish)).json);
  const [first, second] = [await send(), await send()];
  assert.equal(first.request.id, second.request.id);
  assert.equal(first.queryCode, second.queryCode);
  assert.equal(readQueryCode(first.queryCode.toLowerCase().replaceAll('-', ' ')), first.queryCode);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from disclosure_request`.execute(office.database);
  assert.equal(rows[0]?.count, 1);
  const everything = await sql<{ row: string }>`
    select to_jsonb(r)::text || (select coalesce(string_agg(to_jsonb(a)::text, ''), '') from audit_entry a)
      || (select coalesce(string_agg(to_jsonb(e)::text, ''), '') from request_event e) as row from disclosure_request r`.execute(
    office.database,
  );
  const kept = everything.rows.map(({ row }) => row).join('');
  for (const secret of [APPLICANT.name, APPLICANT.idNumber, APPLICANT.phone, APPLICANT.address, first.queryCode])
    assert.equal(kept.includes(secret), false, secret);
  const seen = await office.ask('clerk', 'POST', `/requests/${first.request.id}/applicant`, {});
  assert.match(seen.text, new RegExp(APPLICANT.idNumber));
  assert.equal((await office.ask('reviewer', 'POST', `/requests/${first.request.id}/applicant`, {})).status, 403);
});

test('a third party is asked: the clock stands still from the sending to the answer and names nobody', async (t) => {
  const office = await requestOffice(t);
  const found = await office.receives('2024-06-03');
  const inquiry = {
    on: '2024-06-05',
    asks: 'thirdParty',
    addressee: { name: '青禾县康安医院有限公司', address: '青禾县东街1号' },
    question: '是否同意公开与贵单位有关的检查记录？',
  };
  const asked = await office.does('clerk', found, 'consult', inquiry);
  assert.equal(asked.state, 'consulting');
  const consultationId = asked.consultations[0]?.id;
  const delivered = await office.does('clerk', asked, 'confirmDelivery', { consultationId, on: '2024-06-07' });
  assert.equal(delivered.clocks.find(({ kind }) => kind === 'consultation')?.dueOn, '2024-07-01');
  const answered = await office.does('clerk', delivered, 'receiveAnswer', {
    consultationId,
    on: '2024-06-18',
    opinion: 'refuses',
    answer: '不同意',
  });
  assert.equal(answered.state, 'handling');
  // 20 working days, and the eight from 6 to 18 June that don't count (10 June is the Dragon Boat holiday).
  assert.equal(answered.dueOn, '2024-07-12');
  assert.equal(JSON.stringify(answered.clocks).includes('康安'), false);
});
