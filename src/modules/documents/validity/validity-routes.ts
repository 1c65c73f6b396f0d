import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../../platform/http/index.ts';
import { listRoutes } from '../../../platform/listing/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { answerWith, documentId, params, said, tags } from '../api-parts.ts';
import { DocumentShape } from '../document-view-shape.ts';
import { documentPolicy } from '../rules/document-policy.ts';
import { DECIDED_VALIDITIES } from '../rules/validity-decisions.ts';
import { findDocument } from '../store.ts';
import { decisionsOf } from './decisions-store.ts';
import { validityProposalList, validityProposalSource } from './proposal-list.ts';
import { setValidity } from './set-validity.ts';
import { validityProblem } from './validity-problems.ts';

const Wish = z.strictObject({
  validity: z.enum(DECIDED_VALIDITIES),
  on: z.iso.date().refine((day) => day >= '1949-10-01', '日期太早，请检查年份。'),
  decidedBy: documentId.nullable().default(null),
  reason: said,
});

const Decisions = z
  .object({
    items: z.array(
      z.object({
        id: z.int(),
        validity: z.enum(DECIDED_VALIDITIES),
        on: z.iso.date(),
        decidedBy: z.int().nullable(),
        decidedByTitle: z.string().nullable(),
        reason: z.string(),
        byName: z.string(),
        at: z.iso.datetime(),
        /** Null: waits for its day. */
        outcome: z.enum(['applied', 'superseded']).nullable(),
      }),
    ),
  })
  .meta({ id: 'ValidityDecisions' });

/** 效力: what was decided about it, deciding, and what other documents propose. */
export function validityRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(documentPolicy, 'read');

    listRoutes(api, {
      list: validityProposalList,
      path: '/api/v1/validity-proposals',
      config: read,
      database,
      source: (request) => validityProposalSource(leaveOf(request).reach),
    });

    api.get(
      '/api/v1/documents/:id/validity-decisions',
      { config: read, schema: { summary: '效力的变更', tags, params, response: { 200: Decisions } } },
      async (request) => {
        const document = await findDocument(database, leaveOf(request).reach, request.params.id);
        if (document === null) throw notFound('信息');
        const decisions = await decisionsOf(database, document.agencyId, document.id);
        return { items: decisions.map((decision) => ({ ...decision, at: decision.at.toISOString() })) };
      },
    );

    api.post(
      '/api/v1/documents/:id/validity',
      {
        config: may(documentPolicy, 'setValidity'),
        schema: { summary: '变更效力', tags, params, body: Wish, response: { 200: DocumentShape } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          const set = await setValidity(work, leaveOf(request).reach, { id, version: requiredVersion(request), ...request.body });
          if (!set.ok) throw await validityProblem(work.transaction, set.error);
          return answerWith(request, work, id);
        }),
    );
  };
}
