import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { chooseEncoding, type Encoding } from './encoding.ts';
import type { PageCache } from './page-cache.ts';
import { finishPage, KEPT_STATUSES } from './finish-page.ts';
import type { PageMaker } from './made-page.ts';
import { PageLane, type LaneOptions } from './page-lane.ts';
import { isUsualPath, keyText, normalQuery, splitAddress, type PageKey } from './page-key.ts';
import { utf8 } from '../utf8.ts';

/** What a route that answers with pages for everybody says in its `config`. */
export interface PageRoute {
  /** Keys of the query that change the page; all others are dropped before the route sees them. */
  readonly query?: readonly string[];
  /** Makes what the route answers: it may then be asked in front of the framework, for pages that are not stored. */
  readonly make?: PageMaker;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer depends on nothing but the site, the view, the path and these keys of the query. */
    page?: PageRoute;
  }
}

export interface PageMarks {
  /** What the page shows: it goes when one of these changes. */
  readonly tags: readonly string[];
  /** The edition that it was made from; left out for a page that shows none. */
  readonly edition?: number | null;
  /** Of the answer's body, where its maker knows one: other bytes have another. */
  readonly mark?: string;
}

interface Visit {
  readonly key: PageKey;
  readonly keys: readonly string[];
  readonly encoding: Encoding;
  readonly ifNoneMatch: string | undefined;
  readonly agent: string | undefined;
  readonly generation: number;
  /** Spelt so that it may be kept. */
  readonly usual: boolean;
  marks: PageMarks | null;
}

const visits = new WeakMap<FastifyRequest, Visit>();

/** Says that the answer that is about to be sent may be kept for everybody. Of routes that declare no page it is nobody's. */
export function keepPage(reply: FastifyReply, marks: PageMarks): void {
  const visit = visits.get(reply.request);
  if (visit !== undefined) visit.marks = marks;
}

/** What a route may know of who asks: what it wants to read, and for limits and logs the way it came. */
const PASSED_ON: readonly string[] = [
  'accept',
  'x-forwarded-for',
  'x-forwarded-proto',
  'content-length',
  'transfer-encoding',
  'content-type',
];

/**
 * Makes routes with `config.page` pages of the cache: a stored answer is sent before anything else of the application
 * runs; otherwise the route is asked without being told who asks (no cookie but the view, no credentials, no host but
 * one that names a site, no keys of the query but its own), and what it answers is stored when it says so by `keepPage`.
 * Gives the lane in front of the application, for requests that no stored page answers.
 */
export function addPages(app: FastifyInstance, options: LaneOptions): PageLane {
  const { cache, isDraining } = options;
  const lane = new PageLane(options);
  app.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.config.page;
    if (route === undefined) return done();
    const encoding = chooseEncoding(request.headers['accept-encoding']);
    if (encoding === null) return done(Object.assign(new Error('No encoding of ours is acceptable'), { statusCode: 406 }));
    const { site, view } = cache.variantOf(request.host, request.headers.cookie);
    const { path, search } = splitAddress(request.url);
    const keys = route.query ?? [];
    const query = normalQuery(search, keys);
    const key: PageKey = { site, view, path, query: query ?? '', route: request.routeOptions.url ?? '' };
    if (query !== null && !isDraining() && !hasBody(request) && cache.holds(keyText(site, view, path + query))) {
      reply.hijack();
      cache.answerAs(keyText(site, view, path + query), request.raw, reply.raw);
      return;
    }
    visits.set(request, {
      key,
      keys,
      encoding,
      ifNoneMatch: request.headers['if-none-match'],
      agent: request.headers['user-agent'],
      generation: cache.generation,
      usual: query !== null && isUsualPath(path),
      marks: null,
    });
    forgetWhoAsks(request, cache, key);
    done();
  });
  // What a route says of its page it does not say of the failure that comes instead.
  app.addHook('onError', (request, _reply, _error, done) => {
    const visit = visits.get(request);
    if (visit !== undefined) visit.marks = null;
    done();
  });
  app.addHook('onRoute', (route) => {
    const methods = [route.method].flat();
    const page = route.config?.page;
    if (methods.includes('GET')) {
      const { make, query = [] } = page ?? {};
      // A limit is counted by the framework.
      lane.add(route.url, make === undefined || route.config?.rateLimit !== undefined ? null : { keys: query, make });
    }
    if (page === undefined) return;
    if (route.config?.access?.kind !== 'open') throw new Error(`The route ${route.url} is a page of the cache and not open to everybody`);
    if (methods.some((method) => method !== 'GET' && method !== 'HEAD'))
      throw new Error(`The route ${route.url} is a page and is not read by GET`);
    addLast(route, methods.includes('HEAD') && !methods.includes('GET'), async (request, reply, payload) =>
      finish(cache, request, reply, payload),
    );
    const { url } = route;
    route.preHandler = [
      ...[route.preHandler ?? []].flat(),
      (_request, reply, done) => {
        lane.learn(url, reply.getHeaders());
        done();
      },
    ];
  });
  return lane;
}

/** After every other hook, so that the page is kept with its last headers; before the one that leaves only the head. */
function addLast(
  route: RouteOptions,
  isHead: boolean,
  hook: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => Promise<unknown>,
): void {
  const present = [route.onSend ?? []].flat();
  route.onSend = isHead ? [hook, ...present] : [...present, hook];
}

async function finish(cache: PageCache, request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const visit = visits.get(request);
  if (visit === undefined || reply.statusCode === 304) return payload;
  const { key, marks } = visit;
  const body = bodyOf(payload);
  // A failure, a stream, an answer that is somebody's: as it is, for nobody else.
  if (marks === null || body === null || !KEPT_STATUSES.has(reply.statusCode) || reply.hasHeader('set-cookie')) {
    if (reply.hasHeader('set-cookie'))
      request.log.error({ route: key.route }, 'a page for everybody wanted to set a cookie; it was not kept');
    return payload;
  }
  const { page, status, last } = finishPage(
    cache,
    { status: reply.statusCode, headers: reply.getHeaders(), body, tags: marks.tags, edition: marks.edition ?? null, ...markOf(marks) },
    { ...visit, method: request.method },
  );
  void reply.headers(last);
  if (status === 304) {
    void reply.code(304).removeHeader('content-length').removeHeader('content-encoding');
    return null;
  }
  const form = await page.form(visit.encoding);
  cache.weigh(page);
  if (form.encoding !== 'identity') void reply.header('content-encoding', form.encoding);
  void reply.header('content-length', String(form.body.length));
  return form.body;
}

function markOf({ mark }: PageMarks): { readonly mark?: string } {
  return mark === undefined ? {} : { mark };
}

function bodyOf(payload: unknown): Buffer | null {
  if (typeof payload === 'string') return utf8(payload);
  if (Buffer.isBuffer(payload)) return payload;
  return payload === null || payload === undefined ? Buffer.alloc(0) : null;
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

function forgetWhoAsks(request: FastifyRequest, cache: PageCache, { site, view, path, query }: PageKey): void {
  const { raw } = request;
  const { host } = request;
  const kept: Record<string, string> = {};
  for (const name of PASSED_ON) {
    const value = raw.headers[name];
    if (typeof value === 'string') kept[name] = value;
  }
  if (site !== '') kept['host'] = host;
  const cookie = cache.cookieOf(view);
  if (cookie !== undefined) kept['cookie'] = cookie;
  raw.headers = kept;
  raw.url = path + query;
  request.query = Object.fromEntries(new URLSearchParams(query));
}
