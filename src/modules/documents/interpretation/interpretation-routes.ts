import { z } from 'zod';
import type { Result } from '../../../kernel/result.ts';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, Problem, type RouteModule } from '../../../platform/http/index.ts';
import { listRoutes } from '../../../platform/listing/index.ts';
import { act, leaveOf, may } from '../../access/index.ts';
import { disclosureSettings, readSettings } from '../../settings/index.ts';
import { answerWith, params, said, tags } from '../api-parts.ts';
import { documentProblem } from '../document-problems.ts';
import { DocumentShape } from '../document-view-shape.ts';
import { cleanLine } from '../rules/clean-lines.ts';
import { documentPolicy } from '../rules/document-policy.ts';
import { dayInShanghai } from '../today.ts';
import { draftInterpretation } from './draft-interpretation.ts';
import { waiveInterpretation, type WaiveFailure } from './waive-interpretation.ts';
import { watchList, watchSource } from './watch-list.ts';

const Wish = z.strictObject({
  /** Null: 《…》政策解读. */
  title: z.string().trim().min(1).max(500).transform(cleanLine).nullable().default(null),
});

/** 政策解读: beginning one with its policy, saying that none is needed, the watch over the working days. */
export function interpretationRoutes(database: Database): RouteModule {
  return (app) => {
    const api = apiOf(app);

    listRoutes(api, {
      list: watchList,
      path: '/api/v1/interpretation-watch',
      config: may(documentPolicy, 'read'),
      database,
      source: async (request) => {
        const { interpretationWorkdays: workdays } = await readSettings(database, disclosureSettings);
        return watchSource(database, { reach: leaveOf(request).reach, today: dayInShanghai(new Date()), workdays });
      },
    });

    api.post(
      '/api/v1/documents/:id/interpretation',
      {
        config: may(documentPolicy, 'create'),
        schema: { summary: '起草政策解读', tags, params, body: Wish, response: { 201: DocumentShape } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const wish = { id: request.params.id, title: request.body.title };
            const { documentId } = await valueOf(work.transaction, draftInterpretation(work, leaveOf(request).reach, wish));
            return answerWith(request, work, documentId);
          },
          201,
        ),
    );

    api.post(
      '/api/v1/documents/:id/interpretation-waiver',
      {
        config: may(documentPolicy, 'judgeOpenness'),
        schema: { summary: '无需解读', tags, params, body: z.strictObject({ reason: said }), response: { 200: DocumentShape } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { id } = request.params;
          await valueOf(work.transaction, waiveInterpretation(work, leaveOf(request).reach, id, request.body.reason));
          return answerWith(request, work, id);
        }),
    );
  };
}

async function valueOf<T>(database: Database, done: Promise<Result<T, WaiveFailure>>): Promise<T> {
  const result = await done;
  if (!result.ok) throw await problemOf(database, result.error);
  return result.value;
}

async function problemOf(database: Database, failure: WaiveFailure): Promise<Problem> {
  if (failure.kind === 'noPolicy')
    return new Problem({
      status: 409,
      code: 'interpretation.noPolicy',
      title: '这类信息不需要解读',
      detail: '只有规范性文件、公文和规划等政策文件需要解读；请选择一份政策文件。',
    });
  if (failure.kind === 'waivedAlready')
    return new Problem({
      status: 409,
      code: 'interpretation.waivedAlready',
      title: '已经标为无需解读',
      detail: '这份文件已经标为无需解读，不需要再标。',
    });
  return documentProblem(database, failure);
}
