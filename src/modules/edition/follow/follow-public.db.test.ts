import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { decidedOffice } from '../../../../test/factories/documents/decided-office.ts';
import { openEditions } from '../../../../test/factories/edition/open-editions.ts';
import { withdrawDocument } from '../../documents/index.ts';
import { bySystem, inWork } from '../../../platform/audit/index.ts';
import { isWithdrawn } from '../rules/public-document.ts';
import { memorySnapshot } from '../store/memory-snapshot.ts';

test('a release, its interpretation and a withdrawal are in the next edition, with their tags; a start goes on from the store', async (t) => {
  const office = await decidedOffice(t);
  const { database } = office;
  const store = memorySnapshot();
  const editions = await openEditions(t, database, { store });
  const first = editions.current();
  const told: ReadonlySet<string>[] = [];
  editions.onChange((_, tags) => told.push(tags));

  const policy = await office.release(await office.drafted('关于加强院前急救的通知'));
  assert.ok(await editions.catchUp());
  const second = editions.current();
  assert.deepEqual(
    [first.number + 1, first.card(policy.id), second.newest(second.main, 5).map(({ title }) => title)],
    [second.number, null, ['关于加强院前急救的通知']],
  );
  const page = await second.document(policy.id);
  assert.equal(page?.agencyName, '青禾县卫生健康局');
  assert.deepEqual(page?.content.documentNumber, '青卫发〔2026〕1号');
  assert.ok(told.at(-1)?.has('lists'));

  const interpretation = await office.release(
    await office.drafted(
      '一图读懂院前急救',
      { relations: [{ kind: 'interprets', documentId: policy.id }], fields: { form: 'graphic' } },
      'interpretation',
    ),
  );
  await editions.catchUp();
  const third = editions.current();
  assert.deepEqual(
    third.interpretationsOf(policy.id).map(({ id }) => id),
    [interpretation.id],
  );
  assert.ok(told.at(-1)?.has(`document:${policy.id}`));
  assert.deepEqual((await third.document(interpretation.id))?.relations, [
    { kind: 'interprets', id: policy.id, title: '关于加强院前急救的通知', public: true },
  ]);

  await inWork(database, bySystem('测试'), async (work) => {
    const { rows } = await sql<{ version: number }>`select version from document where document_id = ${policy.id}`.execute(
      work.transaction,
    );
    const done = await withdrawDocument(work, { id: policy.id, version: rows[0]?.version ?? 0, reason: '文号有误' });
    assert.ok(done.ok);
  });
  await editions.catchUp();
  const fourth = editions.current();
  const gone = fourth.card(policy.id);
  assert.ok(gone !== null && isWithdrawn(gone) && gone.reason === '文号有误');
  assert.equal(await fourth.document(policy.id), null);
  assert.deepEqual(
    (await fourth.document(interpretation.id))?.relations.map((relation) => relation.public),
    [false],
  );
  assert.ok(told.at(-1)?.has(`document:${interpretation.id}`));
  // Editions that were handed out stay what they were.
  assert.deepEqual(
    second.newest(second.main, 5).map(({ id }) => id),
    [policy.id],
  );

  const again = await openEditions(t, database, { store });
  assert.deepEqual(
    [
      again.figures.rebuilds,
      again
        .current()
        .newest(again.current().main, 5)
        .map(({ id }) => id),
    ],
    [0, [interpretation.id]],
  );
});
