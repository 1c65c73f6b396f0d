import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { openReviews, type Answer, type ReviewOffice } from '../../../test/factories/review/open-reviews.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';

const Trouble = z.looseObject({ code: z.string(), detail: z.string(), fields: z.array(z.looseObject({ path: z.string() })).optional() });
const Rows = z.object({
  items: z.array(z.looseObject({ id: z.number(), documentId: z.number(), mine: z.string(), overdue: z.boolean(), outcome: z.string() })),
});
const Notes = z.object({ items: z.array(z.looseObject({ text: z.string() })) });

function troubleOf({ status, json }: Answer): readonly [number, string] {
  return [status, Trouble.parse(json).code];
}

async function reviewsOf({ ask }: ReviewOffice, who: Parameters<ReviewOffice['ask']>[0], query = '') {
  return Rows.parse((await ask(who, 'GET', `/reviews?${query}`)).json).items;
}

test('returned twice, with remarks where they belong, each time the whole way again', async (t) => {
  const office = await openReviews(t);
  const { draft, submit, sign, read, edit, ask, review, signAll, release } = office;
  const { id } = await draft('两次退回的通知');
  const giveBack = async (who: Parameters<typeof ask>[0], reason: string) => {
    const { contentHash } = await read(id);
    const remarks = [{ passage: 'title', start: 0, end: 2, quote: '两次', text: reason }];
    return ask(who, 'POST', `/documents/${id}/review/return`, { reason, remarks, contentHash });
  };
  await submit('drafter', id);
  assert.deepEqual(troubleOf(await giveBack('leader', '还没有轮到')), [403, 'review.nothingToReturn']);
  const stray = await ask('head', 'POST', `/documents/${id}/review/return`, {
    reason: '日期不对',
    remarks: [
      { passage: 'title', start: 0, end: 2, quote: '两次', text: '在' },
      { passage: 'title', start: 1, end: 3, quote: '两次', text: '不在' },
    ],
    contentHash: (await read(id)).contentHash,
  });
  assert.deepEqual(
    [...troubleOf(stray), Trouble.parse(stray.json).fields?.map(({ path }) => path)],
    [422, 'review.remarksAstray', ['remarks/1']],
  );
  assert.deepEqual([(await read(id)).state, (await review('head', id)).submission?.steps], ['inReview', []], 'nothing was returned');
  assert.equal((await giveBack('head', '日期不对')).status, 200);
  assert.equal((await read(id)).state, 'returned');
  assert.deepEqual(
    Notes.parse((await ask('drafter', 'GET', '/notifications')).json).items[0]?.text,
    '稿件被退回：两次退回的通知（日期不对）',
  );
  assert.deepEqual(
    (await reviewsOf(office, 'drafter', 'mine=returnedToMe')).map((row) => row.documentId),
    [id],
  );
  assert.equal((await edit('drafter', id, '改过一次')).status, 200);
  assert.equal((await read(id)).state, 'returned', 'known as returned until it is handed in again');
  await submit('drafter', id);
  await sign('head', id, 1, 'review');
  await sign('colleague', id, 1, 'proofread');
  assert.equal((await giveBack('secrecy', '含内部电话')).status, 200);
  await edit('drafter', id, '改过两次');
  await submit('drafter', id);
  await signAll(id);
  assert.equal((await release('leader', id)).status, 200);
  const { earlier, changesSinceLastRound, submission } = await review('clerk', id);
  assert.deepEqual(
    earlier.map((one) => [one.revision, one.outcome, one.steps.at(-1)?.decision, one.steps.at(-1)?.remarks.at(0)?.text]),
    [
      [2, 'returned', 'return', '含内部电话'],
      [1, 'returned', 'return', '日期不对'],
    ],
  );
  assert.deepEqual([submission?.outcome, submission?.revision, changesSinceLastRound?.from], ['passed', 3, 2]);
});

test('taken back by its unit, and handed in again', async (t) => {
  const { draft, submit, sign, read, ask } = await openReviews(t);
  const { id } = await draft('撤回的通知');
  await submit('drafter', id);
  await sign('head', id, 1, 'review');
  const { version } = await read(id);
  assert.equal((await ask('financeHead', 'POST', `/documents/${id}/recall`, {}, version)).status, 404);
  assert.equal((await ask('reviewer', 'POST', `/documents/${id}/recall`, {}, version)).status, 403);
  assert.equal((await ask('drafter', 'POST', `/documents/${id}/recall`, {}, version - 1)).status, 412);
  assert.equal((await ask('drafter', 'POST', `/documents/${id}/recall`, {}, version)).status, 200);
  assert.equal((await read(id)).state, 'draft');
  await submit('drafter', id);
  // What was signed in the attempt before counts no more.
  assert.deepEqual(troubleOf(await sign('reviewer', id, 2, 'review')), [409, 'review.notYet']);
});

