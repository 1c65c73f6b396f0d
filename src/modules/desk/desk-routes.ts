import { sql } from 'kysely';
import { z } from 'zod';
import type { FastifyRequest } from 'fastify';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, Problem, requiredVersion, self, VERSION_CONFLICT, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf } from '../access/index.ts';
import { notificationList } from './notification-list.ts';
import { MOST_VIEWS, SavedView, ViewToSave } from './saved-view.ts';
import { countUnread, countViews, deleteView, insertView, listViews, lockViews, markRead, nameIsTaken, updateView } from './store.ts';

const Id = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const Unread = z.object({ unread: z.number().int() }).meta({ id: 'UnreadNotifications' });
const ToRead = z.union([
  z.strictObject({ ids: z.array(z.number().int().min(1)).min(1).max(500) }),
  z.strictObject({ all: z.literal(true) }),
]);
const NAME_TAKEN = {
  status: 409,
  code: 'savedView.nameTaken',
  title: '已有同名视图',
  detail: '这个列表已有同名的常用视图，请换一个名称。',
  fields: [{ path: 'name', message: '已有同名的常用视图，请换一个名称。' }],
};
const TOO_MANY = {
  status: 409,
  code: 'savedView.tooMany',
  title: '常用视图太多',
  detail: `常用视图最多 ${MOST_VIEWS} 个，请先删除不用的。`,
};

/** What a person keeps for themselves: messages and saved views. Nobody else's business, so no audit row is written. */
export function deskRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const messages = { config: self('one’s own messages') };
    const views = { config: self('one’s own saved views') };

    listRoutes(api, {
      list: notificationList,
      path: '/api/v1/notifications',
      ...messages,
      database,
      source: (request) => ({ from: sql`notification`, where: sql<boolean>`notification.account_id = ${ownerOf(request)}` }),
    });

    api.get(
      '/api/v1/notifications/unread',
      { ...messages, schema: { summary: '未读消息数', tags: ['消息'], response: { 200: Unread } } },
      async (request) => ({ unread: await countUnread(database, ownerOf(request)) }),
    );

    api.post(
      '/api/v1/notifications/read',
      { ...messages, schema: { summary: '标为已读', tags: ['消息'], body: ToRead, response: { 200: Unread } } },
      (request, reply) =>
        act(request, reply, database, async ({ transaction }) => {
          await markRead(transaction, ownerOf(request), 'all' in request.body ? 'all' : request.body.ids);
          return { unread: await countUnread(transaction, ownerOf(request)) };
        }),
    );

    api.get(
      '/api/v1/saved-views',
      {
        ...views,
        schema: {
          summary: '常用视图',
          tags: ['常用视图'],
          querystring: z.object({ list: z.string().max(60).optional() }),
          response: { 200: z.object({ items: z.array(SavedView) }) },
        },
      },
      async (request) => ({ items: [...(await listViews(database, ownerOf(request), request.query.list ?? null))] }),
    );

    api.post(
      '/api/v1/saved-views',
      { ...views, schema: { summary: '保存常用视图', tags: ['常用视图'], body: ViewToSave, response: { 201: SavedView } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async ({ transaction }) => {
            await lockViews(transaction, ownerOf(request));
            if ((await countViews(transaction, ownerOf(request))) >= MOST_VIEWS) throw new Problem(TOO_MANY);
            const view = await insertView(transaction, ownerOf(request), request.body);
            if (view === null) throw new Problem(NAME_TAKEN);
            return view;
          },
          201,
        ),
    );

    api.put(
      '/api/v1/saved-views/:id',
      { ...views, schema: { summary: '修改常用视图', tags: ['常用视图'], params: Id, body: ViewToSave, response: { 200: SavedView } } },
      (request, reply) =>
        act(request, reply, database, async ({ transaction }) => {
          const owner = ownerOf(request);
          const { id } = request.params;
          const version = requiredVersion(request);
          const known = await listViews(transaction, owner, null);
          if (!known.some((view) => view.id === id)) throw notFound('常用视图');
          if (await nameIsTaken(transaction, owner, id, request.body)) throw new Problem(NAME_TAKEN);
          const view = await updateView(transaction, owner, id, version, request.body);
          if (view === null) throw new Problem(VERSION_CONFLICT);
          return view;
        }),
    );

    api.delete(
      '/api/v1/saved-views/:id',
      { ...views, schema: { summary: '删除常用视图', tags: ['常用视图'], params: Id, response: { 204: z.null() } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async ({ transaction }) => {
            if (!(await deleteView(transaction, ownerOf(request), request.params.id))) throw notFound('常用视图');
            return null;
          },
          204,
        ),
    );
  };
}

function ownerOf(request: FastifyRequest): number {
  return leaveOf(request).actor.id;
}
