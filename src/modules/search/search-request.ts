import { z } from 'zod';
import { parsePlainDate } from '../../kernel/plain-date.ts';
import { SEARCH_VALIDITIES } from '../../search/index.ts';
import type { SearchQuery, SearchSort } from './search-query.ts';

/** What the address of a search says. */
export interface SearchRequest {
  readonly q: string;
  readonly agency: number | null;
  readonly type: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly validity: string | null;
  readonly sort: SearchSort;
  /** From 1. */
  readonly page: number;
}

const VALIDITY_CODES = SEARCH_VALIDITIES.filter((validity) => validity !== null);
const LAST_PAGE = 100_000;
const day = z
  .string()
  .transform((text) => (parsePlainDate(text).ok ? text : null))
  .nullable()
  .catch(null);

/** Anything at all may stand in an address: what is not understood counts as not said. */
const Request = z.object({
  q: z.string().catch(''),
  agency: z.coerce.number().int().min(1).max(2_147_483_647).nullable().catch(null),
  type: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9]{0,59}$/)
    .nullable()
    .catch(null),
  from: day,
  to: day,
  validity: z.enum(VALIDITY_CODES).nullable().catch(null),
  sort: z.enum(['relevance', 'date']).catch('relevance'),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).catch(1),
});

export function readSearchRequest(query: unknown): SearchRequest {
  const read = Request.safeParse(query);
  return read.success ? { ...read.data, q: read.data.q.slice(0, 200) } : Request.parse({});
}

export function searchQueryOf(request: SearchRequest, scope: ReadonlySet<number> | null, size: number): SearchQuery {
  const { q, agency, type, from, to, validity, sort, page } = request;
  return { text: q, filter: { scope, agencyId: agency, type, from, to, validity }, sort, offset: (page - 1) * size, limit: size };
}

/** The address of a search; what is as it is anyway is not said. */
export function searchAddress(request: SearchRequest): string {
  const { q, agency, type, from, to, validity, sort, page } = request;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({
    q,
    agency,
    type,
    from,
    to,
    validity,
    sort: sort === 'date' ? sort : null,
    page: page > 1 ? page : null,
  }))
    if (value !== null && value !== '') query.set(key, String(value));
  const said = query.toString();
  return said === '' ? '/search' : `/search?${said}`;
}
