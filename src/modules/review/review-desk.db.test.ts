import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { openReviews, type Answer, type ReviewOffice } from '../../../test/factories/review/open-reviews.ts';
import { houseFlows } from './house-flows.ts';

const Trouble = z.looseObject({ code: z.string(), fields: z.array(z.object({ path: z.string() })).optional() });
const WithVersion = z.looseObject({ id: z.number(), version: z.number() });
const Parts = z.object({
  items: z.array(
    z.looseObject({
      id: z.string(),
      level: z.string(),
      drafted: z.number(),
      submitted: z.number(),
      released: z.number(),
      returned: z.number(),
    }),
  ),
});

function troubleOf({ status, json }: Answer): readonly [number, string] {
  return [status, Trouble.parse(json).code];
}

function daysFromNow(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + days * 86_400_000));
}

test('a lent signature is kept with both names, counts for both, and only on its days', async (t) => {
  const { draft, submit, sign, review, ask, people, database } = await openReviews(t);
  const lend = (who: Parameters<ReviewOffice['ask']>[0], to: number, from = 0, until = 3) =>
    ask(who, 'POST', '/review-delegations', { toAccount: to, fromOn: daysFromNow(from), untilOn: daysFromNow(until), reason: '出差' });
  assert.deepEqual(troubleOf(await lend('reviewer', people.reviewer)), [422, 'delegation.personUnknown']);
  assert.deepEqual(troubleOf(await lend('reviewer', people.financeHead)), [422, 'delegation.personUnknown'], 'who can’t read it');
  assert.deepEqual(troubleOf(await lend('reviewer', people.leader, 3, 1)), [422, 'delegation.daysWrong']);
  const { id } = await draft('代签的通知');
  await submit('drafter', id);
  await sign('head', id, 1, 'review');
  await sign('colleague', id, 1, 'proofread');
  const byClerk = { onBehalfOf: people.reviewer };
  assert.deepEqual(troubleOf(await sign('clerk', id, 2, 'review', byClerk)), [403, 'review.notLent']);
  const lent = await lend('reviewer', people.clerk);
  assert.equal(lent.status, 201, JSON.stringify(lent.json));
  await sql`update review_delegation set from_on = current_date + 2, until_on = current_date + 3`.execute(database);
  assert.deepEqual(troubleOf(await sign('clerk', id, 2, 'review', byClerk)), [403, 'review.notLent'], 'not yet');
  await sql`update review_delegation set from_on = current_date - 1`.execute(database);
  const seat = (await review('clerk', id)).rounds[1]?.seats[0];
  assert.deepEqual(seat?.maySign, [{ id: people.reviewer, name: 'reviewer' }]);
  assert.equal((await sign('clerk', id, 2, 'review', byClerk)).status, 200);
  const step = (await review('clerk', id)).rounds[1]?.seats[0]?.step;
  assert.deepEqual([step?.by.name, step?.onBehalfOf?.name], ['clerk', 'reviewer']);
  // Who lent it has signed as well.
  await sql`insert into role_grant (account_id, role, agency_id) select ${people.reviewer}, 'leader', agency_id from account where account_id = ${people.reviewer}`.execute(
    database,
  );
  assert.equal((await sign('otherReviewer', id, 2, 'proofread')).status, 200);
  assert.equal((await sign('secrecy', id, 2, 'secrecy')).status, 200);
  assert.deepEqual(troubleOf(await sign('reviewer', id, 3, 'review')), [403, 'review.signedOtherRound']);
  const delegation = WithVersion.parse({ ...Trouble.loose().partial().parse(lent.json), version: 1 });
  assert.equal((await ask('leader', 'POST', `/review-delegations/${delegation.id}/revoke`, {}, 1)).status, 200);
  assert.deepEqual(troubleOf(await ask('leader', 'POST', `/review-delegations/${delegation.id}/revoke`, {}, 2)), [
    409,
    'delegation.revoked',
  ]);
});

