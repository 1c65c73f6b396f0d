import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { decidedOffice, type DecidedOffice } from '../../../../test/factories/documents/decided-office.ts';
import { dayInShanghai } from '../today.ts';
import { remindOfEvaluations } from './evaluation-job.ts';
import { OpennessCounts } from './openness-counts.ts';

const Register = z.object({
  items: z.array(
    z.looseObject({ id: z.number(), openness: z.string(), due: z.string(), dueOn: z.string(), lastDecision: z.string().nullable() }),
  ),
});
const WITHHELD = { status: 'withheld', ground: 'processDraft', reason: '过程稿' } as const;
const SECRET = { status: 'withheld', ground: 'stateSecret', reason: '涉密' } as const;
const ON_REQUEST = { status: 'onRequest', ground: 'specificParties', reason: '只涉及个别单位' } as const;

async function register(office: DecidedOffice, query = '') {
  return Register.parse(await office.expect(200, 'clerk', 'GET', `/openness-register${query}`)).items;
}

/** A paper kept back, with the office's agreement; its filing moved to another year where one is given. */
async function filed(office: DecidedOffice, title: string, openness: typeof WITHHELD | typeof ON_REQUEST | typeof SECRET, year?: number) {
  const draft = await office.drafted(title, { openness }, 'officialPaper');
  if (openness.status === 'withheld')
    await office.expect(
      200,
      'clerk',
      'POST',
      `/documents/${draft.id}/openness-opinion`,
      { decision: 'agree', reason: '同意' },
      draft.version,
    );
  const document = await office.release(draft);
  assert.deepEqual([document.state, document.released], ['filed', null]);
  if (year !== undefined)
    await sql`update document set filed_at = make_date(${year}, 6, 1) where document_id = ${document.id}`.execute(office.database);
  return document;
}

test('a policy proposed as withheld waits for the office, whose word is on that very text', async (t) => {
  const office = await decidedOffice(t);
  const { expect, refused } = office;
  const draft = await office.drafted('关于内部分工的通知', { openness: WITHHELD });
  const path = `/documents/${draft.id}/openness-opinion`;
  assert.equal(draft.incomplete.at(-1)?.code, 'openness.priorOpinionMissing');
  await expect(200, 'policyStaff', 'POST', `${path}/request`);
  assert.deepEqual(await office.told('clerk'), ['请审查公开属性：政策法规科拟不予公开《关于内部分工的通知》']);
  const waiting = z.object({ items: z.array(z.looseObject({ id: z.number(), reviewed: z.boolean() })) });
  const proposals = async () =>
    waiting.parse(await expect(200, 'clerk', 'GET', '/openness-proposals')).items.map(({ id, reviewed }) => [id, reviewed]);
  assert.deepEqual(await proposals(), [[draft.id, false]]);

  const objected = { decision: 'object', reason: '应当公开' } as const;
  assert.equal((await office.ask('policyHead', 'POST', path, objected, draft.version)).status, 403);
  assert.equal((await office.ask('foreignClerk', 'POST', path, objected, draft.version)).status, 404);
  assert.equal(await refused('clerk', path, objected, draft.version + 7), 'version-conflict');
  await expect(200, 'clerk', 'POST', path, objected, draft.version);
  assert.deepEqual(
    (await office.read('policyStaff', draft.id)).incomplete.at(-1)?.message.slice(0, 17),
    '公开工作机构不同意不予公开，请修改'.slice(0, 17),
  );
  await expect(200, 'clerk', 'POST', path, { decision: 'agree', reason: '确属过程稿' }, draft.version);
  const agreed = await office.read('policyStaff', draft.id);
  assert.deepEqual(agreed.incomplete, []);
  assert.deepEqual(await proposals(), [[draft.id, true]]);
  // Another text wants another opinion.
  const edited = await office.save('policyStaff', agreed, { ...agreed.content, title: '关于内部分工的补充通知' });
  assert.equal(edited.incomplete.at(-1)?.code, 'openness.priorOpinionMissing');

  const open = await office.drafted('公开的通知');
  assert.equal(await refused('clerk', `/documents/${open.id}/openness-opinion`, objected, open.version), 'openness.noPriorReview');
  const history = z.object({ items: z.array(z.looseObject({ deedTitle: z.string() })) });
  const { items } = history.parse(await expect(200, 'clerk', 'GET', `/documents/${draft.id}/history`));
  assert.ok(items.some(({ deedTitle }) => deedTitle === '审查公开属性'));
});

test('nobody judges the openness of what he has written himself', async (t) => {
  const office = await decidedOffice(t);
  const draft = await office.drafted('关于内部分工的通知', { openness: WITHHELD });
  const touched = await office.save('clerk', draft, { ...draft.content, summary: '分工' });
  const opinion = { decision: 'agree', reason: '同意' };
  assert.equal(await office.refused('clerk', `/documents/${draft.id}/openness-opinion`, opinion, touched.version), 'openness.ownDraft');
});

