import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../../platform/http/index.ts';
import { listRoutes } from '../../../platform/listing/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { disclosureSettings, readSettings } from '../../settings/index.ts';
import { answerWith, params, said, tags } from '../api-parts.ts';
import { DocumentShape } from '../document-view-shape.ts';
import { documentPolicy } from '../rules/document-policy.ts';
import { EVALUATION_DECISIONS, PRIOR_DECISIONS } from '../rules/openness-decisions.ts';
import { findDocument } from '../store.ts';
import { dayInShanghai } from '../today.ts';
import { askPriorOpinion } from './ask-prior-opinion.ts';
import { judgeOpenness } from './judge-openness.ts';
import { countOpenness, OpennessCounts } from './openness-counts.ts';
import { opennessProblem } from './openness-problems.ts';
import { opinionsOf } from './opinions-store.ts';
import { proposalList, proposalSource } from './proposal-list.ts';
import { reEvaluate } from './re-evaluate.ts';
import { registerList, registerSource } from './register-list.ts';

const Prior = z.strictObject({ decision: z.enum(PRIOR_DECISIONS), reason: said });
const Evaluation = z.strictObject({
  decision: z.enum(EVALUATION_DECISIONS),
  reason: said,
  /** For `onRequest`, where the old ground bears only `withheld`. */
  ground: z.string().max(60).nullable().default(null),
});
const Opinions = z
  .object({
    items: z.array(
      z.object({
        kind: z.enum(['prior', 'reEvaluation']),
        /** The text that it was given on. */
        revision: z.int(),
        decision: z.enum([...PRIOR_DECISIONS, ...EVALUATION_DECISIONS]),
        reason: z.string(),
        byName: z.string(),
        at: z.iso.datetime(),
      }),
    ),
  })
  .meta({ id: 'OpennessOpinions' });

/** 公开属性: the office's prior review, the register of what is kept back, its yearly evaluation, counts. */
export function opennessRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(documentPolicy, 'read');
    const everyYears = async () => (await readSettings(database, disclosureSettings)).evaluationYears;

    listRoutes(api, {
      list: registerList,
      path: '/api/v1/openness-register',
      config: read,
      database,
      source: async (request) => registerSource(leaveOf(request).reach, dayInShanghai(new Date()), await everyYears()),
    });

    listRoutes(api, {
      list: proposalList,
      path: '/api/v1/openness-proposals',
      config: read,
      database,
      source: (request) => proposalSource(leaveOf(request).reach),
    });

    const querystring = z.strictObject({ year: z.coerce.number().int().min(1949).max(9999).optional() });
    api.get(
      '/api/v1/openness-counts',
      { config: read, schema: { summary: '公开属性统计', tags, querystring, response: { 200: OpennessCounts } } },
      async (request) => {
        const { reach } = leaveOf(request);
        const wish = { reach, year: request.query.year ?? null, today: dayInShanghai(new Date()), everyYears: await everyYears() };
        return countOpenness(database, wish);
      },
    );

    api.get(
      '/api/v1/documents/:id/openness-opinions',
      { config: read, schema: { summary: '公开属性的审查和评估', tags, params, response: { 200: Opinions } } },
      async (request) => {
        const document = await findDocument(database, leaveOf(request).reach, request.params.id);
        if (document === null) throw notFound('信息');
        const opinions = await opinionsOf(database, document.agencyId, document.id);
        return { items: opinions.map((opinion) => ({ ...opinion, at: opinion.at.toISOString() })) };
      },
    );

    api.post(
      '/api/v1/documents/:id/openness-opinion/request',
      { config: may(documentPolicy, 'edit'), schema: { summary: '送审查公开属性', tags, params, response: { 200: DocumentShape } } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const asked = await askPriorOpinion(work, leaveOf(request).reach, id);
          if (!asked.ok) throw await opennessProblem(work.transaction, asked.error);
          return answerWith(request, work, id);
        }),
    );

    api.post(
      '/api/v1/documents/:id/openness-opinion',
      {
        config: may(documentPolicy, 'judgeOpenness'),
        schema: { summary: '审查公开属性', tags, params, body: Prior, response: { 200: DocumentShape } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const judged = await judgeOpenness(work, leaveOf(request).reach, { id, version: requiredVersion(request), ...request.body });
          if (!judged.ok) throw await opennessProblem(work.transaction, judged.error);
          return answerWith(request, work, id);
        }),
    );

    api.post(
      '/api/v1/documents/:id/re-evaluation',
      {
        config: may(documentPolicy, 'reEvaluate'),
        schema: { summary: '定期评估', tags, params, body: Evaluation, response: { 200: DocumentShape } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const done = await reEvaluate(work, leaveOf(request).reach, { id, version: requiredVersion(request), ...request.body });
          if (!done.ok) throw await opennessProblem(work.transaction, done.error);
          return answerWith(request, work, id);
        }),
    );
  };
}
