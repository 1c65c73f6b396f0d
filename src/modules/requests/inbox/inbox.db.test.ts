import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { temporaryFiles } from '../../../../test/factories/office/temporary-files.ts';
import { NO_SCANNER } from '../../../platform/scanning/index.ts';
import { APPLICANT, Case, requestOffice } from '../../../../test/factories/requests/request-office.ts';
import { requestFileRoutes, requestInquiryFileRoutes, requestInquiryPolicy, requestInquiryRoutes } from '../index.ts';
import { RequestInquiry } from './inquiry-view.ts';

const office = async (t: Parameters<typeof requestOffice>[0]) => {
  const files = await temporaryFiles(t);
  return requestOffice(t, ({ database, secrets }) => {
    const place = { database, files, scanner: NO_SCANNER, secrets };
    return {
      policies: [requestInquiryPolicy],
      routes: [requestInquiryRoutes(database), requestInquiryFileRoutes(place), requestFileRoutes(place)],
    };
  });
};
const Inquiries = z.object({ items: z.array(RequestInquiry) });

test('another agency’s question: signed for, handed to a unit, answered; the case goes on there, and nobody learns who applied', async (t) => {
  const at = await office(t);
  const today = shanghaiDay(new Date());
  const content = `${APPLICANT.name}申请公开的事项`;
  const found = await at.receives(today, { content });
  const inquiry = {
    on: today,
    asks: 'agency',
    askedAgencyId: at.stranger,
    addressee: { name: '望湖市卫生健康委员会' },
    question: '是否同意公开联合检查的记录？',
  };
  const wrong = await at.ask('clerk', 'POST', `/requests/${found.id}/consult`, { ...inquiry, askedAgencyId: 999 }, found.version);
  assert.match(wrong.text, /request\.agencyUnknown/);
  const asking = await at.does('clerk', found, 'consult', inquiry);
  assert.equal(asking.state, 'consulting');

  const inbox = await at.ask('foreignClerk', 'GET', '/request-inquiries?state=open');
  const [question] = Inquiries.parse(inbox.json).items;
  assert.ok(question !== undefined);
  assert.deepEqual([question.question, question.number, question.dueOn, question.open], [inquiry.question, found.number, null, true]);
  assert.equal(inbox.text.includes(APPLICANT.name), false);
  assert.deepEqual(Inquiries.parse((await at.ask('foreignStaff', 'GET', '/request-inquiries')).json).items, []);
  assert.deepEqual(Inquiries.parse((await at.ask('clerk', 'GET', '/request-inquiries')).json).items, []);
  const path = `/request-inquiries/${question.id}`;
  assert.equal((await at.ask('clerk', 'GET', path)).status, 404);

  const post = async (who: Parameters<typeof at.ask>[0], deed: string, version: number, body: Readonly<Record<string, unknown>> = {}) => {
    const answer = await at.ask(who, 'POST', `${path}/${deed}`, body, version);
    assert.equal(answer.status, 200, answer.text);
    return RequestInquiry.parse(answer.json);
  };
  const signed = await post('foreignClerk', 'receive', question.version);
  assert.equal(signed.receivedOn, today);
  const there = Case.parse((await at.ask('clerk', 'GET', `/requests/${found.id}`)).json);
  assert.equal(signed.dueOn, there.clocks.find(({ kind }) => kind === 'consultation')?.dueOn);
  assert.equal((await at.ask('foreignClerk', 'POST', `${path}/assign`, { unitId: at.units.policy }, signed.version)).status, 422);
  const assigned = await post('foreignClerk', 'assign', signed.version, { unitId: at.units.foreign });
  assert.equal((await at.ask('foreignStaff', 'POST', `${path}/answer`, { opinion: 'agrees', answer: '同意' }, signed.version)).status, 412);
  assert.equal(assigned.workdaysLeft, 15);
  const paper = Buffer.from('联合检查的记录');
  const [other] = [await at.upload('clerk', `${path}/files`, '意见.txt', paper)];
  assert.equal(other.status, 404);
  const sent = await at.upload('foreignStaff', `${path}/files`, '意见.txt', paper);
  assert.equal(sent.status, 201, sent.text);
  const { file } = z.object({ file: z.looseObject({ id: z.number() }) }).parse(sent.json);
  assert.deepEqual((await at.download('foreignStaff', `${path}/files/${file.id}`)).bytes, paper);
  // What else is in the case is not theirs, though it stands in the same table.
  const own = await at.upload('clerk', `/requests/${found.id}/files?kind=scan`, '申请书.txt', Buffer.from(APPLICANT.name));
  const { file: scan } = z.object({ file: z.looseObject({ id: z.number() }) }).parse(own.json);
  assert.equal((await at.download('foreignStaff', `${path}/files/${scan.id}`)).status, 404);
  const answered = await post('foreignStaff', 'answer', assigned.version, { opinion: 'agrees', answer: '同意公开。' });
  assert.deepEqual([answered.open, answered.answeredOn, answered.workdaysLeft], [false, today, null]);
  assert.deepEqual(
    answered.files.map(({ name }) => name),
    ['意见.txt'],
  );
  assert.equal((await at.upload('foreignStaff', `${path}/files`, '意见.txt', paper)).status, 409);
  assert.equal((await at.ask('foreignClerk', 'GET', path)).text.includes('申请书'), false);
  const history = await at.ask('foreignClerk', 'GET', `${path}/history`);
  assert.deepEqual(
    z
      .object({ items: z.array(z.looseObject({ deedTitle: z.string() })) })
      .parse(history.json)
      .items.map(({ deedTitle }) => deedTitle),
    ['答复', '分派', '签收'],
  );
  const after = Case.parse((await at.ask('clerk', 'GET', `/requests/${found.id}`)).json);
  assert.equal(after.state, 'handling');
  assert.equal(after.consultations[0]?.['answer'], '同意公开。');
  assert.equal((await at.download('clerk', `/requests/${found.id}/files/${file.id}`)).status, 200);
  const told = await at.ask('clerk', 'GET', '/notifications');
  assert.match(told.text, /协办机关已答复/);
  assert.match((await at.ask('foreignClerk', 'GET', '/notifications')).text, /收到其他机关的协办函/);
});
