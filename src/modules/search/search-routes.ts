import type { FastifyRequest } from 'fastify';
import type { Database } from '../../platform/database/index.ts';
import { isOutage, open, type RouteModule } from '../../platform/http/index.ts';
import { PREFIXES, type Portal } from '../../portal/index.ts';
import { SEARCH_LIMIT, SearchBusy } from './admission.ts';
import { SEARCH_PAGE_SIZE, searchPage, type SearchState } from './search-page.ts';
import { readSearchRequest, searchQueryOf, type SearchRequest } from './search-request.ts';
import type { SearchHit } from './shown-hits.ts';
import { searchedView } from './searched-view.ts';
import { search } from './search.ts';

export interface SearchContext {
  readonly database: Database;
  readonly portal: Portal;
  /** The agencies whose information the asked site shows; null: all of them. */
  readonly scopeOf: (request: FastifyRequest) => ReadonlySet<number> | null;
  /** Is the page of this hit there? The index and the pages follow what is public each by itself. */
  readonly isPublic: (hit: Pick<SearchHit, 'noun' | 'id'>) => boolean;
}

/** The page of searching, on every site and in both scripts; never kept, since it shows what the index has now. */
export function searchRoutes({ database, portal, scopeOf, isPublic }: SearchContext): RouteModule {
  return (app) => {
    for (const prefix of PREFIXES)
      app.get(
        `${prefix}/search`,
        { config: { ...open('the public searches what is public'), ...SEARCH_LIMIT } },
        async (request, reply) => {
          const asked = readSearchRequest(request.query);
          const state = await stateOf(database, asked, scopeOf(request), isPublic);
          const status = state.kind === 'unavailable' ? 503 : 200;
          if (status === 503) void reply.header('retry-after', '60');
          return portal.send(request, reply, searchPage(asked, state), status);
        },
      );
  };
}

async function stateOf(
  database: Database,
  asked: SearchRequest,
  scope: ReadonlySet<number> | null,
  isPublic: SearchContext['isPublic'],
): Promise<SearchState> {
  if (asked.q.trim() === '') return { kind: 'asking' };
  try {
    const answer = await search(database, searchQueryOf(asked, scope, SEARCH_PAGE_SIZE));
    return { kind: 'answered', view: await searchedView(database, { ...answer, hits: answer.hits.filter(isPublic) }) };
  } catch (fault) {
    if (fault instanceof SearchBusy) return { kind: 'unavailable', why: 'busy' };
    if (isOutage(fault)) return { kind: 'unavailable', why: 'away' };
    throw fault;
  }
}
