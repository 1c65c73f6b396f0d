import { search } from '../../src/modules/search/index.ts';
import type { Database } from '../../src/platform/database/index.ts';
import { NO_FILTER } from '../../src/search/index.ts';
import type { Engine } from './measure.ts';

const PAGE = 2_000;

/** Our own search, page by page to the end. */
export function ourEngine(database: Database): Engine {
  return async (text) => {
    const ids: number[] = [];
    for (let offset = 0; ; offset += PAGE) {
      const { total, hits } = await search(database, { text, filter: NO_FILTER, sort: 'relevance', offset, limit: PAGE });
      ids.push(...hits.map(({ id }) => id));
      if (offset + PAGE >= total) return ids;
    }
  };
}
