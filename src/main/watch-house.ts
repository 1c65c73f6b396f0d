import { logSlowQueries, type PoolState, type QueryObserver } from '../platform/database/index.ts';
import type { RequestObserver } from '../platform/http/index.ts';
import type { Logger } from '../platform/logging.ts';
import type { Metrics } from '../platform/metrics/index.ts';

/** No query is called slow below this, whatever is set. */
const LEAST_MILLISECONDS = 10;
const USUAL_MILLISECONDS = 200;

/** Watches what a program does from its first query on. */
export interface Watch {
  readonly onQuery: QueryObserver;
  readonly observer: RequestObserver;
  /** What counts as slow, once there are settings to ask. */
  readonly setSlow: (milliseconds: () => number) => void;
  readonly setPool: (pool: () => PoolState) => void;
  readonly pool: () => PoolState;
  /** Counts from now on: what counts takes a while to load, and a start does not wait for it. */
  readonly count: () => Promise<Metrics>;
}

export function watchHouse(log: Logger): Watch {
  let slow = () => USUAL_MILLISECONDS;
  let pool = (): PoolState => ({ total: 0, idle: 0, waiting: 0 });
  let inFlight = 0;
  let metrics: Metrics | null = null;
  let loading: Promise<Metrics> | null = null;
  const logSlow = logSlowQueries(log, LEAST_MILLISECONDS, () => slow());
  return {
    onQuery: (query) => {
      logSlow(query);
      metrics?.queries(query);
    },
    observer: {
      begun: () => {
        inFlight += 1;
        metrics?.requests.begun();
      },
      ended: (request) => {
        inFlight -= 1;
        metrics?.requests.ended(request);
      },
    },
    setSlow: (milliseconds) => {
      slow = milliseconds;
    },
    setPool: (facts) => {
      pool = facts;
    },
    pool: () => pool(),
    count: () => {
      loading ??= import('../platform/metrics/index.ts').then(({ createMetrics }) => {
        metrics = createMetrics();
        for (let index = 0; index < inFlight; index += 1) metrics.requests.begun();
        return metrics;
      });
      return loading;
    },
  };
}
