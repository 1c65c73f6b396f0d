import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test } from 'node:test';
import { sql } from 'kysely';
import { decidedOffice } from '../../../test/factories/documents/decided-office.ts';
import { temporaryFiles } from '../../../test/factories/office/temporary-files.ts';
import type { Database } from '../../platform/database/index.ts';
import { createLog } from '../../platform/logging.ts';
import { NO_FILTER } from '../../search/index.ts';
import { followChanges, followOnce, readFilesHandler, reindexAll, search } from './index.ts';

const FIXTURES = join(import.meta.dirname, '../../../test/fixtures/documents');

async function find(database: Database, text: string) {
  return search(database, { text, filter: NO_FILTER, sort: 'relevance', offset: 0, limit: 10 });
}
const ids = async (database: Database, text: string) => (await find(database, text)).hits.map(({ id }) => id);

test('what becomes public is found, what is corrected is found as it reads now, what is withdrawn is not found', async (t) => {
  const office = await decidedOffice(t);
  const { database } = office;
  const drafted = await office.drafted('关于做好鹭洲湿地巡护的通知', { keywords: ['候鸟'], summary: '巡护安排' });
  await followOnce(database);
  assert.deepEqual(await ids(database, '鹭洲湿地'), [], 'a draft is nobody’s');

  const following = followChanges(database, createLog('silent'));
  t.after(() => following.stop());
  const released = await office.release(drafted);
  const began = performance.now();
  while ((await ids(database, '鹭洲湿地')).length === 0) await pause(20);
  t.diagnostic(`found ${Math.round(performance.now() - began)} ms after its release`);
  const { hits, facets, total } = await find(database, '青卫发2026');
  assert.equal(total, 1);
  assert.equal(hits[0]?.documentNumber, '青卫发〔2026〕1号');
  assert.equal(hits[0].titleHtml, '关于做好鹭洲湿地巡护的通知');
  assert.equal((await find(database, '洲湿')).hits[0]?.titleHtml, '关于做好鹭<mark>洲湿</mark>地巡护的通知');
  assert.deepEqual([...facets.agencies.values()], [1]);
  for (const way of ['luzhoushidi', 'lzsd', '鹭州湿地', '濕地', '候鸟', '巡护安排', released.indexNumber ?? ''])
    assert.deepEqual(await ids(database, way), [drafted.id], way);
  await following.stop();

  // A correction.
  const now = await office.read('clerk', drafted.id);
  const saved = await office.save('clerk', now, { ...now.content, title: '关于做好雁滩湿地巡护的通知' });
  await office.release(saved);
  assert.ok((await followOnce(database)) > 0);
  assert.deepEqual(await ids(database, '雁滩'), [drafted.id]);
  assert.deepEqual(await ids(database, '鹭洲'), []);

  const { version } = await office.read('clerk', drafted.id);
  await office.expect(200, 'clerk', 'POST', `/documents/${drafted.id}/withdraw`, { reason: '内容有误' }, version);
  await followOnce(database);
  assert.deepEqual(await ids(database, '雁滩'), []);
  assert.equal(await followOnce(database), 0, 'nothing is left to follow');
});

test('texts of attachments follow, and the whole index can be made anew', async (t) => {
  const office = await decidedOffice(t);
  const { database } = office;
  const files = await temporaryFiles(t);
  const stored = await files.put(await readFile(join(FIXTURES, '04-merged-table.docx')));
  const drafted = await office.drafted('关于公布附件的公告');
  await sql`insert into document_file (agency_id, document_id, file_sha256, name, media_type, bytes, added_by_name)
    values (${office.bureau}, ${drafted.id}, ${stored.sha256}, '公布表.docx', 'application/octet-stream', ${stored.size}, '测试')`.execute(
    database,
  );
  const attachment = { file: stored.sha256, name: '公布表.docx', mediaType: 'application/octet-stream', bytes: stored.size, inline: false };
  await office.release(await office.save('clerk', drafted, { ...drafted.content, attachments: [attachment] }));
  await followOnce(database);
  assert.deepEqual(await ids(database, '公布表'), [drafted.id], 'the name of a file is found at once');
  assert.deepEqual(await ids(database, '含上年结转'), []);

  const { rows } = await sql<{ data: unknown }>`select data from pgboss.job where name = 'search.readFiles'`.execute(database);
  assert.deepEqual(rows, [{ data: { documentId: drafted.id } }]);
  const run = readFilesHandler(files).prepare(rows[0]?.data, {
    id: 'test',
    database,
    log: createLog('silent'),
    signal: new AbortController().signal,
    attempt: 1,
    resumeFrom: null,
    progress: async () => undefined,
  });
  assert.equal(await run?.(), '已读取 1 个附件。');
  const [hit] = (await find(database, '含上年结转')).hits;
  assert.equal(hit?.id, drafted.id);
  assert.equal(hit.inAttachment, true);
  assert.match(hit.excerptHtml, /<mark>/);

  await sql`delete from search_record`.execute(database);
  await sql`delete from search_key`.execute(database);
  await sql`insert into search_record (ordinal, agency_id, noun, record_id, facets, title, type, day, about, text, words)
    select next_ordinal, ${office.bureau}, 'document', 999999, '', '', '', '2026-01-01', '', '', '' from search_state`.execute(database);
  await sql`update search_state set next_ordinal = next_ordinal + 1`.execute(database);
  const steps: number[] = [];
  assert.equal(await reindexAll(database, { fresh: true, onProgress: ({ documents }) => void steps.push(documents) }), 1);
  assert.deepEqual(steps, [1]);
  assert.deepEqual(await ids(database, '含上年结转'), [drafted.id]);
});
