import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { QueryObserver } from '../database/index.ts';
import type { RequestObserver } from '../http/index.ts';
import type { PageFigures } from '../pages/index.ts';

/** Numbers that are looked up when somebody asks, not before. */
export interface MetricsSource {
  /** Connections of the database's pool. */
  readonly pool: () => { readonly total: number; readonly idle: number; readonly waiting: number };
  readonly jobs: () => Promise<Readonly<Record<string, number>>>;
  /** Of the cache of pages; left out: there is none. */
  readonly pages?: () => PageFigures;
  /** Age of the oldest audit entry that no seal covers; 0 when all are sealed. */
  readonly unsealedSeconds: () => Promise<number>;
}

export interface Metrics {
  readonly requests: RequestObserver;
  readonly queries: QueryObserver;
  readonly contentType: string;
  /** In Prometheus's text format. A number that can't be had is left out. */
  readonly text: (source: MetricsSource) => Promise<string>;
}

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const QUERY_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5];

/**
 * What the program counts of itself. Labels are a route's pattern, a method, a class of statuses, a state: few, and
 * nothing of people.
 */
export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'gongkai_http_request_duration_seconds',
    help: 'Requests by the pattern of their route and the class of their status',
    labelNames: ['method', 'route', 'status'],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const inFlight = new Gauge({ name: 'gongkai_http_requests_in_flight', help: 'Requests that are being answered', registers });
  const queries = new Histogram({
    name: 'gongkai_database_query_duration_seconds',
    help: 'Statements sent to the database',
    buckets: QUERY_SECONDS,
    registers,
  });
  const failures = new Counter({
    name: 'gongkai_database_query_failures_total',
    help: 'Statements that the database refused',
    registers,
  });
  const pool = new Gauge({
    name: 'gongkai_database_pool_connections',
    help: 'Connections of the pool, and queries that wait for one',
    labelNames: ['state'],
    registers,
  });
  const jobs = new Gauge({ name: 'gongkai_jobs', help: 'Background jobs by their state', labelNames: ['state'], registers });
  const answers = new Counter({
    name: 'gongkai_page_answers_total',
    help: 'Public pages sent: from the cache, as not modified from the cache, made anew (these count as requests too)',
    labelNames: ['kind'],
    registers,
  });
  const kept = new Gauge({ name: 'gongkai_page_cache_pages', help: 'Pages in the cache', registers });
  const keptBytes = new Gauge({ name: 'gongkai_page_cache_bytes', help: 'What the pages in the cache take', registers });
  const unsealed = new Gauge({
    name: 'gongkai_audit_unsealed_age_seconds',
    help: 'Age of the oldest audit entry that no seal covers',
    registers,
  });

  const showPages = (figures: PageFigures | undefined): void => {
    if (figures === undefined) return;
    answers.reset();
    answers.inc({ kind: 'hit' }, figures.hits);
    answers.inc({ kind: 'not-modified' }, figures.notModified);
    answers.inc({ kind: 'miss' }, figures.misses);
    kept.set(figures.entries);
    keptBytes.set(figures.bytes);
  };

  return {
    requests: {
      begun: () => inFlight.inc(),
      ended: ({ method, route, status, seconds }) => {
        inFlight.dec();
        requests.observe(
          { method: METHODS.has(method) ? method : 'other', route: route ?? 'none', status: `${Math.floor(status / 100)}xx` },
          seconds,
        );
      },
    },
    queries: ({ milliseconds, failed }) => {
      queries.observe(milliseconds / 1_000);
      if (failed) failures.inc();
    },
    contentType: register.contentType,
    text: async (source) => {
      const { total, idle, waiting } = source.pool();
      pool.set({ state: 'used' }, total - idle);
      pool.set({ state: 'idle' }, idle);
      pool.set({ state: 'waiting' }, waiting);
      showPages(source.pages?.());
      jobs.reset();
      unsealed.reset();
      await Promise.allSettled([
        source.jobs().then((counts) => {
          for (const [state, count] of Object.entries(counts)) jobs.set({ state }, count);
        }),
        source.unsealedSeconds().then((seconds) => unsealed.set(seconds)),
      ]);
      return register.metrics();
    },
  };
}
