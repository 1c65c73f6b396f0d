import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Result } from '../../../kernel/result.ts';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../../platform/http/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { day, params, said, tags, text } from '../api-parts.ts';
import type { RequestFailure } from '../request-failure.ts';
import { requestProblem } from '../request-problems.ts';
import { DisclosureRequest } from '../request-shape.ts';
import { viewRequest } from '../request-view.ts';
import { requestPolicy } from '../rules/index.ts';
import { answerConsent } from './answer-consent.ts';
import { askConsent } from './ask-consent.ts';

const Wish = z.discriminatedUnion('deed', [
  z.strictObject({ deed: z.literal('extend'), workdays: z.int().min(1).max(20), reason: said(2000) }),
  z.strictObject({ deed: z.literal('announceDelay'), until: day, reason: said(2000) }),
]);

/** 请示: whoever works on a case asks the head for more time; the head allows it with one press, or refuses. */
export function requestConsentRoutes({ database, secrets }: { readonly database: Database; readonly secrets: SecretBox }): RouteModule {
  const answer = async (request: FastifyRequest, work: Work, id: number, done: Promise<Result<null, RequestFailure>>) => {
    const result = await done;
    if (!result.ok) throw requestProblem(result.error);
    const shown = await viewRequest(work.transaction, secrets, leaveOf(request), id, shanghaiDay(new Date()));
    if (shown === null) throw notFound('公开申请');
    return shown;
  };
  return (app) => {
    const api = apiOf(app);
    api.post(
      '/api/v1/requests/:id/ask-consent',
      {
        config: may(requestPolicy, 'askConsent'),
        schema: { summary: '请示负责人（延期、延迟答复）', tags, params, body: Wish, response: { 200: DisclosureRequest } },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const asking = { id: request.params.id, version: requiredVersion(request), wish: request.body, today: shanghaiDay(new Date()) };
          return answer(request, work, asking.id, askConsent(work, leaveOf(request).reach, asking));
        }),
    );
    api.post(
      '/api/v1/requests/:id/answer-consent',
      {
        config: may(requestPolicy, 'answerConsent'),
        schema: {
          summary: '决定请示',
          tags,
          params,
          body: z.strictObject({ agrees: z.boolean(), on: day, remark: text(2000).default('') }),
          response: { 200: DisclosureRequest },
        },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const answering = { ...request.body, id: request.params.id, version: requiredVersion(request) };
          return answer(request, work, answering.id, answerConsent(work, secrets, leaveOf(request).reach, answering));
        }),
    );
  };
}
