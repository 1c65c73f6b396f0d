import type { FastifyInstance } from 'fastify';

/** The web application before it listens. */
export type App = FastifyInstance;

/**
 * What a module adds: its routes, and hooks or decorators that hold for these alone.
 * Given to `createApp` as a list by `main`; a module closes over the database it was given.
 */
export type RouteModule = (app: App) => void | Promise<void>;
