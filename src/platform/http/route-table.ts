import type { Access } from './access.ts';
import type { App } from './app.ts';
import type { KnownDeeds } from './known-deeds.ts';

/** A route as it was registered. */
export interface RouteEntry {
  readonly method: string;
  /** The pattern: `/api/v1/tasks/:id`. */
  readonly url: string;
  readonly access: Access;
  /** Keys of the query that change the page, of a route that answers with one. */
  readonly query: readonly string[];
}

/** What the JSON API's addresses begin with. */
export const API_PREFIX = '/api/v1/';

/**
 * Collects every route from here on. A route that does not say whom it lets in,
 * or asks leave for what no policy knows, or a JSON route that does not say what
 * it answers, is refused: at the start, not by the first visitor.
 */
export function collectRoutes(app: App, deeds: KnownDeeds | null): readonly RouteEntry[] {
  const entries: RouteEntry[] = [];
  app.addHook('onRoute', ({ method, url, config, schema }) => {
    const access = config?.access;
    const methods = [method].flat();
    if (access === undefined) throw new Error(`The route ${methods.join(', ')} ${url} does not say whom it lets in`);
    if (access.kind === 'policy' && deeds?.has(`${access.noun}:${access.deed}`) === false) {
      throw new Error(`The route ${methods.join(', ')} ${url} asks leave for ${access.noun}:${access.deed}, of which no policy speaks`);
    }
    if (url.startsWith(API_PREFIX) && schema?.response === undefined && !methods.includes('HEAD')) {
      throw new Error(`The route ${methods.join(', ')} ${url} does not say what it answers: schema.response is missing`);
    }
    entries.push(...methods.map((method) => ({ method, url, access, query: config?.page?.query ?? [] })));
  });
  return entries;
}

/** Methods of the routes at this path; none when there is no such path at all. */
export function methodsAt(routes: readonly RouteEntry[], path: string): readonly string[] {
  const parts = split(path);
  return [...new Set(routes.filter(({ url }) => matches(split(url), parts)).map(({ method }) => method))].sort();
}

function split(path: string): readonly string[] {
  return path.replace(/\/$/, '').split('/');
}

function matches(pattern: readonly string[], parts: readonly string[]): boolean {
  if (pattern.at(-1) === '*') return parts.length >= pattern.length && fits(pattern.slice(0, -1), parts);
  return pattern.length === parts.length && fits(pattern, parts);
}

function fits(pattern: readonly string[], parts: readonly string[]): boolean {
  return pattern.every((part, index) => part.includes(':') || part === parts[index]);
}
