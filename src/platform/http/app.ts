import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';

/** The web application before it listens. */
export type App = FastifyInstance;

/** The same, for JSON routes whose shapes are zod schemas: `schema: { params, querystring, body, response }`. */
export type ApiApp = ReturnType<typeof apiOf>;

/**
 * What a module adds: its routes, and hooks or decorators that hold for these alone.
 * Given to `createApp` as a list by `main`; a module closes over the database it was given.
 */
export type RouteModule = (app: App) => void | Promise<void>;

export function apiOf(app: App) {
  return app.withTypeProvider<ZodTypeProvider>();
}
