import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { historyRoute, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, invalid, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may, ownAgencyOf } from '../access/index.ts';
import { flowList, flowSource } from './flow-list.ts';
import { FlowShape } from './flow-schema.ts';
import { houseFlows } from './house-flows.ts';
import { createFlow, editFlow, findFlow, retireFlow } from './keep-flow.ts';
import { flowProblem } from './review-problems.ts';
import { FLOW_WORDS } from './review-words.ts';
import { reviewFlowPolicy } from './rules/review-policy.ts';

const tags = ['审核流程'];
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const Wish = z.strictObject({ definition: FlowShape, effectiveFrom: z.iso.date() });
const FlowRecord = z
  .object({
    id: z.number().int(),
    agencyId: z.number().int(),
    definition: FlowShape,
    effectiveFrom: z.iso.date(),
    retiredAt: z.iso.datetime().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'ReviewFlow' });
const House = z.object({ flows: z.array(FlowShape).readonly() }).meta({ id: 'ReviewFlowsOfTheHouse' });

/** 审核流程: those that agencies set for themselves, and the house's, which all others follow. */
export function flowRoutes(database: Database): RouteModule {
  const answer = async (
    request: FastifyRequest,
    { transaction }: Pick<Work, 'transaction'>,
    id: number,
  ): Promise<z.input<typeof FlowRecord>> => {
    const flow = await findFlow(transaction, leaveOf(request).reach, id);
    if (flow === null) throw notFound('审核流程');
    return { ...flow, retiredAt: flow.retiredAt?.toISOString() ?? null };
  };
  const wishOf = ({ definition, effectiveFrom }: z.output<typeof Wish>) => ({ definition, effectiveFrom: dayOf(effectiveFrom) });

  return (app) => {
    const api = apiOf(app);
    const read = may(reviewFlowPolicy, 'read');
    const edit = may(reviewFlowPolicy, 'edit');

    listRoutes(api, {
      list: flowList,
      path: '/api/v1/review-flows',
      config: read,
      database,
      source: (request) => flowSource(leaveOf(request).reach),
    });

    api.get(
      '/api/v1/review-flows/house',
      { config: read, schema: { summary: '系统默认的审核流程', tags, response: { 200: House } } },
      async () => ({ flows: houseFlows() }),
    );

    api.get(
      '/api/v1/review-flows/:id',
      { config: read, schema: { summary: '审核流程详情', tags, params, response: { 200: FlowRecord } } },
      (request) => answer(request, { transaction: database }, request.params.id),
    );

    historyRoute(api, {
      path: '/api/v1/review-flows/:id/history',
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id }) => {
        const flow = await findFlow(database, leaveOf(request).reach, id);
        if (flow === null) throw notFound('审核流程');
        return { agencyId: flow.agencyId, noun: 'reviewFlow', recordId: id };
      },
      words: FLOW_WORDS,
    });

    api.post(
      '/api/v1/review-flows',
      { config: edit, schema: { summary: '设立审核流程', tags, body: Wish, response: { 201: FlowRecord } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const made = await createFlow(work, ownAgencyOf(request), wishOf(request.body));
            if (!made.ok) throw flowProblem(made.error);
            return answer(request, work, made.value);
          },
          201,
        ),
    );

    api.put(
      '/api/v1/review-flows/:id',
      { config: edit, schema: { summary: '修改审核流程', tags, params, body: Wish, response: { 200: FlowRecord } } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const done = await editFlow(work, leaveOf(request).reach, { id, version: requiredVersion(request), ...wishOf(request.body) });
          if (!done.ok) throw flowProblem(done.error);
          return answer(request, work, id);
        }),
    );

    api.post(
      '/api/v1/review-flows/:id/retire',
      { config: edit, schema: { summary: '停用审核流程', tags, params, body: z.strictObject({}), response: { 200: FlowRecord } } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const done = await retireFlow(work, leaveOf(request).reach, { id, version: requiredVersion(request) });
          if (!done.ok) throw flowProblem(done.error);
          return answer(request, work, id);
        }),
    );
  };
}

function dayOf(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day.ok || day.value < '2000-01-01') throw invalid([{ path: 'effectiveFrom', message: '请填写日期，例如 2026-01-31。' }]);
  return day.value;
}
