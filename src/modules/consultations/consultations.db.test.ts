import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { testDatabase } from '../../../test/database/test-database.ts';
import { guardedApp } from '../../../test/factories/access/guarded-app.ts';
import { makeTwoOffices, type TwoOffices } from '../../../test/factories/office/two-offices.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { dayAfter } from '../../law/workdays.ts';
import { inWork, type DoneBy } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { deskRoutes } from '../desk/index.ts';
import { Consultation, ConsultationComment } from './consultation-record.ts';
import { consultationNoun } from './consultation-noun.ts';
import { closeDue, consultationPolicy, consultationsRoutes, forgetCommentContacts, handInComment, readFigures } from './index.ts';

const VISITOR: DoneBy = { kind: 'visitor', id: null, name: '网民', clientAddress: null, clientAgent: null, requestId: null };
const TODAY = shanghaiDay(new Date());

interface Office extends TwoOffices {
  readonly database: Database;
  readonly ask: (
    who: keyof TwoOffices['people'],
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: Readonly<Record<string, unknown>>,
    version?: number,
  ) => Promise<{ readonly status: number; readonly json: unknown; readonly text: string }>;
  readonly say: (id: number, text: string, more?: { name?: string; contact?: string; now?: Date }) => ReturnType<typeof handInComment>;
}

async function openOffice(t: TestContext): Promise<Office> {
  const { database } = await testDatabase(t);
  const offices = await makeTwoOffices(database);
  const app = await guardedApp(t, database, [consultationPolicy], [...consultationsRoutes(database), deskRoutes(database)]);
  return {
    ...offices,
    database,
    ask: async (who, method, path, body, version) => {
      const answer = await app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { 'x-test-account': String(offices.people[who]), ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
        ...(body === undefined ? {} : { payload: body }),
      });
      return {
        status: answer.statusCode,
        json: String(answer.headers['content-type']).includes('json') ? answer.json() : null,
        text: answer.body,
      };
    },
    say: (consultationId, text, { name = '', contact = '', now = new Date() } = {}) =>
      inWork(database, VISITOR, (work) =>
        handInComment(work, { consultationId, agencyIds: () => true, form: { text, name, contact }, now }),
      ),
  };
}

const WISH = {
  kind: 'majorDecision',
  title: '关于《青禾县停车管理办法（草案）》的征求意见',
  introduction: '请于截止日期前提出意见。',
  draft: '第一条　为了规范停车秩序，制定本办法。\n第二条　本办法适用于本县。',
  closesOn: dayAfter(TODAY, 30),
};

async function prepare(office: Office, wish: Readonly<Record<string, unknown>> = {}): Promise<Consultation> {
  const made = await office.ask('policyStaff', 'POST', '/consultations', { ...WISH, unitId: office.units.policy, ...wish });
  assert.equal(made.status, 201, made.text);
  return Consultation.parse(made.json);
}

async function opened(office: Office, wish: Readonly<Record<string, unknown>> = {}): Promise<Consultation> {
  const { id, version } = await prepare(office, wish);
  const done = await office.ask('clerk', 'POST', `/consultations/${id}/open`, {}, version);
  assert.equal(done.status, 200, done.text);
  return Consultation.parse(done.json);
}

const Trouble = z.looseObject({ code: z.string(), detail: z.string() });
const Unread = z.object({ unread: z.number() });
const Items = z.object({ items: z.array(z.looseObject({ id: z.number() })) });

async function changes(database: Database, id: number): Promise<number> {
  const { rows } = await sql`select from public_change where noun = 'consultation' and record_id = ${id}`.execute(database);
  return rows.length;
}

