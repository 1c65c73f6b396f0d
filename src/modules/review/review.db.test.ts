import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { openReviews, ROUNDS, type Answer, type ReviewOffice } from '../../../test/factories/review/open-reviews.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';

const Trouble = z.looseObject({ code: z.string(), detail: z.string() });
const Notes = z.object({ items: z.array(z.looseObject({ text: z.string() })) });

function troubleOf({ status, json }: Answer): readonly [number, string] {
  return [status, Trouble.parse(json).code];
}

async function told({ ask }: ReviewOffice, who: Parameters<ReviewOffice['ask']>[0]): Promise<readonly string[]> {
  return Notes.parse((await ask(who, 'GET', '/notifications')).json).items.map(({ text }) => text);
}

test('draft, three rounds by five people, released: with every signature kept', async (t) => {
  const office = await openReviews(t);
  const { draft, submit, sign, release, review, people, read } = office;
  const { id } = await draft('关于疫苗接种的通知');
  assert.equal((await submit('drafter', id, { note: '请审核' })).status, 200);
  assert.deepEqual(await told(office, 'head'), ['请审核：关于疫苗接种的通知']);
  assert.deepEqual(await told(office, 'reviewer'), []);
  for (const [who, round, seat] of ROUNDS) {
    assert.equal((await release('clerk', id)).status, 409, `released before ${round} ${seat}`);
    const before = await review(who, id);
    const place = before.rounds[round - 1]?.seats.find((one) => one.seat === seat);
    assert.deepEqual([place?.maySign, place?.why], [[null], null], `${who} ${round} ${seat}`);
    assert.ok(place?.waitingFor.some((one) => one.id === people[who]));
    const { status, json } = await sign(who, id, round, seat, { opinion: '同意' });
    assert.equal(status, 200, JSON.stringify(json));
  }
  assert.equal((await read(id)).state, 'approved');
  assert.deepEqual(await told(office, 'clerk'), ['审核已全部通过，待发布：关于疫苗接种的通知', '请审核：关于疫苗接种的通知']);
  const released = await release('clerk', id);
  assert.equal(released.status, 200, JSON.stringify(released.json));
  const document = await read(id);
  assert.deepEqual([document.state, document.released?.revision, document.urgent], ['released', 1, false]);
  assert.equal(document.indexNumber?.split('/').at(-1), `${shanghaiDay(new Date()).slice(0, 4)}-00001`);
  const { rounds, submission } = await review('clerk', id);
  assert.equal(submission?.outcome, 'passed');
  const signatures = rounds.flatMap(({ seats }) => seats.map(({ step }) => step));
  assert.deepEqual(
    signatures.map((step) => [step?.by.name, step?.by.post, step?.opinion, step?.contentHash]),
    ROUNDS.map(([who]) => [who, `${who}岗`, '同意', document.contentHash]),
  );
  const audited = await sql<{ count: number }>`select count(*)::integer as count from audit_entry
    where noun = 'reviewStep' and deed = 'sign'`.execute(office.database);
  assert.equal(audited.rows[0]?.count, ROUNDS.length);
});

test('no author, no second round, no two hands in one, nothing beside secrecy, no sixth who skips', async (t) => {
  const { draft, submit, sign, edit, people, database, agencyId, release, read } = await openReviews(t);
  const grant = (who: keyof typeof people, role: string) =>
    sql`insert into role_grant (account_id, role, agency_id) values (${people[who]}, ${role}, ${agencyId})`.execute(database);
  const { id } = await draft('甲');
  await edit('clerk', id, '公开办改过的正文');
  assert.deepEqual(troubleOf(await sign('head', id, 1, 'review')), [409, 'review.notNow']);
  await submit('drafter', id);
  const refusals: readonly (readonly [Parameters<typeof sign>[0], number, 'review' | 'proofread' | 'secrecy', number, string])[] = [
    ['drafter', 1, 'proofread', 403, 'review.isAuthor'],
    ['clerk', 1, 'proofread', 403, 'review.isAuthor'],
    ['reviewer', 2, 'review', 409, 'review.notYet'],
    ['secrecy', 2, 'secrecy', 409, 'review.notYet'],
    ['leader', 3, 'review', 409, 'review.notYet'],
    ['leader', 1, 'review', 403, 'review.wrongRole'],
    ['reviewer', 1, 'review', 403, 'review.wrongRole'],
  ];
  for (const [who, round, seat, status, code] of refusals)
    assert.deepEqual(troubleOf(await sign(who, id, round, seat)), [status, code], `${who} ${round} ${seat}`);
  // Of another unit: the document is not theirs to see.
  assert.equal((await sign('financeHead', id, 1, 'review')).status, 404);
  assert.deepEqual(troubleOf(await sign('head', id, 1, 'review', { gates: ['policy', 'law'] })), [422, 'review.gatesMissing']);
  assert.deepEqual(troubleOf(await sign('head', id, 1, 'review', { contentHash: '0'.repeat(64) })), [412, 'review.textChanged']);
  assert.deepEqual(troubleOf(await sign('head', id, 9, 'review')), [422, 'review.unknownSeat']);
  assert.equal((await sign('head', id, 1, 'review')).status, 200);
  await grant('head', 'clerk');
  assert.deepEqual(troubleOf(await sign('head', id, 1, 'proofread')), [403, 'review.signedSameRound']);
  assert.deepEqual(troubleOf(await sign('head', id, 1, 'review')), [409, 'review.seatTaken']);
  assert.equal((await sign('colleague', id, 1, 'proofread')).status, 200);
  await grant('head', 'reviewer');
  assert.deepEqual(troubleOf(await sign('head', id, 2, 'review')), [403, 'review.signedOtherRound']);
  assert.equal((await sign('reviewer', id, 2, 'review')).status, 200);
  await grant('reviewer', 'secrecyReviewer');
  assert.deepEqual(troubleOf(await sign('reviewer', id, 2, 'secrecy')), [403, 'review.secrecyApart']);
  assert.deepEqual(troubleOf(await release('leader', id)), [409, 'review.notThrough']);
  // Whatever was signed is void with the next word that changes.
  await edit('drafter', id, '又改了');
  assert.equal((await read(id)).state, 'draft');
  assert.deepEqual(troubleOf(await sign('reviewer', id, 2, 'proofread')), [409, 'review.notNow']);
  await submit('drafter', id);
  assert.equal((await sign('head', id, 1, 'review')).status, 200);
});
