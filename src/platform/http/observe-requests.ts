import { workingOn } from '../working-on.ts';
import type { App } from './app.ts';

/** Told of every request, without anything that tells who asked for what. */
export interface RequestObserver {
  readonly begun: () => void;
  /** `route` is the pattern, null where there is none; called also for requests that were cut off. */
  readonly ended: (request: {
    readonly method: string;
    readonly route: string | null;
    readonly status: number;
    readonly seconds: number;
  }) => void;
}

/** Before any route: what a route does is done on its account, and the observer hears of it. */
export function observeRequests(app: App, observer: RequestObserver | null): void {
  app.addHook('onRequest', (request, reply, done) => {
    const route = request.routeOptions.url ?? null;
    if (observer !== null) {
      const started = performance.now();
      observer.begun();
      reply.raw.once('close', () => {
        const { method } = request;
        observer.ended({ method, route, status: reply.statusCode, seconds: (performance.now() - started) / 1_000 });
      });
    }
    workingOn(`${request.method} ${route ?? ''}`, done);
  });
  // What reads a body goes on from the socket's events, which know nothing of the request.
  app.addHook('preValidation', (request, _reply, done) => {
    workingOn(`${request.method} ${request.routeOptions.url ?? ''}`, done);
  });
}
