import type { Database } from '../../platform/database/index.ts';
import type { SearchAnswer, SearchQuery } from './search-query.ts';

/**
 * What is public and says the query. Throws `SearchBusy` when too many people search, and what the database throws. The
 * dictionaries are loaded with the first search: a start doesn't wait for them.
 */
export async function search(database: Database, query: SearchQuery): Promise<SearchAnswer> {
  const { answerSearch } = await import('./answer-search.ts');
  return answerSearch(database, query);
}
