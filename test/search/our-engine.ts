import { search } from '../../src/modules/search/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { NO_FILTER } from '../../src/search/index.ts';
import type { Engine } from './measure.ts';

const PAGE = 2_000;

/** Our own search, page by page to the end. */
export function ourEngine(database: Database): Engine {
  return async (text) => {
    const ids: number[] = [];
    for (;;) {
      const { total, hits } = await search(database, { text, filter: NO_FILTER, sort: 'relevance', offset: ids.length, limit: PAGE });
      ids.push(...hits.map(({ id }) => id));
      // Where a phrase is said by more than are looked at, pages may overlap by what turned out not to say it.
      if (hits.length === 0 || ids.length >= total) return [...new Set(ids)];
    }
  };
}