test('先发后审: out with a leader’s and the secrecy reviewer’s signature on that text, marked until the rest has signed', async (t) => {
  const office = await openReviews(t);
  const { draft, submit, sign, read, ask, release, database, review } = office;
  const { id } = await draft('暴雨红色预警', { type: 'notice' });
  assert.equal((await submit('drafter', id, { urgentReason: '暴雨将至' })).status, 200);
  const { contentHash } = await read(id);
  const authorize = (who: Parameters<typeof ask>[0]) => ask(who, 'POST', `/documents/${id}/review/authorize-urgent`, { contentHash });
  assert.deepEqual(troubleOf(await release('clerk', id)), [409, 'review.urgentNotGranted']);
  assert.equal((await authorize('clerk')).status, 403);
  assert.equal((await authorize('leader')).status, 200);
  assert.deepEqual(troubleOf(await authorize('otherLeader')), [409, 'review.urgentAuthorized']);
  assert.deepEqual(troubleOf(await release('clerk', id)), [409, 'review.urgentNotGranted']);
  // The secrecy review goes ahead of its round; nothing else does.
  assert.deepEqual(troubleOf(await sign('reviewer', id, 2, 'review')), [409, 'review.notYet']);
  assert.equal((await sign('secrecy', id, 2, 'secrecy')).status, 200);
  assert.equal((await release('clerk', id)).status, 200);
  const out = await read(id);
  assert.deepEqual([out.state, out.urgent, out.released?.revision], ['released', true, 1]);
  assert.deepEqual(
    (await reviewsOf(office, 'clerk', 'afterReview=true')).map((row) => [row.documentId, row.overdue]),
    [[id, false]],
  );
  await sql`update review_submission set after_review_due_on = current_date - 3 where document_id = ${id}`.execute(database);
  assert.deepEqual(
    (await reviewsOf(office, 'leader', 'overdue=true')).map((row) => row.documentId),
    [id],
  );
  // An edit makes a draft of it; what is public stays as it was, and marked.
  for (const [who, round, seat] of [
    ['head', 1, 'review'],
    ['colleague', 1, 'proofread'],
    ['reviewer', 2, 'review'],
    ['reviewer', 2, 'proofread'],
    ['leader', 3, 'review'],
  ] as const)
    assert.equal((await sign(who, id, round, seat)).status, 200, `${who} ${round} ${seat}`);
  assert.equal((await read(id)).urgent, true);
  assert.equal((await sign('leader', id, 3, 'proofread')).status, 200);
  const done = await read(id);
  assert.deepEqual([done.state, done.urgent], ['released', false]);
  assert.equal((await review('clerk', id)).submission?.outcome, 'passed');
  assert.deepEqual(await reviewsOf(office, 'leader', 'overdue=true'), []);
});

test('what went out unreviewed and is returned keeps its writers from signing the correction', async (t) => {
  const { draft, submit, sign, read, ask, release, edit, review, people } = await openReviews(t);
  const { id } = await draft('先发后退的通知');
  await submit('drafter', id, { urgentReason: '紧急' });
  const { contentHash } = await read(id);
  await ask('leader', 'POST', `/documents/${id}/review/authorize-urgent`, { contentHash });
  await sign('secrecy', id, 2, 'secrecy');
  await release('clerk', id);
  assert.equal((await ask('head', 'POST', `/documents/${id}/review/return`, { reason: '有错', contentHash })).status, 200);
  const returned = await read(id);
  assert.deepEqual([returned.state, returned.urgent, returned.released?.revision], ['returned', true, 1]);
  await edit('clerk', id, '改正了');
  await submit('clerk', id);
  assert.deepEqual(new Set((await review('clerk', id)).authors.map((one) => one.id)), new Set([people.drafter, people.clerk]));
  assert.deepEqual(troubleOf(await sign('drafter', id, 1, 'proofread')), [403, 'review.isAuthor']);
});

test('what is not to be open is filed and numbered, never public; urgent it can’t be', async (t) => {
  const { draft, submit, signAll, release, read } = await openReviews(t);
  const openness = { status: 'onRequest', ground: 'internalProcedure', reason: '内部事务' } as const;
  const { id, incomplete } = await draft('内部管理通知', { openness });
  assert.deepEqual(incomplete, []);
  assert.deepEqual(troubleOf(await submit('drafter', id, { urgentReason: '急' })), [422, 'review.urgentOnlyOpen']);
  await submit('drafter', id);
  await signAll(id);
  assert.equal((await release('clerk', id)).status, 200);
  const { state, released, indexNumber } = await read(id);
  assert.deepEqual([state, released], ['filed', null]);
  assert.ok(indexNumber?.includes(shanghaiDay(new Date()).slice(0, 4)), String(indexNumber));
});
