import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import fastify, { type FastifyBaseLogger, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from '../logging.ts';
import { addPages, type LaneOptions, type PageCache } from '../pages/index.ts';
import type { Access, Guard } from './access.ts';
import type { App, RouteModule } from './app.ts';
import { answerClientError } from './client-error.ts';
import type { KnownDeeds } from './known-deeds.ts';
import { addOpenApi, addOpenApiRoute } from './openapi.ts';
import { drain, type DrainTimes } from './drain.ts';
import { failureAnswer, plainFailurePage, sendFailure, type FailurePage } from './failure-answer.ts';
import { failureOf, isOutage } from './failure-of.ts';
import { addHealthRoutes, type ReadinessCheck } from './health-routes.ts';
import { LimitStore } from './limit-store.ts';
import { observeRequests, type RequestObserver } from './observe-requests.ts';
import { Problem, type ProblemWords } from './problem.ts';
import { RequestLog } from './request-log.ts';
import { pathOf } from './request-target.ts';
import { API_PREFIX, collectRoutes, methodsAt, type RouteEntry } from './route-table.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { serializerCompiler } from './serialize.ts';
import { serverLimits, type ServerLimits } from './server-limits.ts';
import { validatorCompiler } from './validate.ts';

const MEBIBYTE = 1024 * 1024;

export interface AppOptions {
  readonly log: Logger;
  /** In the order of registration; each is encapsulated: its hooks touch no other module. */
  readonly routes: readonly RouteModule[];
  readonly readiness: readonly ReadinessCheck[];
  /** Stands before every route that is not open; without one, none of them opens. */
  readonly guard?: Guard;
  /** The deeds that policies speak of: a route that asks leave for another one stops the start. */
  readonly deeds?: KnownDeeds;
  readonly failurePage?: FailurePage;
  /** Told of every request, for metrics. */
  readonly observer?: RequestObserver;
  /** Pages for everybody that are answered in front of everything else; left out: routes answer each time. */
  readonly pages?: PageCache;
  /** What clients may take; the usual limits unless told. */
  readonly limits?: Partial<ServerLimits>;
  /** The address people use; https turns on what only https allows. */
  readonly publicUrl: URL | null;
  /** Proxies whose `X-Forwarded-*` is believed: addresses or CIDR ranges; none by default. */
  readonly trustProxy: readonly string[];
}

export interface RunningApp {
  readonly app: App;
  /** Every route with whom it lets in. */
  readonly routes: readonly RouteEntry[];
  /**
   * Stops for good. `/health/ready` says 503 at once; after `noticeMilliseconds` (for a load balancer to see it)
   * no connection is accepted, requests in flight may finish, and what still runs after `graceMilliseconds` is cut off.
   */
  readonly drain: (times: DrainTimes) => Promise<void>;
}

/**
 * The web application: request ids, logs, security headers, cookies, forms and files, rate limits (for routes
 * that ask: `config: { rateLimit: … }`), failures as pages or problems, health. Bodies up to 1 MiB, files up to
 * 20 MiB and 5 at a time unless a route says otherwise.
 */
export async function createApp(options: AppOptions): Promise<RunningApp> {
  let draining = false;
  const loggerInstance: FastifyBaseLogger = options.log;
  const app: App = fastify({
    loggerInstance,
    logController: new RequestLog(),
    genReqId: () => randomUUID(),
    trustProxy: options.trustProxy.length > 0 ? [...options.trustProxy] : false,
    bodyLimit: MEBIBYTE,
    ...serverLimits(options.limits),
    clientErrorHandler: answerClientError,
    forceCloseConnections: 'idle',
    routerOptions: { ignoreTrailingSlash: true },
    rewriteUrl: ({ url = '/' }) => pathOf(url),
    // An address that can't be decoded reaches no hook: the answer brings its own headers.
    frameworkErrors: (error, request, reply) => {
      void reply
        .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
        .header('x-content-type-options', 'nosniff');
      sendFailure(request, reply, failureAnswer(error.statusCode ?? 400, request.id), plainFailurePage);
    },
  });
  const failurePage = options.failurePage ?? plainFailurePage;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  const routes = collectRoutes(app, options.deeds ?? null);

  observeRequests(app, options.observer ?? null);
  if (options.pages !== undefined) putPagesInFront(app, options.pages, { isDraining: () => draining, ...laneLog(options) });
  addSecurityHeaders(app, options.publicUrl?.protocol === 'https:');
  await app.register(cookie);
  await app.register(formbody);
  await app.register(multipart, { limits: { fileSize: 20 * MEBIBYTE, files: 5, fields: 50, fieldSize: MEBIBYTE } });
  await app.register(rateLimit, {
    global: false,
    store: LimitStore,
    errorResponseBuilder: (_request, { statusCode }) => Object.assign(new Error('Too often'), { statusCode }),
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    // No text that a database takes holds U+0000; nobody types it either.
    if (request.url.includes('%00')) done(Object.assign(new Error('U+0000 in the address'), { statusCode: 400 }));
    // What a page of another site could send without asking first is no JSON.
    else if (isApi(request) && FORM.test(request.headers['content-type'] ?? '')) done(new Problem(WRONG_TYPE));
    else done();
  });
  let toldOfProxy = options.trustProxy.length > 0;
  app.addHook('onRequest', (request, _reply, done) => {
    if (!toldOfProxy && request.headers['x-forwarded-for'] !== undefined) {
      toldOfProxy = true;
      // Behind a proxy that is not believed, all visitors are one address: one who guesses passwords shuts out all.
      request.log.warn('requests come through a proxy that TRUST_PROXY does not name: limits by address count all visitors as one');
    }
    done();
  });
  app.addHook('onRequest', (request, reply, done) => {
    const access = accessOf(request);
    if (access.kind === 'open') return done();
    // What somebody signed in for is kept by no cache on the way and by no disk.
    void reply.header('cache-control', 'no-store');
    (options.guard ?? refuseAll)(request, access).then(() => done(), done);
  });
  app.addHook('onSend', (_request, reply, payload, done) => {
    // Else the connection stays open for a next request, and the end of the drain waits for it.
    if (draining) void reply.header('connection', 'close');
    done(null, payload);
  });
  app.setNotFoundHandler((request, reply) => {
    const allowed = methodsAt(routes, request.url.split('?', 1)[0] ?? '');
    if (allowed.length > 0) void reply.header('allow', allowed.join(', '));
    return sendFailure(request, reply, failureAnswer(allowed.length > 0 ? 405 : 404, request.id), failurePage);
  });
  app.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const answer = failureOf(error, request.id);
    // That the database is away stands in the log already, once.
    if (answer.status >= 500 && !(error instanceof Problem) && !isOutage(error))
      request.log.error({ err: error, route: request.routeOptions.url ?? null }, 'request threw');
    return sendFailure(request, reply, answer, failurePage);
  });

  await addOpenApi(app, options.deeds ?? null);
  addHealthRoutes(app, options.readiness, () => draining);
  for (const module of options.routes) {
    await app.register(async (scope) => {
      await module(scope);
    });
  }
  addOpenApiRoute(app);
  return {
    app,
    routes,
    drain: (times) => {
      draining = true;
      return drain(app, times);
    },
  };
}

