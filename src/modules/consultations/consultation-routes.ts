import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Result } from '../../kernel/result.ts';
import { historyRoute, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may, ownAgencyOf, reachOf } from '../access/index.ts';
import { consultationList, consultationsWithin } from './consultation-list.ts';
import { consultationProblem } from './consultation-problems.ts';
import type { ConsultationFailure } from './consultation-failure.ts';
import { Consultation } from './consultation-record.ts';
import { viewConsultation } from './consultation-view.ts';
import { CONSULTATION_WORDS } from './consultation-words.ts';
import { createConsultation } from './create-consultation.ts';
import { editConsultation } from './edit-consultation.ts';
import { openConsultation } from './open-consultation.ts';
import { publishResult } from './publish-result.ts';
import { readFigures, ConsultationFigures } from './read-figures.ts';
import { consultationPolicy } from './rules/consultation-policy.ts';
import { CONSULTATION_KINDS } from './rules/index.ts';
import { findConsultation } from './store.ts';
import { withdrawConsultation } from './withdraw-consultation.ts';

const PATH = '/api/v1/consultations';
const tags = ['意见征集'];
const params = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) });
const id = z.number().int().min(1).max(2_147_483_647);
const Wish = z.strictObject({
  kind: z.string().max(40),
  title: z.string().trim().min(1).max(200),
  introduction: z.string().trim().max(5_000).default(''),
  draft: z.string().trim().min(1).max(200_000),
  documentId: id.nullable().default(null),
  closesOn: z.iso.date().refine((day) => day >= '2000-01-01', '日期太早，请检查年份。'),
  shortReason: z.string().trim().max(500).default(''),
});
const NewConsultation = Wish.extend({ unitId: id });
const Reason = z.strictObject({ reason: z.string().trim().min(1).max(500) });
const Summary = z.strictObject({ summary: z.string().trim().min(1).max(20_000) });
const Kinds = z
  .object({
    kinds: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        periods: z.array(z.object({ from: z.iso.date(), days: z.number().int(), source: z.string() })),
      }),
    ),
  })
  .meta({ id: 'ConsultationKinds' });

/** 意见征集 for those who prepare, open and answer. */
export function consultationRoutes(database: Database): RouteModule {
  const answer = async (request: FastifyRequest, work: Work, done: Promise<Result<unknown, ConsultationFailure>>, about?: number) => {
    const result = await done;
    if (!result.ok) throw consultationProblem(result.error);
    const { actor, reach } = leaveOf(request);
    const readable = reachOf(actor, consultationPolicy.noun, 'read', consultationPolicy.deeds.read) ?? reach;
    const made = about ?? (typeof result.value === 'number' ? result.value : 0);
    const shown = await viewConsultation(work.transaction, { actor, reach: readable }, made, new Date());
    if (shown === null) throw notFound('意见征集');
    return shown;
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(consultationPolicy, 'read');

    listRoutes(api, {
      list: consultationList,
      path: PATH,
      config: read,
      database,
      source: (request) => consultationsWithin(leaveOf(request).reach),
    });

    api.get('/api/v1/consultation-kinds', { config: read, schema: { summary: '征集类别', tags, response: { 200: Kinds } } }, async () => ({
      kinds: [...CONSULTATION_KINDS.values()].map(({ periods, ...kind }) => ({ ...kind, periods: [...periods] })),
    }));

    api.get(
      '/api/v1/consultation-figures',
      {
        config: read,
        schema: {
          summary: '征集的年度数字',
          tags,
          querystring: z.object({ year: z.coerce.number().int().min(2000).max(2200) }),
          response: { 200: ConsultationFigures },
        },
      },
      (request) => readFigures(database, ownAgencyOf(request), request.query.year, leaveOf(request).reach),
    );

    api.get(
      `${PATH}/:id`,
      { config: read, schema: { summary: '意见征集详情', tags, params, response: { 200: Consultation } } },
      async (request) => {
        const shown = await viewConsultation(database, leaveOf(request), request.params.id, new Date());
        if (shown === null) throw notFound('意见征集');
        return shown;
      },
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, { id: recordId }) => {
        const found = await findConsultation(database, leaveOf(request).reach, recordId);
        if (found === null) throw notFound('意见征集');
        return { agencyId: found.agencyId, noun: 'consultation', recordId };
      },
      words: CONSULTATION_WORDS,
    });

    api.post(
      PATH,
      {
        config: may(consultationPolicy, 'create'),
        schema: { summary: '新建意见征集', tags, body: NewConsultation, response: { 201: Consultation } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          (work) =>
            answer(request, work, createConsultation(work, leaveOf(request).reach, { ...request.body, agencyId: ownAgencyOf(request) })),
          201,
        ),
    );

    api.put(
      `${PATH}/:id`,
      {
        config: may(consultationPolicy, 'edit'),
        schema: { summary: '修改意见征集', tags, params, body: Wish, response: { 200: Consultation } },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const about = { id: request.params.id, version: requiredVersion(request) };
          return answer(request, work, editConsultation(work, leaveOf(request).reach, { ...about, wish: request.body }), about.id);
        }),
    );

    api.post(
      `${PATH}/:id/open`,
      {
        config: may(consultationPolicy, 'open'),
        schema: { summary: '开始征集', tags, params, body: z.strictObject({}), response: { 200: Consultation } },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const about = { id: request.params.id, version: requiredVersion(request), now: new Date() };
          return answer(request, work, openConsultation(work, leaveOf(request).reach, about), about.id);
        }),
    );

    api.post(
      `${PATH}/:id/result`,
      {
        config: may(consultationPolicy, 'publishResult'),
        schema: { summary: '公布征集结果', tags, params, body: Summary, response: { 200: Consultation } },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const about = { id: request.params.id, version: requiredVersion(request), now: new Date() };
          return answer(request, work, publishResult(work, leaveOf(request).reach, { ...about, ...request.body }), about.id);
        }),
    );

    api.post(
      `${PATH}/:id/withdraw`,
      {
        config: may(consultationPolicy, 'withdraw'),
        schema: { summary: '撤回意见征集', tags, params, body: Reason, response: { 200: Consultation } },
      },
      (request, reply) =>
        act(request, reply, database, (work) => {
          const about = { id: request.params.id, version: requiredVersion(request), now: new Date() };
          return answer(request, work, withdrawConsultation(work, leaveOf(request).reach, { ...about, ...request.body }), about.id);
        }),
    );
  };
}
