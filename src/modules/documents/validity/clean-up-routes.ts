import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, type RouteModule } from '../../../platform/http/index.ts';
import { listRoutes } from '../../../platform/listing/index.ts';
import { act, leaveOf, may, ownAgencyOf } from '../../access/index.ts';
import { documentId, params } from '../api-parts.ts';
import { documentPolicy } from '../rules/document-policy.ts';
import { CLEAN_UP_DECISIONS } from '../rules/validity-decisions.ts';
import { cleanUp } from './clean-up.ts';
import {
  candidateList,
  candidateSource,
  cleanUpDecisionList,
  cleanUpDecisionSource,
  cleanUpList,
  cleanUpSource,
} from './clean-up-lists.ts';
import { CleanUp, findCleanUp } from './find-clean-up.ts';
import { cleanUpProblem } from './validity-problems.ts';

const tags = ['规范性文件清理'];

const Wish = z.strictObject({
  title: z.string().trim().min(1).max(200),
  /** The document that announces the result; null: `basis` names it. */
  decidedBy: documentId.nullable().default(null),
  basis: z.string().trim().max(500).default(''),
  on: z.iso.date().refine((day) => day >= '1949-10-01', '日期太早，请检查年份。'),
  decisions: z
    .array(
      z.strictObject({
        documentId,
        version: documentId,
        decision: z.enum(CLEAN_UP_DECISIONS),
        reason: z.string().trim().max(2000).default(''),
      }),
    )
    .min(1)
    .max(2000),
});

/** 规范性文件清理: what there is to choose from, deciding, and what was decided. */
export function cleanUpRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(documentPolicy, 'read');
    const decide = may(documentPolicy, 'setValidity');

    listRoutes(api, {
      list: candidateList,
      path: '/api/v1/clean-up-candidates',
      config: decide,
      database,
      source: (request) => candidateSource(leaveOf(request).reach),
    });
    listRoutes(api, {
      list: cleanUpList,
      path: '/api/v1/clean-ups',
      config: read,
      database,
      source: (request) => cleanUpSource(leaveOf(request).reach),
    });
    listRoutes(api, {
      list: cleanUpDecisionList,
      path: '/api/v1/clean-up-decisions',
      config: read,
      database,
      source: (request) => cleanUpDecisionSource(leaveOf(request).reach),
    });

    api.get(
      '/api/v1/clean-ups/:id',
      { config: read, schema: { summary: '一次清理', tags, params, response: { 200: CleanUp } } },
      async (request) => {
        const found = await findCleanUp(database, leaveOf(request).reach, request.params.id);
        if (found === null) throw notFound('清理');
        return found;
      },
    );

    api.post(
      '/api/v1/clean-ups',
      { config: decide, schema: { summary: '清理规范性文件', tags, body: Wish, response: { 201: CleanUp } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const { reach } = leaveOf(request);
            const done = await cleanUp(work, reach, { agencyId: ownAgencyOf(request), ...request.body });
            if (!done.ok) throw await cleanUpProblem(work.transaction, done.error);
            const made = await findCleanUp(work.transaction, reach, done.value.cleanUpId);
            if (made === null) throw new Error('The clean-up that was made is not there');
            return made;
          },
          201,
        ),
    );
  };
}