test('a consultation from its draft to its result: opened by the office, answered by the unit, told to all, counted for the year', async (t) => {
  const office = await openOffice(t);
  const { ask, say, database, bureau } = office;
  const planned = await prepare(office);
  assert.deepEqual([planned.state, planned.deeds, planned.least.days], ['planned', ['edit'], 30]);
  assert.equal((await ask('policyStaff', 'POST', `/consultations/${planned.id}/open`, {}, planned.version)).status, 403);
  assert.equal(await changes(database, planned.id), 0, 'what is only planned is nobody’s to see');
  const { id, version } = Consultation.parse((await ask('clerk', 'POST', `/consultations/${planned.id}/open`, {}, planned.version)).json);
  assert.equal(await changes(database, id), 1);
  assert.equal((await ask('clerk', 'PUT', `/consultations/${id}`, WISH, version)).status, 409, 'what the public answers stays as it is');

  for (const text of ['建议增加夜间免费停车', '同意', '第三条与上位法不一致'])
    assert.ok((await say(id, text, { contact: '13800138000' })).ok);
  const unread = async () => Unread.parse((await ask('policyHead', 'GET', '/notifications/unread')).json).unread;
  assert.equal(await unread(), 2, 'that it has opened, and once that somebody has written');
  const early = await ask('clerk', 'POST', `/consultations/${id}/result`, { summary: '完' }, version);
  assert.deepEqual([early.status, Trouble.parse(early.json).code], [409, 'consultation.notNow']);

  const end = new Date(`${dayAfter(TODAY, 31)}T00:00:00+08:00`);
  assert.equal(await closeDue(database, new Date(end.getTime() - 1)), 0);
  assert.equal(await closeDue(database, end), 1);
  assert.equal(await closeDue(database, end), 0);
  assert.deepEqual(await say(id, '来晚了', { now: end }), { ok: false, error: { kind: 'notOpen' } });
  const closed = Consultation.parse((await ask('clerk', 'GET', `/consultations/${id}`)).json);
  assert.deepEqual([closed.state, closed.counts.received, closed.counts.undecided], ['closed', 3, 3]);
  const tooEarly = await ask('leader', 'POST', `/consultations/${id}/result`, { summary: '完' }, closed.version);
  assert.deepEqual([tooEarly.status, Trouble.parse(tooEarly.json).code], [409, 'consultation.undecided']);

  const list = Items.parse((await ask('policyStaff', 'GET', `/consultation-comments?consultationId=${id}`)).json).items;
  assert.equal(list.length, 3);
  const decide = (index: number, body: object) =>
    ask('policyStaff', 'POST', `/consultation-comments/${list[index]?.id ?? 0}/decide`, { ...body }, 1);
  assert.equal((await decide(0, { decision: 'adopted', publicText: '建议增加夜间免费停车' })).status, 200);
  assert.equal(Trouble.parse((await decide(1, { decision: 'setAside' })).json).code, 'consultation.reasonMissing');
  assert.equal((await decide(1, { decision: 'partly', reason: '已有规定' })).status, 200);
  assert.equal((await decide(2, { decision: 'declined', reason: '与上位法一致', publicText: '第三条与上位法不一致' })).status, 200);
  const done = await ask('leader', 'POST', `/consultations/${id}/result`, { summary: '共收到意见3条。' }, closed.version);
  assert.equal(done.status, 200, done.text);
  const [loaded] = await consultationNoun.loadChanged(database, [{ agencyId: bureau, recordId: id }]);
  assert.ok(loaded !== undefined && loaded.card !== null);
  assert.deepEqual(consultationNoun.readText(JSON.parse(JSON.stringify(loaded.text))).result, {
    summary: '共收到意见3条。',
    received: 3,
    adopted: 1,
    partly: 1,
    declined: 1,
    comments: [
      { text: '建议增加夜间免费停车', decision: 'adopted', reason: '' },
      { text: '第三条与上位法不一致', decision: 'declined', reason: '与上位法一致' },
    ],
  });
  assert.doesNotMatch(JSON.stringify(loaded), /13800138000/);
  const year = Number(TODAY.slice(0, 4));
  assert.deepEqual(await readFigures(database, bureau, year), { year, opened: 1, comments: 3, results: 1 });
  assert.deepEqual(await readFigures(database, bureau, year - 1), { year: year - 1, opened: 0, comments: 0, results: 0 });
});

test('a period that is shorter than the law has it needs a reason that the public reads (《重大行政决策程序暂行条例》 art 15)', async (t) => {
  const office = await openOffice(t);
  const short = await prepare(office, { closesOn: dayAfter(TODAY, 29) });
  const refused = await office.ask('clerk', 'POST', `/consultations/${short.id}/open`, {}, short.version);
  assert.deepEqual([refused.status, Trouble.parse(refused.json).code], [409, 'consultation.tooShort']);
  assert.match(Trouble.parse(refused.json).detail, /第十五条/);
  const urgent = await opened(office, { closesOn: dayAfter(TODAY, 10), shortReason: '防汛紧急' });
  assert.equal(urgent.state, 'open');
  const other = await prepare(office, { kind: 'other', closesOn: dayAfter(TODAY, 6) });
  assert.match(
    Trouble.parse((await office.ask('clerk', 'POST', `/consultations/${other.id}/open`, {}, other.version)).json).detail,
    /设置/,
  );
  const past = await prepare(office, { closesOn: TODAY, shortReason: '急' });
  const late = await office.ask('clerk', 'POST', `/consultations/${past.id}/open`, {}, past.version);
  assert.equal(Trouble.parse(late.json).code, 'consultation.endsBeforeItBegins');
  assert.equal((await opened(office)).state, 'open', 'thirty days are enough');
});

