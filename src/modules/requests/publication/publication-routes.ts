import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Result } from '../../../kernel/result.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../../platform/http/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { params, said, tags } from '../api-parts.ts';
import { publishAnswer, withdrawPublication } from './publish-answer.ts';
import type { RequestFailure } from '../request-failure.ts';
import { requestProblem } from '../request-problems.ts';
import { DisclosureRequest } from '../request-shape.ts';
import { viewRequest } from '../request-view.ts';
import { requestPolicy } from '../rules/index.ts';
import { findRequest } from '../store.ts';
import { publicationFindings } from './publication-findings.ts';

const texts = { title: said(200), answer: said(20_000) };
const Publication = z.strictObject({ ...texts, confirmed: z.boolean().default(false).describe('需要核对的地方都已核对') });
const Findings = z
  .object({
    findings: z.array(
      z.object({
        path: z.enum(['title', 'answer']),
        /** UTF-16 positions of the text. */
        start: z.number().int(),
        end: z.number().int(),
        code: z.enum(['namesSomebody', 'personalData', 'toConfirm']),
        refused: z.boolean(),
        sentence: z.string(),
      }),
    ),
  })
  .meta({ id: 'PublicationFindings' });

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
      '/api/v1/requests/:id/publication-check',
      {
        config,
        schema: { summary: '检查公布的内容里有没有个人信息', tags, params, body: z.strictObject(texts), response: { 200: Findings } },
      },
      async (request) => {
        const found = await findRequest(database, leaveOf(request).reach, request.params.id);
        if (found === null) throw notFound('公开申请');
        return { findings: [...(await publicationFindings(database, secrets, found, request.body))] };
      },
    );

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