test('what is kept back is in the register, evaluated once a calendar year, and nothing falls out of it in silence', async (t) => {
  const office = await decidedOffice(t);
  const year = Number(dayInShanghai(new Date()).slice(0, 4));
  const fresh = await filed(office, '今年的', WITHHELD);
  const due = await filed(office, '去年的', ON_REQUEST, year - 1);
  const late = await filed(office, '前年的', SECRET, year - 2);
  const states = async () => (await register(office, '?sort=id')).map(({ id, due: one, lastDecision }) => [id, one, lastDecision]);
  assert.deepEqual(await states(), [
    [fresh.id, 'later', null],
    [due.id, 'thisYear', null],
    [late.id, 'overdue', null],
  ]);
  assert.deepEqual(
    (await register(office, '?due=overdue')).map(({ id, dueOn }) => [id, dueOn]),
    [[late.id, `${year - 1}-12-31`]],
  );

  const evaluate = (id: number) => `/documents/${id}/re-evaluation`;
  const keep = { decision: 'keep', reason: '情况没有变化' };
  assert.equal((await office.ask('policyHead', 'POST', evaluate(late.id), keep, late.version)).status, 403);
  await office.expect(200, 'leader', 'POST', evaluate(late.id), keep, late.version);
  assert.equal(await office.refused('clerk', evaluate(late.id), keep, late.version), 'version-conflict');
  assert.equal(await office.refused('clerk', evaluate(due.id), { ...keep, decision: 'onRequest' }, due.version), 'openness.alreadySo');
  await office.expect(200, 'clerk', 'POST', evaluate(due.id), { decision: 'open', reason: '已无必要' }, due.version);
  assert.deepEqual(await states(), [
    [fresh.id, 'later', null],
    // Decided, not yet reviewed and released: still in the register.
    [due.id, 'later', 'open'],
    [late.id, 'later', 'keep'],
  ]);
  const opened = await office.read('policyStaff', due.id);
  assert.deepEqual([opened.state, opened.content.openness?.status, opened.indexNumber], ['draft', 'proactive', due.indexNumber]);
  assert.deepEqual((await office.told('policyHead')).at(-1), '定期评估决定转为主动公开，请送审：去年的');
  const released = await office.release(opened);
  assert.deepEqual([released.state, released.released?.indexNumber], ['released', due.indexNumber]);
  assert.deepEqual(
    (await states()).map(([id]) => id),
    [fresh.id, late.id],
  );
  assert.equal(await office.refused('clerk', evaluate(due.id), keep, released.version), 'openness.notKeptBack');
});

test('a state secret becomes available on request only with a ground that bears it', async (t) => {
  const office = await decidedOffice(t);
  const secret = await filed(office, '曾经涉密的', SECRET);
  const path = `/documents/${secret.id}/re-evaluation`;
  const wish = { decision: 'onRequest', reason: '已解密，按申请提供' };
  assert.equal(await office.refused('clerk', path, wish, secret.version), 'openness.groundWanted');
  await office.expect(200, 'clerk', 'POST', path, { ...wish, ground: 'processReport' }, secret.version);
  const { state, content } = await office.read('clerk', secret.id);
  assert.deepEqual([state, content.openness], ['draft', { status: 'onRequest', ground: 'processReport', reason: wish.reason }]);
});

test('counts by openness of a year, by unit and type', async (t) => {
  const office = await decidedOffice(t);
  await filed(office, '一', WITHHELD);
  await filed(office, '二', ON_REQUEST);
  await office.release(await office.drafted('三'));
  await office.drafted('没有发布的');
  const year = Number(dayInShanghai(new Date()).slice(0, 4));
  const counts = OpennessCounts.parse(await office.expect(200, 'clerk', 'GET', `/openness-counts?year=${year}`));
  assert.deepEqual([counts.proactive, counts.onRequest, counts.withheld, counts.years], [1, 1, 1, [year]]);
  assert.deepEqual(counts.byUnit, [{ unitId: office.units.policy, unit: '政策法规科', proactive: 1, onRequest: 1, withheld: 1 }]);
  assert.deepEqual(
    counts.byType.map(({ type, proactive, onRequest, withheld }) => [type, proactive, onRequest, withheld]),
    [
      ['officialPaper', 0, 1, 1],
      ['normativeDocument', 1, 0, 0],
    ],
  );
  const elsewhere = OpennessCounts.parse(await office.expect(200, 'financeStaff', 'GET', '/openness-counts'));
  assert.deepEqual([elsewhere.proactive, elsewhere.withheld, elsewhere.byUnit, elsewhere.years], [0, 0, [], []]);
});

test('the clerks are told in January what the year brings, and each month what is overdue, of each once', async (t) => {
  const office = await decidedOffice(t);
  await filed(office, '去年的', ON_REQUEST, 2029);
  await filed(office, '前年的', WITHHELD, 2028);
  const tell = async (instant: string) => {
    const before = (await office.told('clerk')).length;
    await remindOfEvaluations(office.database, new Date(instant));
    return (await office.told('clerk')).slice(before);
  };
  // Already 2030 in Shanghai.
  assert.deepEqual(await tell('2029-12-31T16:30:00Z'), [
    '今年有 1 件不主动公开的信息应定期评估（条例第十八条）',
    '有 1 件不主动公开的信息逾期没有评估，请尽快评估',
  ]);
  assert.deepEqual(await tell('2030-01-05T00:30:00Z'), []);
  assert.deepEqual(await tell('2030-02-01T00:30:00Z'), ['有 1 件不主动公开的信息逾期没有评估，请尽快评估']);
  assert.deepEqual(await tell('2028-07-01T00:30:00Z'), []);
});
