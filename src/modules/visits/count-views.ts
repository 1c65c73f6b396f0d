import type { Database } from '../../platform/database/index.ts';
import type { RouteModule } from '../../platform/http/index.ts';
import type { Logger } from '../../platform/logging.ts';
import { addViews } from './store.ts';
import type { ViewCounter } from './view-counter.ts';

const FLUSH_MILLISECONDS = 60_000;

/** Writes down what was counted; what could not be written is counted on. */
export async function flushViews(database: Database, counter: ViewCounter): Promise<number> {
  const counts = counter.take();
  try {
    await addViews(database, counts);
  } catch (fault) {
    counter.putBack(counts);
    throw fault;
  }
  return counts.length;
}

/** Flushes every minute while the application serves, and once more when it ends. */
export function countViews(database: Database, counter: ViewCounter, log?: Logger): RouteModule {
  const flush = async () => {
    await flushViews(database, counter).catch((fault: unknown) => log?.warn({ err: fault }, 'views are counted on in memory'));
  };
  return (app) => {
    let timer: NodeJS.Timeout | null = null;
    let running: Promise<void> = Promise.resolve();
    app.addHook('onReady', async () => {
      timer = setInterval(() => {
        running = running.then(flush);
      }, FLUSH_MILLISECONDS);
      timer.unref();
    });
    app.addHook('onClose', async () => {
      if (timer !== null) clearInterval(timer);
      await running;
      await flush();
    });
  };
}

/** Routes whose pages are never kept, so that the cache of pages does not tell of them: counted as they are answered. */
export function countingViews(counter: ViewCounter, routes: RouteModule, patterns: readonly string[]): RouteModule {
  const counted = new Set(patterns);
  return (app) => {
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? '';
      if (request.method !== 'GET' || !counted.has(route)) return;
      const [path = '/'] = request.url.split('?', 1);
      counter.count({ site: counter.hostOf(request.host), path, route }, reply.statusCode, request.headers['user-agent']);
    });
    return routes(app);
  };
}