/** A page that is stored costs no more than finding it, one that is made no more than making it: Fastify hears only of the rest. */
function putPagesInFront(app: App, cache: PageCache, { isDraining, ...told }: Omit<LaneOptions, 'cache' | 'handOver'>): void {
  const lane = addPages(app, { cache, isDraining, handOver: (request, response) => app.routing(request, response), ...told });
  app.server.removeAllListeners('request');
  app.server.on('request', (request, response) => {
    if (isDraining() || !(cache.answer(request, response) || lane.answer(request, response))) app.routing(request, response);
  });
}

/** As `RequestLog` and `observeRequests` tell of every other request. */
function laneLog({ log, observer }: AppOptions): Pick<LaneOptions, 'onBegun' | 'onEnded'> {
  // There is nothing in these lines that could be a secret; to look for one takes longer than to write them.
  const lines = log.child({}, { redact: [] });
  return {
    onBegun: () => observer?.begun(),
    onEnded: ({ requestId, milliseconds, ...line }) => {
      lines.info({ requestId, ...line, milliseconds }, 'request');
      observer?.ended({ ...line, seconds: milliseconds / 1_000 });
    },
  };
}

const FORM = /^\s*(?:application\/x-www-form-urlencoded|text\/plain)/i;

const WRONG_TYPE: ProblemWords = {
  status: 415,
  code: 'wrong-type',
  title: '不支持这种格式',
  detail: '请用 JSON 提交，并写明 Content-Type: application/json。',
};

/** By the route, not by the address: `/%61pi/v1/…` leads to the same one. */
function isApi(request: FastifyRequest): boolean {
  return (request.routeOptions.url ?? request.url).startsWith(API_PREFIX);
}

/** A path that no route has (and the answer to a wrong method) tells nothing but that. */
function accessOf(request: FastifyRequest): Access {
  return request.is404 ? { kind: 'open', why: 'nothing is there' } : (request.routeOptions.config.access ?? UNSAID);
}

/** Refused by every guard; the check at the start lets none through. */
const UNSAID: Access = { kind: 'policy', noun: '', deed: '' };

async function refuseAll(): Promise<void> {
  throw new Problem({ status: 401, code: 'sign-in-needed', title: '需要登录', detail: '请先登录，再试一次。' });
}
