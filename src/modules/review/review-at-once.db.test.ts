import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { z } from 'zod';
import { openReviews, ROUNDS, type Answer, type Colleague, type ReviewOffice } from '../../../test/factories/review/open-reviews.ts';
import { FULL_GATES } from '../../../test/factories/review/full-gates.ts';
import { seededRandom } from '../../../test/factories/report/random.ts';

const Trouble = z.looseObject({ code: z.string(), detail: z.string() });

test('two press at once on one seat: one signs, the other is told by whom', async (t) => {
  const { draft, submit, sign, database } = await openReviews(t);
  for (const round of [1, 2, 3]) {
    const { id } = await draft(`同时签署 ${round}`);
    await submit('drafter', id);
    await sign('head', id, 1, 'review');
    await sign('colleague', id, 1, 'proofread');
    const pressed = ['reviewer', 'otherReviewer'] as const;
    const answers = await Promise.all(pressed.map((who) => sign(who, id, 2, 'review')));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200, 409]));
    const winner = pressed[answers.findIndex(({ status }) => status === 200)];
    const { code, detail } = Trouble.parse(answers.find(({ status }) => status === 409)?.json);
    assert.deepEqual([code, detail], ['review.seatTaken', `这一环节已由${winner}签署，不用再签。`]);
    const { rows } = await sql<{ count: number }>`select count(*)::integer as count from review_step
      where document_id = ${id} and round = 2 and seat = 'review'`.execute(database);
    assert.equal(rows[0]?.count, 1);
  }
});

test('a signature and an edit at once: what was signed is never another text', async (t) => {
  const { draft, submit, sign, edit, read, database } = await openReviews(t);
  const { id } = await draft('一边签一边改');
  await submit('drafter', id);
  const stale = (await read(id)).contentHash;
  const [signed, edited] = await Promise.all([sign('head', id, 1, 'review'), edit('drafter', id, '改了')]);
  assert.equal(edited.status, 200);
  assert.ok(signed.status === 200 || signed.status === 409 || signed.status === 412, JSON.stringify(signed.json));
  assert.equal((await read(id)).state, 'draft');
  await submit('drafter', id);
  const late = await sign('head', id, 1, 'review', { contentHash: stale });
  assert.deepEqual([late.status, Trouble.parse(late.json).code], [412, 'review.textChanged']);
  const { rows } = await sql<{ hash: string }>`select content_hash as hash from review_step where document_id = ${id}`.execute(database);
  assert.ok(rows.every(({ hash }) => hash === stale));
});

/** Releases without a passed review of that very text, or one that lacks a signature to it. */
async function unreviewed({ database }: ReviewOffice): Promise<readonly unknown[]> {
  const { rows } = await sql`
    select r.document_id, r.revision from document_release r where r.kind in ('release', 'correction') and not exists (
      select from review_submission s where s.document_id = r.document_id and s.revision = r.revision and s.content_hash = r.content_hash
        and s.outcome = 'passed' and ${ROUNDS.length} = (select count(distinct (p.round, p.seat)) from review_step p
          where p.submission_id = s.submission_id and p.decision = 'pass' and p.content_hash = r.content_hash and p.at <= r.at))`.execute(
    database,
  );
  return rows;
}

test('fifty at once, again and again: no text gets out that was not reviewed as it stands', async (t) => {
  const office = await openReviews(t);
  const { draft, submit, ask, read, release, database, edit } = office;
  const random = seededRandom(20_261_122);
  const ids: number[] = [];
  for (const name of ['甲', '乙', '丙', '丁']) ids.push((await draft(name)).id);
  const statuses = new Map<string, number>();
  const act = async (id: number): Promise<void> => {
    const document = await read(id);
    const { contentHash } = document;
    const note = (deed: string, { status }: Answer): void =>
      void statuses.set(`${deed} ${status}`, (statuses.get(`${deed} ${status}`) ?? 0) + 1);
    if (document.state === 'draft' || document.state === 'returned') return note('submit', await submit('drafter', id));
    if (document.state === 'approved' || document.state === 'released') {
      if (random.chance(0.3)) return note('edit', await edit(random.pick(['drafter', 'clerk']), id, `改 ${random.int(1, 9)}`));
      return note('release', await release(random.pick(['clerk', 'leader']), id));
    }
    if (random.chance(0.04)) return note('edit', await edit('drafter', id, `改 ${random.int(1, 9)}`));
    if (random.chance(0.04))
      return note('return', await ask('head', 'POST', `/documents/${id}/review/return`, { reason: '退', contentHash }));
    for (const [usual, round, seat] of random.chance(0.5) ? ROUNDS : ROUNDS.toReversed()) {
      const who: Colleague =
        usual === 'reviewer'
          ? random.pick(['reviewer', 'otherReviewer'])
          : usual === 'leader'
            ? random.pick(['leader', 'otherLeader'])
            : usual;
      note(
        'sign',
        await ask(who, 'POST', `/documents/${id}/review/sign`, { round, seat, gates: FULL_GATES[`${round}/${seat}`] ?? [], contentHash }),
      );
    }
  };
  for (let turn = 0; turn < 3; turn += 1) await Promise.all(Array.from({ length: 50 }, () => act(random.pick(ids))));
  assert.deepEqual(await unreviewed(office), []);
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from document_release`.execute(database);
  const said = [...statuses].map(([what, count]) => `${what}: ${count}`).join(', ');
  assert.ok((rows[0]?.count ?? 0) > 0, `nothing was released: ${said}`);
  assert.ok(![...statuses.keys()].some((what) => what.endsWith(' 500')), said);
  t.diagnostic(`${rows[0]?.count} releases; ${said}`);
});
