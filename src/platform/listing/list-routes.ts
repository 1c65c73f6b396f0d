import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Database } from '../database/index.ts';
import { invalid, type Access, type ApiApp } from '../http/index.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { AnyList, Column, ListDefinition, ListSource } from './definition.ts';
import { sendExport } from './export-list.ts';
import { ColumnsOfList, schemasOf, type ListQuery } from './list-schema.ts';
import { orderOf, type Position } from './order.ts';
import { conditionsOf, countRows, readPage } from './read-page.ts';

export interface ListRouteOptions<C extends Readonly<Record<string, Column>>> {
  readonly list: ListDefinition<C>;
  /** `/api/v1/tasks`. The export stands at `…/export`. */
  readonly path: string;
  readonly config: { readonly access: Access };
  readonly database: Database;
  /** The rows that this request may see. */
  readonly source: (request: FastifyRequest) => ListSource | Promise<ListSource>;
}

const PAGE = 50;

/**
 * `GET path`: one page (`sort`, `limit` ≤ 200, `after` = the cursor of the page before, a parameter for each filter:
 * `state=open,late`, `title=…`, `dueOn.from=…`, `dueOn.to=…`), answered as `{ items, next }`, `next` null at the end;
 * with `count=true` also how many there are in all.
 * `GET path/export?format=csv|xlsx`: all rows that match, columns by `columns=title,dueOn`.
 * `GET path/columns`: what the list is made of, for the screen.
 */
export function listRoutes<C extends Readonly<Record<string, Column>>>(app: ApiApp, options: ListRouteOptions<C>): void {
  const { list, path, config, database, source } = options;
  const { filters, query, exportQuery, page } = schemasOf(list);
  const tags = [list.title];

  app.get(path, { config, schema: { summary: list.title, tags, querystring: query, response: { 200: page } } }, async (request) => {
    const asked = request.query;
    const order = orderOf(list, textOf(asked, 'sort') ?? list.defaultSort);
    const rows = await source(request);
    const where = conditionsOf(filters, asked, rows.where);
    const limit = typeof asked['limit'] === 'number' ? asked['limit'] : PAGE;
    const found = await readPage(database, list, rows.from, {
      order,
      after: positionOf(list, order.name, textOf(asked, 'after')),
      limit,
      where,
    });
    const next = found.next === null ? null : writeCursor(list.name, order.name, found.next);
    const count = asked['count'] === 'true' ? { count: await countRows(database, rows, where) } : {};
    return { items: found.rows, next, ...count };
  });

  const columns = columnsOf(list);
  const aboutColumns = { summary: `${list.title}：有哪些列`, tags, response: { 200: ColumnsOfList } };
  app.get(`${path}/columns`, { config, schema: aboutColumns }, async () => columns);

  const file = z.string().meta({ format: 'binary' });
  const files = { 'text/csv': { schema: file }, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { schema: file } };
  const aboutExport = {
    summary: `${list.title}：导出`,
    tags,
    querystring: exportQuery,
    response: { 200: { description: '文件', content: files } },
  };
  app.get(`${path}/export`, { config, schema: aboutExport }, async (request, reply) => {
    const asked = request.query;
    const order = orderOf(list, textOf(asked, 'sort') ?? list.defaultSort);
    const rows = await source(request);
    const where = conditionsOf(filters, asked, rows.where);
    const format = asked['format'] === 'xlsx' ? 'xlsx' : 'csv';
    return sendExport(reply, {
      database,
      list,
      source: { from: rows.from, where },
      order,
      format,
      columns: textOf(asked, 'columns')?.split(','),
    });
  });
}

function textOf(query: ListQuery, name: string): string | undefined {
  const value = query[name];
  return typeof value === 'string' ? value : undefined;
}

function positionOf(list: AnyList, order: string, cursor: string | undefined): Position | null {
  if (cursor === undefined) return null;
  const position = readCursor(cursor, list.name, order);
  if (position === null) throw invalid([{ path: 'after', message: '翻页位置无效，请从第一页重新开始。' }]);
  return position;
}

function columnsOf({ name, title, key, defaultSort, columns }: AnyList): z.infer<typeof ColumnsOfList> {
  return {
    name,
    title,
    key,
    defaultSort,
    columns: Object.entries(columns).map(([name, { label, kind, choices, sortable, filterable, hidden }]) => ({
      name,
      label,
      kind,
      choices: choices === undefined ? null : Object.entries(choices).map(([value, label]) => ({ value, label })),
      sortable: sortable ?? false,
      filterable: filterable ?? false,
      hidden: hidden ?? false,
    })),
  };
}
