import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../../platform/database/index.ts';
import { open, type RouteModule } from '../../../platform/http/index.ts';
import { notFoundPage, PREFIXES } from '../../../portal/index.ts';
import { findPublishedAnswer, publishedAnswers } from '../../requests/index.ts';
import type { PublicContext } from '../asked.ts';
import { answeredListPage, answeredPage } from './answered-pages.ts';
import { agenciesAsked } from './request-place.ts';

const READ = { config: open('the public reads what was answered before') };
const ON_A_PAGE = 20;
const MISSING = notFoundPage('没有找到这件申请的答复，机关可能已经撤下。');

/** Answers that agencies of the site chose to show. They come from the database each time: one that is taken back is gone at once. */
export function answeredRoutes(context: PublicContext & { readonly database: Database }): RouteModule {
  const { portal, database } = context;
  const idsOf = (request: FastifyRequest) => agenciesAsked(context, request).map(({ id }) => id);
  const list = async (request: FastifyRequest, reply: FastifyReply, page: number) => {
    const { total, answers } = await publishedAnswers(database, idsOf(request), { offset: (page - 1) * ON_A_PAGE, limit: ON_A_PAGE });
    const pages = Math.max(1, Math.ceil(total / ON_A_PAGE));
    if (page > pages) return portal.send(request, reply, MISSING, 404);
    return portal.send(request, reply, answeredListPage(answers, page, pages));
  };
  return (app) => {
    for (const prefix of PREFIXES) {
      app.get(`${prefix}/requests/answered`, READ, (request, reply) => list(request, reply, 1));
      app.get<{ Params: { page: string } }>(`${prefix}/requests/answered/page/:page`, READ, (request, reply) =>
        /^[1-9]\d{0,5}$/.test(request.params.page)
          ? list(request, reply, Number(request.params.page))
          : portal.send(request, reply, MISSING, 404),
      );
      app.get<{ Params: { id: string } }>(`${prefix}/requests/answered/:id`, READ, async (request, reply) => {
        const { id } = request.params;
        const found = /^[1-9]\d{0,8}$/.test(id) ? await findPublishedAnswer(database, idsOf(request), Number(id)) : null;
        return found === null ? portal.send(request, reply, MISSING, 404) : portal.send(request, reply, answeredPage(found));
      });
    }
  };
}
