import { z } from 'zod';
import { plainDate } from '../../../kernel/plain-date.ts';
import { REQUEST_KINDS } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, invalid, notFound, type RouteModule } from '../../../platform/http/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { act, leaveOf, may, ownAgencyOf, reachOf } from '../../access/index.ts';
import { params, readApplicantShape, tags, text } from '../api-parts.ts';
import { requestProblem } from '../request-problems.ts';
import { applicantIdentity, requestPolicy } from '../rules/index.ts';
import { applicantMarkOf, findRequest } from '../store.ts';
import { FrequentApplicants, frequentApplicants } from './frequent-applicants.ts';
import { proposalOf, proposePublication } from './propose-publication.ts';
import { findSimilar, SimilarRequests } from './similar-requests.ts';

const NewOne = z.strictObject({
  content: z.string().trim().min(1, '请填写申请的内容。').max(10_000),
  kind: z.enum(REQUEST_KINDS).default('information'),
  /** Whose mark is looked for; read here, kept nowhere. */
  applicant: readApplicantShape.nullable().default(null),
});

/** Requests like another, applicants with many, and what follows from it. */
export function similarRoutes({ database, secrets }: { readonly database: Database; readonly secrets: SecretBox }): RouteModule {
  return (app) => {
    const api = apiOf(app);

    api.post(
      '/api/v1/requests/similar',
      {
        config: may(requestPolicy, 'receive'),
        schema: { summary: '相似的申请（登记之前）', tags, body: NewOne, response: { 200: SimilarRequests } },
      },
      (request) => {
        const { content, kind, applicant } = request.body;
        const mark = applicant === null ? null : secrets.mark(applicantIdentity(applicant), 'applicant');
        return findSimilar(database, leaveOf(request).reach, { agencyId: ownAgencyOf(request), content, kind, mark, exceptId: null });
      },
    );

    api.get(
      '/api/v1/requests/:id/similar',
      {
        config: may(requestPolicy, 'read'),
        schema: { summary: '与这件申请相似的申请', tags, params, response: { 200: SimilarRequests } },
      },
      async (request) => {
        const { actor, reach } = leaveOf(request);
        const found = await findRequest(database, reach, request.params.id);
        if (found === null) throw notFound('公开申请');
        const { agencyId, id, content, kind } = found;
        // That two requests have one applicant is for those who may know who that is.
        const mayKnow = reachOf(actor, requestPolicy.noun, 'readApplicant', requestPolicy.deeds.readApplicant) !== null;
        const mark = mayKnow ? await applicantMarkOf(database, agencyId, id) : null;
        const similar = await findSimilar(database, reach, { agencyId, content, kind, mark, exceptId: id });
        return { ...similar, proposal: await proposalOf(database, actor, found) };
      },
    );

    api.get(
      '/api/v1/requests/frequent-applicants',
      {
        config: may(requestPolicy, 'readApplicant'),
        schema: {
          summary: '一个月里申请多的申请人（只计数，不显示姓名）',
          tags,
          querystring: z.strictObject({
            month: z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, '月份请写成 2026-01 的样子。'),
            least: z.coerce.number().int().min(2).max(1000).default(10),
          }),
          response: { 200: FrequentApplicants },
        },
      },
      async (request) => {
        const { month, least } = request.query;
        const first = plainDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
        if (first === null) throw invalid([{ path: 'month', message: '没有这个月份，请检查。' }]);
        return frequentApplicants(database, leaveOf(request).reach, { first, least });
      },
    );

    api.post(
      '/api/v1/requests/:id/propose-publication',
      {
        config: may(requestPolicy, 'proposePublication'),
        schema: {
          summary: '建议转为主动公开（开一件任务）',
          tags,
          params,
          body: z.strictObject({ reason: text(1000).default('') }),
          response: { 201: z.object({ taskId: z.number().int() }) },
        },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const opened = await proposePublication(work, leaveOf(request), { id: request.params.id, reason: request.body.reason });
            if (!opened.ok) throw requestProblem(opened.error);
            return { taskId: opened.value.taskId };
          },
          201,
        ),
    );
  };
}
