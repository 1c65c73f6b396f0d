import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDocuments, type DocumentOffice } from '../../../test/factories/documents/open-documents.ts';
import { allOrNothing, bySystem, inWork } from '../../platform/audit/index.ts';
import { err } from '../../kernel/result.ts';
import { EVERYWHERE } from '../access/index.ts';
import { createDocument, emptyContent, findDocument, markApproved, moveToReview, releaseDocument } from './index.ts';

const BY = bySystem('测试');
const RELEASES = 200;

test('200 releases at once give consecutive index numbers, without gap or duplicate, also when some are undone', async (t) => {
  const office = await openDocuments(t);
  await office.giveCreditCode();
  const ids = await approve(office, RELEASES);
  const undone = new Set(ids.filter((_, index) => index % 7 === 3));
  const release = (id: number, undo: boolean) =>
    allOrNothing(office.database, BY, async (work) => {
      const document = await findDocument(work.transaction, EVERYWHERE, id);
      assert.ok(document !== null);
      const { revision, contentHash } = document;
      const done = await releaseDocument(work, id, { kind: 'release', revision, contentHash, reason: '' });
      assert.ok(done.ok);
      // Whatever a caller finds wrong afterwards takes the number back with it.
      return undo ? err({ kind: 'undone' }) : done;
    });
  await Promise.all(ids.map((id) => release(id, undone.has(id))));
  assert.deepEqual(await serials(office), upTo(RELEASES - undone.size));
  await Promise.all([...undone].map((id) => release(id, false)));
  assert.deepEqual(await serials(office), upTo(RELEASES));
  const releases = await sql<{ count: number }>`select count(*) as count from document_release where kind = 'release'`.execute(
    office.database,
  );
  assert.equal(releases.rows[0]?.count, RELEASES);
});

test('an agency’s own pattern is used, and monthly serials begin anew; a number is never given twice to anybody', async (t) => {
  const office = await openDocuments(t);
  await office.giveCreditCode();
  const set = (indexPattern: string, version: number) => office.ask('clerk', 'PUT', '/document-index-pattern', { indexPattern, version });
  for (const wrong of [
    '{year}-{serial:5}',
    '{creditCode}/{serial:5}',
    '{creditCode}/{year}',
    '{creditCode} {year}-{serial:5}',
    '{creditcode}/{year}-{serial:5}',
  ])
    assert.equal((await set(wrong, 0)).status, 422, wrong);
  assert.equal((await set('{orgCode}/{year}{month}-{serial:4}', 0)).status, 200);
  assert.equal((await set('{creditCode}/{year}-{serial:5}', 0)).status, 412);
  const [first = 0, second = 0] = await approve(office, 2);
  const number = async (id: number) => {
    const document = await findDocument(office.database, EVERYWHERE, id);
    assert.ok(document !== null);
    const { revision, contentHash } = document;
    return allOrNothing(office.database, BY, (work) => releaseDocument(work, id, { kind: 'release', revision, contentHash, reason: '' }));
  };
  const given = await number(first);
  assert.ok(given.ok);
  assert.match(given.value.indexNumber, /^016083285\/\d{6}-0001$/);
  await sql`update index_counter set last = 0`.execute(office.database);
  assert.deepEqual(await number(second), { ok: false, error: { kind: 'indexNumberTaken', indexNumber: given.value.indexNumber } });
});

async function approve(office: DocumentOffice, count: number): Promise<readonly number[]> {
  const content = { ...emptyContent('一'), body: office.text('文'), openness: office.open };
  return inWork(office.database, BY, async (work) => {
    const ids: number[] = [];
    for (let left = count; left > 0; left -= 1) {
      const made = await createDocument(work, { agencyId: office.bureau, unitId: office.units.policy, type: 'news', content });
      assert.ok(made.ok);
      const { documentId } = made.value;
      assert.ok((await moveToReview(work, documentId, 1)).ok);
      assert.ok((await markApproved(work, documentId, 2)).ok);
      ids.push(documentId);
    }
    return ids;
  });
}

async function serials({ database }: DocumentOffice): Promise<readonly number[]> {
  const { rows } = await sql<{ serial: number }>`
    select right(index_number, 5)::integer as serial from document where index_number is not null order by 1`.execute(database);
  return rows.map(({ serial }) => serial);
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
