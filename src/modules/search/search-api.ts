import { z } from 'zod';
import { apiOf, open, Problem, type RouteModule } from '../../platform/http/index.ts';
import { SEARCH_NOUNS, SEARCH_VALIDITIES } from '../../search/index.ts';
import { SEARCH_LIMIT, SearchBusy } from './admission.ts';
import type { SearchContext } from './search-routes.ts';
import { searchQueryOf } from './search-request.ts';
import { searchedView } from './searched-view.ts';
import { search } from './search.ts';

const VALIDITY_CODES = SEARCH_VALIDITIES.filter((validity) => validity !== null);
const MOST_HITS = 50;

const Choice = z.object({ value: z.string(), title: z.string(), count: z.number().int() }).meta({ id: 'SearchFacetChoice' });

const Answer = z
  .object({
    total: z.number().int().describe('全部结果的条数'),
    hits: z.array(
      z
        .object({
          noun: z.enum(SEARCH_NOUNS),
          agencyId: z.number().int(),
          id: z.number().int().describe('信息的编号；年度报告是年度'),
          href: z.string(),
          score: z.number(),
          title: z.string(),
          titleHtml: z.string().describe('已转义；命中的字在 <mark> 里'),
          excerptHtml: z.string(),
          inAttachment: z.boolean(),
          documentNumber: z.string().nullable(),
          indexNumber: z.string(),
          type: z.string(),
          typeTitle: z.string(),
          agencyName: z.string(),
          day: z.iso.date(),
          validity: z.string().nullable(),
          validityTitle: z.string().nullable(),
        })
        .meta({ id: 'SearchHit' }),
    ),
    facets: z.object({ types: z.array(Choice), agencies: z.array(Choice), years: z.array(Choice), validities: z.array(Choice) }),
    widening: z.enum(['sound', 'words', 'mistyped', 'anyWord']).nullable().describe('没有完全一致的内容时，按什么放宽'),
    didYouMean: z.string().nullable(),
    took: z.number().describe('毫秒'),
  })
  .meta({ id: 'SearchAnswer' });

const Query = z.object({
  q: z.string().max(200).default('').describe('要找的字词；空格分开的都要有，“…”里的不拆开，-词 排除'),
  agency: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  type: z.string().max(60).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  validity: z.enum(VALIDITY_CODES).optional(),
  sort: z.enum(['relevance', 'date']).default('relevance'),
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(MOST_HITS).default(20),
});

/** Searching for programs: everything public, whichever site shows it. */
export function searchApiRoutes({ database, isPublic }: Pick<SearchContext, 'database' | 'isPublic'>): RouteModule {
  return (app) => {
    apiOf(app).get(
      '/api/v1/search',
      {
        config: { ...open('the public searches what is public'), ...SEARCH_LIMIT },
        schema: { summary: '搜索公开的信息', tags: ['搜索'], querystring: Query, response: { 200: Answer } },
      },
      async ({ query: { size, agency, type, from, to, validity, ...rest } }) => {
        const request = {
          ...rest,
          agency: agency ?? null,
          type: type ?? null,
          from: from ?? null,
          to: to ?? null,
          validity: validity ?? null,
        };
        const answer = await search(database, searchQueryOf(request, null, size)).catch((fault: unknown) => {
          if (fault instanceof SearchBusy) throw new Problem(BUSY);
          throw fault;
        });
        const { hits, facets, ...view } = await searchedView(database, { ...answer, hits: answer.hits.filter(isPublic) });
        const { types, agencies, years, validities } = facets;
        return {
          ...view,
          hits: [...hits],
          facets: { types: [...types], agencies: [...agencies], years: [...years], validities: [...validities] },
        };
      },
    );
  };
}

const BUSY = { status: 503, code: 'search.busy', title: '搜索的人太多', detail: '现在同时搜索的人太多，请过一会儿再试。' };
