import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpusDocument } from '../../../test/search/corpus.ts';
import { fillIndex } from '../../../test/search/fill-index.ts';
import { testDatabase } from '../../../test/database/test-database.ts';
import { NO_FILTER } from '../../search/index.ts';
import { search } from './index.ts';

const SAYING = '按照甲乙丙丁办理';
/** All grams of the phrase, and not the phrase. */
const STRANGER = ['甲乙丙', '乙丙丁'];
const DOCUMENTS = 3_300;
const PAGE = 100;

test('pages of a phrase that is said by more than are looked at neither overlap nor leave anything out', async (t) => {
  const { database } = await testDatabase(t);
  const isStranger = (id: number): boolean => id % 150 === 77;
  const documents = Array.from({ length: DOCUMENTS }, (_, at) => ({
    ...corpusDocument(1, at + 1),
    title: '通知',
    summary: '',
    keywords: [],
    body: isStranger(at + 1) ? STRANGER : [SAYING],
  }));
  await fillIndex(database, documents);
  for (const sort of ['relevance', 'date'] as const) {
    const found: number[] = [];
    const totals = new Set<number>();
    for (let offset = 0; offset < DOCUMENTS; offset += PAGE) {
      const { hits, total } = await search(database, { text: '甲乙丙丁', filter: NO_FILTER, sort, offset, limit: PAGE });
      found.push(...hits.map(({ id }) => id));
      totals.add(total);
    }
    const saying = documents.map(({ id }) => id).filter((id) => !isStranger(id));
    assert.deepEqual(
      found.toSorted((one, other) => one - other),
      saying,
      sort,
    );
    assert.equal(totals.size, 1, 'every page says the same total');
  }
});
