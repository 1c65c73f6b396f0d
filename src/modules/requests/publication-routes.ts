import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Result } from '../../kernel/result.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import type { SecretBox } from '../../platform/secrets/index.ts';
import { act, leaveOf, may } from '../access/index.ts';
import { params, said, tags } from './api-parts.ts';
import { publishAnswer, withdrawPublication } from './publish-answer.ts';
import type { RequestFailure } from './request-failure.ts';
import { requestProblem } from './request-problems.ts';
import { DisclosureRequest } from './request-shape.ts';
import { viewRequest } from './request-view.ts';
import { requestPolicy } from './rules/index.ts';

const Publication = z.strictObject({ title: said(200), answer: said(20_000) });

/** 公布答复: an answered request for all to read, and back again. */
export function requestPublicationRoutes({ database, secrets }: { readonly database: Database; readonly secrets: SecretBox }): RouteModule {
  const answered = async (request: FastifyRequest, work: Work, id: number, done: Result<null, RequestFailure>) => {
    if (!done.ok) throw requestProblem(done.error);
    const shown = await viewRequest(work.transaction, secrets, leaveOf(request), id, shanghaiDay(new Date()));
    if (shown === null) throw notFound('公开申请');
    return shown;
  };
  return (app) => {
    const api = apiOf(app);
    const config = may(requestPolicy, 'publish');

    api.post(
      '/api/v1/requests/:id/publish',
      { config, schema: { summary: '公布答复（不含个人信息）', tags, params, body: Publication, response: { 200: DisclosureRequest } } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const wish = { ...request.body, id: request.params.id, version: requiredVersion(request) };
          return answered(request, work, wish.id, await publishAnswer(work, secrets, leaveOf(request).reach, wish));
        }),
    );

    api.post(
      '/api/v1/requests/:id/unpublish',
      {
        config,
        schema: {
          summary: '撤下公布的答复',
          tags,
          params,
          body: z.strictObject({ reason: said(2000) }),
          response: { 200: DisclosureRequest },
        },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const wish = { ...request.body, id: request.params.id, version: requiredVersion(request) };
          return answered(request, work, wish.id, await withdrawPublication(work, leaveOf(request).reach, wish));
        }),
    );
  };
}
