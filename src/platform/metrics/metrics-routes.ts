import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { notFound, open, type RouteModule } from '../http/index.ts';
import type { Metrics, MetricsSource } from './create-metrics.ts';

export interface MetricsRoutesOptions {
  readonly metrics: () => Promise<Metrics>;
  readonly source: MetricsSource;
  /** What a program on another machine must show; null: none may ask. */
  readonly token: string | null;
}

/**
 * `GET /metrics` for this machine, and for who shows the token. For everybody else it does not exist. Behind a proxy
 * that is not trusted every visitor seems to be this machine: then a request that was passed on is nobody's.
 */
export function metricsRoutes({ metrics, source, token }: MetricsRoutesOptions): RouteModule {
  return (app) => {
    app.get('/metrics', { config: open('it looks itself who asks'), schema: { hide: true } }, async (request, reply) => {
      if (!mayRead(request, token)) throw notFound('页面');
      const { contentType, text } = await metrics();
      return reply
        .header('cache-control', 'no-store')
        .type(contentType)
        .send(await text(source));
    });
  };
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const PASSED_ON = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'];

function mayRead(request: FastifyRequest, token: string | null): boolean {
  const { authorization } = request.headers;
  if (token !== null && authorization !== undefined && equal(authorization, `Bearer ${token}`)) return true;
  const passedOn = PASSED_ON.some((name) => request.headers[name] !== undefined);
  return LOOPBACK.has(request.ip) && LOOPBACK.has(request.socket.remoteAddress ?? '') && !passedOn;
}

/** In a time that tells nothing of where they differ. */
function equal(given: string, wanted: string): boolean {
  return timingSafeEqual(digest(given), digest(wanted));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
