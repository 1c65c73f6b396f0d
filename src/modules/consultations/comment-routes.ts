import { z } from 'zod';
import { historyRoute, recordAct } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may } from '../access/index.ts';
import { commentList, commentsWithin } from './consultation-list.ts';
import { consultationProblem } from './consultation-problems.ts';
import { ConsultationComment } from './consultation-record.ts';
import { viewComment } from './consultation-view.ts';
import { COMMENT_WORDS } from './consultation-words.ts';
import { decideComment } from './decide-comment.ts';
import { consultationPolicy } from './rules/consultation-policy.ts';
import { COMMENT_DECISIONS } from './rules/index.ts';
import { contactOf, findComment } from './store.ts';

const PATH = '/api/v1/consultation-comments';
const tags = ['意见征集'];
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const Decision = z.strictObject({
  decision: z.enum(COMMENT_DECISIONS),
  reason: z.string().trim().max(2_000).default(''),
  /** What the result shows of it, without what tells who wrote; '' leaves it out. */
  publicText: z.string().trim().max(5_000).default(''),
});
const Contact = z.object({ contact: z.string() }).meta({ id: 'ConsultationContact' });

/** 收到的意见: read, answered, chosen for the result. */
export function commentRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(consultationPolicy, 'read');

    listRoutes(api, {
      list: commentList,
      path: PATH,
      config: read,
      database,
      source: (request) => commentsWithin(leaveOf(request).reach),
    });

    api.get(
      `${PATH}/:id`,
      { config: read, schema: { summary: '意见详情', tags, params, response: { 200: ConsultationComment } } },
      async (request) => {
        const found = await findComment(database, leaveOf(request).reach, request.params.id);
        if (found === null) throw notFound('意见');
        return viewComment(found);
      },
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => {
        const found = await findComment(database, leaveOf(request).reach, id);
        if (found === null) throw notFound('意见');
        return { agencyId: found.agencyId, noun: 'consultationComment', recordId: id };
      },
      words: COMMENT_WORDS,
    });

    api.post(
      `${PATH}/:id/decide`,
      {
        config: may(consultationPolicy, 'decide'),
        schema: { summary: '答复意见', tags, params, body: Decision, response: { 200: ConsultationComment } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { reach } = leaveOf(request);
          const { id } = request.params;
          const done = await decideComment(work, reach, { id, version: requiredVersion(request), now: new Date(), ...request.body });
          if (!done.ok) throw consultationProblem(done.error);
          const found = await findComment(work.transaction, reach, id);
          if (found === null) throw notFound('意见');
          return viewComment(found);
        }),
    );

    // A deed of its own, and written down: what people leave to be reached by is looked at when it is needed.
    api.post(
      `${PATH}/:id/contact`,
      {
        config: { ...may(consultationPolicy, 'readContact'), secretAnswer: true },
        schema: { summary: '查看提意见人的联系方式', tags, params, body: z.strictObject({}), response: { 200: Contact } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const found = await contactOf(work.transaction, leaveOf(request).reach, id);
          if (found === null) throw notFound('意见');
          await recordAct(work, { agencyId: found.agencyId, deed: 'readContact' }, { noun: 'consultationComment', id });
          return { contact: found.contact };
        }),
    );
  };
}