test('an agency’s own flow is checked, versioned, and goes for what is handed in from then on', async (t) => {
  const { draft, submit, sign, ask, read } = await openReviews(t);
  const [usual] = houseFlows();
  assert.ok(usual !== undefined);
  const definition = { ...usual, name: '两道审核', grades: ['plain'], rounds: usual.rounds.slice(0, 2) };
  const wish = { definition, effectiveFrom: daysFromNow(0) };
  assert.equal((await ask('clerk', 'POST', '/review-flows', wish)).status, 403);
  const wrong = await ask('leader', 'POST', '/review-flows', { ...wish, definition: { ...definition, rounds: usual.rounds.slice(2) } });
  assert.deepEqual([...troubleOf(wrong), Trouble.parse(wrong.json).fields?.[0]?.path], [422, 'reviewFlow.wrong', 'definition/rounds']);
  const before = await draft('按原流程');
  await submit('drafter', before.id);
  const made = WithVersion.parse((await ask('leader', 'POST', '/review-flows', wish)).json);
  const after = await draft('按新流程');
  await submit('drafter', after.id);
  for (const { id } of [before, after]) {
    for (const [who, round, seat] of [
      ['head', 1, 'review'],
      ['colleague', 1, 'proofread'],
      ['reviewer', 2, 'review'],
      ['reviewer', 2, 'proofread'],
      ['secrecy', 2, 'secrecy'],
    ] as const)
      assert.equal((await sign(who, id, round, seat)).status, 200);
  }
  assert.deepEqual([(await read(before.id)).state, (await read(after.id)).state], ['inReview', 'approved']);
  assert.equal((await ask('leader', 'PUT', `/review-flows/${made.id}`, wish, 9)).status, 412);
  const changed = await ask(
    'leader',
    'PUT',
    `/review-flows/${made.id}`,
    { ...wish, definition: { ...definition, afterReviewDays: 5 } },
    made.version,
  );
  assert.equal(WithVersion.parse(changed.json).version, 2);
  assert.equal((await ask('leader', 'POST', `/review-flows/${made.id}/retire`, {}, 2)).status, 200);
  const last = await draft('又按原流程');
  await submit('drafter', last.id);
  const history = z
    .object({ items: z.array(z.looseObject({ deed: z.string() })) })
    .parse((await ask('leader', 'GET', `/review-flows/${made.id}/history`)).json);
  assert.deepEqual(
    history.items.map(({ deed }) => deed),
    ['retire', 'edit', 'create'],
  );
});

test('contributions: what units and people handed in, released and got back, in a period; heads see their own unit', async (t) => {
  const { draft, submit, ask, read, signAll, release, units, people, fetch } = await openReviews(t);
  const first = await draft('一');
  await submit('drafter', first.id);
  await ask('head', 'POST', `/documents/${first.id}/review/return`, { reason: '改', contentHash: (await read(first.id)).contentHash });
  await submit('drafter', first.id);
  await signAll(first.id);
  await release('clerk', first.id);
  await draft('二', {}, 'financeStaff');
  const rows = async (who: Parameters<ReviewOffice['ask']>[0], query = '') =>
    Parts.parse((await ask(who, 'GET', `/contributions?${query}`)).json).items.map((row) => [
      row.id,
      row.drafted,
      row.submitted,
      row.released,
      row.returned,
    ]);
  const policy = [
    [`${units.policy}/${people.drafter}`, 1, 2, 1, 1],
    [`${units.policy}/all`, 1, 2, 1, 1],
  ];
  const finance = [
    [`${units.finance}/${people.financeStaff}`, 1, 0, 0, 0],
    [`${units.finance}/all`, 1, 0, 0, 0],
  ];
  const sorted = (list: readonly (readonly (string | number)[])[]) =>
    list.toSorted((one, other) => String(one[0]).localeCompare(String(other[0])));
  assert.deepEqual(sorted(await rows('clerk')), sorted([...policy, ...finance]));
  assert.deepEqual(sorted(await rows('financeHead')), sorted(finance));
  assert.deepEqual(await rows('clerk', `period.from=${daysFromNow(1)}&period.to=${daysFromNow(2)}`), []);
  assert.equal((await rows('clerk', `period.from=${daysFromNow(0)}&period.to=${daysFromNow(0)}&level=unit`)).length, 2);
  const sheet = await fetch('leader', '/contributions/export?format=xlsx');
  assert.deepEqual([sheet.status, sheet.bytes.subarray(0, 2).toString()], [200, 'PK']);
});

test('信息发布审核表 as DOCX and PDF: every signature, every return, the fingerprint', async (t) => {
  const { draft, submit, ask, read, signAll, release, fetch } = await openReviews(t);
  const { id } = await draft('打印审核表的通知');
  await submit('drafter', id, { note: '请审' });
  await ask('head', 'POST', `/documents/${id}/review/return`, { reason: '落款不对', contentHash: (await read(id)).contentHash });
  await submit('drafter', id);
  await signAll(id);
  await release('clerk', id);
  const pdf = await fetch('leader', `/documents/${id}/review-form?format=pdf`);
  assert.deepEqual([pdf.status, pdf.type, pdf.bytes.subarray(0, 5).toString()], [200, 'application/pdf', '%PDF-']);
  const docx = await fetch('leader', `/documents/${id}/review-form?format=docx`);
  assert.deepEqual([docx.status, docx.bytes.subarray(0, 2).toString()], [200, 'PK']);
  assert.equal((await fetch('financeHead', `/documents/${id}/review-form?format=pdf`)).status, 404);
  assert.equal((await fetch('leader', `/documents/${id}/review-form?format=exe`)).status, 422);
});
