import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDocuments, Trouble, type Document } from '../../../test/factories/documents/open-documents.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import { markApproved, moveToReview, releaseDue } from './index.ts';

const HOUR = 3_600_000;
/** The minute in which the test begins: one that passes meanwhile moves nothing. */
const BEGUN = Math.ceil(Date.now() / 60_000) * 60_000;
const at = (milliseconds: number) => new Date(BEGUN + milliseconds);

test('what is approved and due comes out once, is taken back once, and nothing else moves', async (t) => {
  const office = await openDocuments(t);
  await office.giveCreditCode();
  const begun = await office.begin('policyStaff', { type: 'news', title: '一' });
  const written = await office.save('policyStaff', begun, { ...begun.content, body: office.text('文'), openness: office.open });
  const set = (document: Document, releaseAt: Date | null, withdrawAt: Date | null) =>
    office.ask('clerk', 'POST', `/documents/${document.id}/schedule`, { releaseAt, withdrawAt }, document.version);
  for (const [releaseAt, withdrawAt, path] of [
    [new Date(Date.now() - HOUR), null, 'releaseAt'],
    [at(2 * HOUR), at(HOUR), 'withdrawAt'],
    [null, at(HOUR), 'withdrawAt'],
  ] as const) {
    const refused = await set(written, releaseAt, withdrawAt);
    assert.deepEqual([refused.status, Trouble.parse(refused.json).fields?.[0]?.path], [422, path]);
  }
  assert.equal((await set(written, at(HOUR), at(2 * HOUR))).status, 200);
  // Not yet approved: the time alone releases nothing.
  assert.deepEqual(await releaseDue(office.database, at(HOUR)), { released: 0, withdrawn: 0 });
  await inWork(office.database, bySystem('测试'), async (work) => {
    assert.ok((await moveToReview(work, written.id, 3)).ok);
    assert.ok((await markApproved(work, written.id, 4)).ok);
  });
  assert.deepEqual(await releaseDue(office.database, at(HOUR - 60_000)), { released: 0, withdrawn: 0 });
  // Two programs at once, and again.
  const both = await Promise.all([releaseDue(office.database, at(HOUR)), releaseDue(office.database, at(HOUR))]);
  assert.deepEqual(
    both.reduce((sum, { released }) => sum + released, 0),
    1,
  );
  assert.deepEqual(await releaseDue(office.database, at(HOUR)), { released: 0, withdrawn: 0 });
  const out = await office.read('clerk', written.id);
  assert.deepEqual([out.state, out.released?.revision, out.schedule.releaseAt], ['released', 2, null]);
  assert.deepEqual(await releaseDue(office.database, at(2 * HOUR)), { released: 0, withdrawn: 1 });
  const back = await office.read('clerk', written.id);
  assert.deepEqual([back.state, back.withdrawn?.reason, back.indexNumber], ['withdrawn', '到了设定的撤下时间', out.indexNumber]);
  const { rows } = await sql<{ kind: string }>`select kind from document_release order by release_id`.execute(office.database);
  assert.deepEqual(
    rows.map(({ kind }) => kind),
    ['release', 'withdrawal'],
  );
});

test('what can’t be released is not tried every minute: the clerks are told once', async (t) => {
  const office = await openDocuments(t);
  const begun = await office.begin('policyStaff', { type: 'news', title: '一' });
  const written = await office.save('policyStaff', begun, { ...begun.content, body: office.text('文'), openness: office.open });
  await inWork(office.database, bySystem('测试'), async (work) => {
    assert.ok((await moveToReview(work, written.id, 2)).ok);
    assert.ok((await markApproved(work, written.id, 3)).ok);
  });
  await office.ask('clerk', 'POST', `/documents/${written.id}/schedule`, { releaseAt: at(HOUR), withdrawAt: null }, 4);
  for (const _ of [1, 2]) assert.deepEqual(await releaseDue(office.database, at(HOUR)), { released: 0, withdrawn: 0 });
  const after = await office.read('clerk', written.id);
  assert.deepEqual([after.state, after.schedule.releaseAt], ['approved', null]);
  const told = await sql<{ text: string }>`select text from notification where account_id = ${office.people.clerk}`.execute(
    office.database,
  );
  assert.equal(told.rows.length, 1);
  assert.match(told.rows[0]?.text ?? '', /定时发布没有完成：一（.*统一社会信用代码/);
});