test('attack: personal data reach neither the result nor the audit; the contact is asked for one by one, by the clerk, and that is written down', async (t) => {
  const office = await openOffice(t);
  const { ask, say, database } = office;
  const { id } = await opened(office);
  const phone = '13812345678';
  assert.ok((await say(id, `我家电话 ${phone}，请联系`, { name: '张三', contact: 'secret-contact@example.com' })).ok);
  const comments = Items.parse((await ask('clerk', 'GET', `/consultation-comments?consultationId=${id}`)).json).items;
  const [comment] = comments;
  assert.ok(comment !== undefined);
  const seen = ConsultationComment.parse((await ask('policyStaff', 'GET', `/consultation-comments/${comment.id}`)).json);
  assert.deepEqual([seen.personalData, seen.hasContact], [['mobilePhone'], true]);
  const leak = await ask(
    'clerk',
    'POST',
    `/consultation-comments/${comment.id}/decide`,
    { decision: 'adopted', publicText: `电话 ${phone}` },
    1,
  );
  assert.deepEqual([leak.status, Trouble.parse(leak.json).code], [422, 'consultation.mustNotBePublic']);
  for (const path of [`/consultation-comments`, `/consultation-comments/${comment.id}`, `/consultation-comments/export?format=csv`])
    assert.doesNotMatch((await ask('clerk', 'GET', path)).text, /secret-contact/, path);
  assert.equal((await ask('policyStaff', 'POST', `/consultation-comments/${comment.id}/contact`, {})).status, 403);
  const told = await ask('clerk', 'POST', `/consultation-comments/${comment.id}/contact`, {});
  assert.deepEqual(told.json, { contact: 'secret-contact@example.com' });
  const audit = await sql<{ row: string }>`select a::text as row from audit_entry a`.execute(database);
  assert.ok(audit.rows.some(({ row }) => row.includes('readContact')));
  for (const { row } of audit.rows) assert.doesNotMatch(row, /secret-contact|张三|13812345678/);
});

test('attack: another agency’s and another unit’s consultations and comments are not there', async (t) => {
  const office = await openOffice(t);
  const { ask, say } = office;
  const { id, version } = await opened(office);
  assert.ok((await say(id, '有意见')).ok);
  const [comment] = Items.parse((await ask('clerk', 'GET', '/consultation-comments')).json).items;
  for (const who of ['countyClerk', 'foreignClerk', 'financeStaff'] as const) {
    assert.equal((await ask(who, 'GET', `/consultations/${id}`)).status, 404, who);
    assert.equal((await ask(who, 'GET', `/consultation-comments/${comment?.id ?? 0}`)).status, 404, who);
    assert.deepEqual(Items.parse((await ask(who, 'GET', '/consultation-comments')).json).items, [], who);
    assert.equal(
      (await ask(who, 'POST', `/consultation-comments/${comment?.id ?? 0}/decide`, { decision: 'adopted' }, 1)).status,
      404,
      who,
    );
  }
  assert.equal((await ask('foreignClerk', 'POST', `/consultations/${id}/withdraw`, { reason: '破坏' }, version)).status, 404);
  assert.equal((await ask('foreignClerk', 'POST', `/consultation-comments/${comment?.id ?? 0}/contact`, {})).status, 404);
  const elsewhere = await ask('clerk', 'POST', '/consultations', { ...WISH, unitId: office.units.foreign });
  assert.equal(elsewhere.status, 422);
});

test('a form that is sent twice is one comment; what is withdrawn says only why', async (t) => {
  const office = await openOffice(t);
  const { ask, say, database } = office;
  const { id, version } = await opened(office);
  const twice = await Promise.all([say(id, '一样的话'), say(id, '一样的话')]);
  assert.deepEqual(twice[0], twice[1]);
  assert.equal(Items.parse((await ask('clerk', 'GET', '/consultation-comments')).json).items.length, 1);
  const before = await changes(database, id);
  assert.equal((await ask('clerk', 'POST', `/consultations/${id}/withdraw`, { reason: '重新起草' }, version)).status, 200);
  assert.equal(await changes(database, id), before + 1);
  const [loaded] = await consultationNoun.loadChanged(database, [{ agencyId: office.bureau, recordId: id }]);
  assert.ok(loaded !== undefined && loaded.card !== null);
  const text = consultationNoun.readText(loaded.text);
  assert.deepEqual([text.draft, text.withdrawalReason, text.result], ['', '重新起草', null]);
  assert.deepEqual(await say(id, '还有话说'), { ok: false, error: { kind: 'notOpen' } });
});

test('days left change by themselves: the page of an open one is made anew once a day', async (t) => {
  const office = await openOffice(t);
  const { id } = await opened(office);
  const tomorrow = new Date(Date.now() + 86_400_000);
  const before = await changes(office.database, id);
  await closeDue(office.database, tomorrow);
  await closeDue(office.database, tomorrow);
  assert.equal(await changes(office.database, id), before + 1);
});

test('names and contacts are erased a year after all is over, the words stay', async (t) => {
  const office = await openOffice(t);
  const { ask, say, database } = office;
  const { id, version } = await opened(office);
  await say(id, '留下姓名的意见');
  await sql`update consultation_comment set author_name = '李四', contact = '13900000000'`.execute(database);
  const after = new Date(Date.now() + 370 * 86_400_000);
  assert.equal(await forgetCommentContacts(database, after), 0, 'while it is open nothing is erased');
  assert.equal((await ask('clerk', 'POST', `/consultations/${id}/withdraw`, { reason: '重新起草' }, version)).status, 200);
  assert.equal(await forgetCommentContacts(database), 0);
  assert.equal(await forgetCommentContacts(database, after), 1);
  const { rows } = await sql<{ name: string; contact: string; text: string }>`
    select author_name as name, contact, text from consultation_comment`.execute(database);
  assert.deepEqual(rows, [{ name: '', contact: '', text: '留下姓名的意见' }]);
});
