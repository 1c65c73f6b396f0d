import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import type { Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../../platform/http/index.ts';
import type { FileStore } from '../../../platform/files/index.ts';
import type { SecretBox } from '../../../platform/secrets/index.ts';
import { act, leaveOf, may, ownAgencyOf } from '../../access/index.ts';
import { agencyDirectory } from '../../agencies/index.ts';
import { day, id, params, said, tags, text } from '../api-parts.ts';
import { requestProblem } from '../request-problems.ts';
import { DisclosureRequest } from '../request-shape.ts';
import { viewRequest } from '../request-view.ts';
import { requestPolicy } from '../rules/index.ts';
import { mergeRequest } from './merge-request.ts';
import { splitRequest } from './split-request.ts';
import { transferInside } from './transfer-inside.ts';

const SplitRequest = z
  .object({
    request: DisclosureRequest,
    made: z.array(z.object({ request: DisclosureRequest, queryCode: z.string().describe('查询码，只给申请人；系统里不保存') })),
  })
  .meta({ id: 'SplitRequest' });

interface SplitRoutesContext {
  readonly database: Database;
  readonly files: FileStore;
  readonly secrets: SecretBox;
}

const SplitPart = z.union([
  said(10_000).transform((content) => ({ title: '', content })),
  z.strictObject({ title: text(100).default(''), content: said(10_000) }),
]);

/** One wish a request: cut apart, joined, handed on to another agency here. */
export function splitRoutes({ database, ...place }: SplitRoutesContext): RouteModule {
  const { secrets } = place;
  const view = async (request: FastifyRequest, { transaction }: Work, requestId: number) => {
    const shown = await viewRequest(transaction, secrets, leaveOf(request), requestId, shanghaiDay(new Date()));
    if (shown === null) throw notFound('公开申请');
    return shown;
  };
  return (app) => {
    const api = apiOf(app);

    api.get(
      '/api/v1/requests/other-agencies',
      {
        config: may(requestPolicy, 'transfer'),
        schema: {
          summary: '本系统里的其他机关（可以转送、征求意见的）',
          tags,
          response: {
            200: z.object({ agencies: z.array(z.object({ id: z.number().int(), name: z.string() })) }).meta({ id: 'OtherAgencies' }),
          },
        },
      },
      async (request) => {
        const own = ownAgencyOf(request);
        const { agencies } = await agencyDirectory(database);
        return {
          agencies: agencies
            .filter(({ id: one, closedAt }) => one !== own && closedAt === null)
            .map(({ id: one, name }) => ({ id: one, name })),
        };
      },
    );

    api.post(
      '/api/v1/requests/:id/split',
      {
        config: { ...may(requestPolicy, 'split'), secretAnswer: true },
        schema: {
          summary: '拆分申请（一事一申请）',
          tags,
          params,
          body: z.strictObject({ parts: z.array(SplitPart).min(2, '请至少分成两项。').max(50) }),
          response: { 200: SplitRequest },
        },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const which = { id: request.params.id, version: requiredVersion(request) };
          const done = await splitRequest(work, secrets, leaveOf(request).reach, { ...which, parts: request.body.parts });
          if (!done.ok) throw requestProblem(done.error);
          const made = [];
          for (const one of done.value) made.push({ request: await view(request, work, one.id), queryCode: one.queryCode });
          return { request: await view(request, work, which.id), made };
        }),
    );

    api.post(
      '/api/v1/requests/:id/merge',
      {
        config: may(requestPolicy, 'merge'),
        schema: {
          summary: '并入同一申请人的另一件申请',
          tags,
          params,
          body: z.strictObject({ on: day, into: id }),
          response: { 200: DisclosureRequest },
        },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const which = { id: request.params.id, version: requiredVersion(request) };
          const done = await mergeRequest(work, leaveOf(request).reach, { ...which, ...request.body });
          if (!done.ok) throw requestProblem(done.error);
          return view(request, work, which.id);
        }),
    );

    api.post(
      '/api/v1/requests/:id/transfer-inside',
      {
        config: { ...may(requestPolicy, 'transfer'), secretAnswer: true },
        schema: {
          summary: '转送本系统里的其他机关',
          tags,
          params,
          body: z.strictObject({ on: day, reason: said(2000), toAgencyId: id }),
          response: { 200: z.object({ request: DisclosureRequest, queryCode: z.string() }).meta({ id: 'TransferredRequest' }) },
        },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const which = { id: request.params.id, version: requiredVersion(request) };
          const done = await transferInside(work, place, leaveOf(request).reach, { ...which, ...request.body });
          if (!done.ok) throw requestProblem(done.error);
          return { request: await view(request, work, which.id), queryCode: done.value.queryCode };
        }),
    );
  };
}
