import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Result } from '../../../kernel/result.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { historyRoute, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../../platform/http/index.ts';
import { act, leaveOf, may, reachOf } from '../../access/index.ts';
import { id, params, said } from '../api-parts.ts';
import { currentCalendar } from '../../working-days/index.ts';
import type { RequestFailure } from '../request-failure.ts';
import { requestProblem } from '../request-problems.ts';
import { requestInquiryPolicy } from '../rules/index.ts';
import { answerInquiry, assignInquiry, receiveInquiry } from './answer-inquiry.ts';
import { findInquiry, readInquiries } from './inquiry-store.ts';
import { RequestInquiry, viewInquiry } from './inquiry-view.ts';
import { INQUIRY_WORDS } from './inquiry-words.ts';

const tags = ['协办函'];
const MOST = 200;

/** What other agencies of this installation ask about requests of theirs. */
export function requestInquiryRoutes(database: Database): RouteModule {
  const today = () => shanghaiDay(new Date());
  return (app) => {
    const api = apiOf(app);
    const path = '/api/v1/request-inquiries';

    api.get(
      path,
      {
        config: may(requestInquiryPolicy, 'read'),
        schema: {
          summary: '其他机关来的协办函（最多 200 件，待答复的在前）',
          tags,
          querystring: z.strictObject({ state: z.enum(['open', 'answered', 'all']).default('all') }),
          response: { 200: z.object({ items: z.array(RequestInquiry) }).meta({ id: 'RequestInquiries' }) },
        },
      },
      async (request) => {
        const { state } = request.query;
        const open = sql<boolean>`(c.answered_on is null and r.closed_on is null)`;
        const where = state === 'all' ? sql<boolean>`true` : state === 'open' ? open : sql<boolean>`not ${open}`;
        const found = await readInquiries(database, leaveOf(request).reach, { where, limit: MOST });
        const calendar = await currentCalendar(database);
        return { items: found.map((one) => viewInquiry(one, calendar, today())) };
      },
    );

    api.get(
      `${path}/:id`,
      { config: may(requestInquiryPolicy, 'read'), schema: { summary: '协办函', tags, params, response: { 200: RequestInquiry } } },
      async (request) => {
        const found = await findInquiry(database, leaveOf(request).reach, request.params.id);
        if (found === null) throw notFound('协办函');
        return viewInquiry(found, await currentCalendar(database), today());
      },
    );

    historyRoute(api, {
      path: `${path}/:id/history`,
      config: may(requestInquiryPolicy, 'read'),
      database,
      tags,
      params,
      words: INQUIRY_WORDS,
      recordOf: async (request, which) => {
        const found = await findInquiry(database, leaveOf(request).reach, which.id);
        if (found === null) throw notFound('协办函');
        return { agencyId: found.askedAgencyId, noun: requestInquiryPolicy.noun, recordId: found.id };
      },
    });

    const answered = async (request: FastifyRequest, work: Work, which: number, doing: Promise<Result<null, RequestFailure>>) => {
      const done = await doing;
      if (!done.ok) throw requestProblem(done.error);
      const { actor, reach } = leaveOf(request);
      const readable = reachOf(actor, requestInquiryPolicy.noun, 'read', requestInquiryPolicy.deeds.read) ?? reach;
      const found = await findInquiry(work.transaction, readable, which);
      if (found === null) throw notFound('协办函');
      return viewInquiry(found, await currentCalendar(work.transaction), today());
    };

    api.post(
      `${path}/:id/receive`,
      {
        config: may(requestInquiryPolicy, 'receive'),
        schema: { summary: '签收协办函', tags, params, body: z.strictObject({}), response: { 200: RequestInquiry } },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const which = { id: request.params.id, version: requiredVersion(request) };
          return answered(request, work, which.id, receiveInquiry(work, leaveOf(request).reach, which));
        }),
    );

    api.post(
      `${path}/:id/assign`,
      {
        config: may(requestInquiryPolicy, 'assign'),
        schema: {
          summary: '分派协办函',
          tags,
          params,
          body: z.strictObject({ unitId: id.nullable(), assigneeId: id.nullable().default(null) }),
          response: { 200: RequestInquiry },
        },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const which = { id: request.params.id, version: requiredVersion(request) };
          return answered(request, work, which.id, assignInquiry(work, leaveOf(request).reach, { ...which, ...request.body }));
        }),
    );

    api.post(
      `${path}/:id/answer`,
      {
        config: may(requestInquiryPolicy, 'answer'),
        schema: {
          summary: '答复协办函',
          tags,
          params,
          body: z.strictObject({ opinion: z.enum(['agrees', 'refuses', 'partly']), answer: said(5000) }),
          response: { 200: RequestInquiry },
        },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const which = { id: request.params.id, version: requiredVersion(request) };
          return answered(request, work, which.id, answerInquiry(work, leaveOf(request).reach, { ...which, ...request.body }));
        }),
    );
  };
}
