import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { corpusDocument } from '../../../test/search/corpus.ts';
import { fillIndex } from '../../../test/search/fill-index.ts';
import { testDatabase } from '../../../test/database/test-database.ts';
import type { Database } from '../../platform/database/index.ts';
import { NO_FILTER } from '../../search/index.ts';
import { bumpGeneration, dropDocuments } from './entry-store.ts';
import { forgetGone } from './forget-gone.ts';
import { search } from './index.ts';
import { mergeYoung, NO_LIMITS } from './merge-young.ts';

const ASKED = [
  '通知',
  '卫',
  '2019',
  '号',
  '安全生产',
  '人民政府办公室',
  'gongzuo',
  'anquan',
  'jkgl',
  '管理 -通知',
  '各有关部门要高度重视',
  '食品安全 2',
];

async function answers(database: Database) {
  const all: unknown[] = [];
  for (const text of ASKED) {
    const { total, hits, facets } = await search(database, { text, filter: NO_FILTER, sort: 'date', offset: 0, limit: 300 });
    const counts = Object.values(facets).map((counted: ReadonlyMap<number, number>) => [...counted].sort(([one], [other]) => one - other));
    all.push([text, total, hits.map(({ id, day }) => `${day} ${id}`).toSorted(), counts]);
  }
  return all;
}

async function segments(database: Database): Promise<readonly number[]> {
  const { rows } = await sql<{ records: number }>`select records from search_segment order by first_ordinal`.execute(database);
  return rows.map(({ records }) => records);
}

test('the same is found in young records, in segments, and in segments that were merged, whoever went in between', async (t) => {
  const { database } = await testDatabase(t);
  const documents = Array.from({ length: 300 }, (_, at) => corpusDocument(1, at + 1));
  const add = (from: number, to: number, limits = NO_LIMITS) => fillIndex(database, documents.slice(from, to), { limits });
  await add(0, 300, { records: 1_000, bytes: Infinity });
  assert.deepEqual(await segments(database), []);
  const young = await answers(database);
  assert.ok(young.every((answer) => Array.isArray(answer) && Number(answer[1]) > 0));
  await mergeYoung(database, NO_LIMITS);
  assert.deepEqual(await segments(database), [300]);
  assert.deepEqual(await answers(database), young);

  // Each again, with new ordinals: in their old segment nobody is left.
  for (let at = 0; at < 240; at += 40) await add(at, at + 40);
  await add(240, 300, { records: 1_000, bytes: Infinity });
  assert.deepEqual(await segments(database), [300, 40, 40, 40, 40, 40, 40]);
  assert.deepEqual(await answers(database), young);
  await mergeYoung(database, NO_LIMITS);
  assert.deepEqual(await segments(database), [300], 'eight small ones are made one');
  assert.deepEqual(await answers(database), young);

  await database.transaction().execute(async (transaction) => {
    await dropDocuments(
      transaction,
      documents.slice(0, 100).map(({ id }) => id),
    );
    await bumpGeneration(transaction);
  });
  const fewer = await answers(database);
  assert.notDeepEqual(fewer, young);
  await forgetGone(database);
  assert.deepEqual(await answers(database), fewer, 'read anew');
  await add(0, 100);
  assert.deepEqual(await answers(database), young);
});
