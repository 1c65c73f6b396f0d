import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { changeRecord } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, invalid, notFound, Problem, VERSION_CONFLICT, type RouteModule } from '../../platform/http/index.ts';
import { act, leaveOf, may } from '../access/index.ts';
import { creditCodeOf } from '../agencies/index.ts';
import { tags } from './api-parts.ts';
import { expectIndexNumber } from './give-index-number.ts';
import { DOCUMENT_SETTING, findIndexPattern, writeIndexPattern } from './index-pattern.ts';
import { documentPolicy } from './rules/document-policy.ts';
import { parseIndexPattern, writeIndexNumber } from './rules/index-pattern.ts';
import { dayInShanghai } from './today.ts';

const Pattern = z
  .object({
    /** `{creditCode}/{year}-{serial:5}` */
    indexPattern: z.string(),
    /** What the first number of this year looks like; null while the agency has no 统一社会信用代码. */
    example: z.string().nullable(),
    /** What the next release would get; another may come first. */
    expected: z.string().nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'IndexPattern' });
/** The version beside the pattern, not in a header: what was never set has version 0. */
const Wish = z.strictObject({ indexPattern: z.string().trim().min(1).max(100), version: z.number().int().min(0) });

/** 索引号规则 of one's own agency. */
export function indexPatternRoutes(database: Database): RouteModule {
  const view = async (within: Database, agencyId: number): Promise<z.infer<typeof Pattern>> => {
    const { text, version } = await findIndexPattern(within, agencyId);
    const creditCode = await creditCodeOf(within, agencyId);
    const pattern = parseIndexPattern(text);
    const [year = 0, month = 0] = dayInShanghai(new Date()).split('-').map(Number);
    const example = creditCode === null || !pattern.ok ? null : writeIndexNumber(pattern.value, { creditCode, year, month, serial: 1 });
    return { indexPattern: text, example, expected: await expectIndexNumber(within, agencyId, new Date()), version };
  };

  return (app) => {
    const api = apiOf(app);
    const path = '/api/v1/document-index-pattern';

    api.get(path, { config: may(documentPolicy, 'read'), schema: { summary: '索引号规则', tags, response: { 200: Pattern } } }, (request) =>
      view(database, agencyOf(request)),
    );

    api.put(
      path,
      {
        config: may(documentPolicy, 'setIndexPattern'),
        schema: { summary: '设定索引号规则', tags, body: Wish, response: { 200: Pattern } },
      },
      (request, reply) => {
        const agencyId = agencyOf(request);
        const pattern = parseIndexPattern(request.body.indexPattern);
        if (!pattern.ok) throw invalid([{ path: 'indexPattern', message: pattern.error.message }]);
        return act(request, reply, database, async (work) => {
          const written = await changeRecord(work, DOCUMENT_SETTING, agencyId, { agencyId, deed: 'setIndexPattern' }, () =>
            writeIndexPattern(work.transaction, agencyId, pattern.value, request.body.version),
          );
          if (!written) throw new Problem(VERSION_CONFLICT);
          return view(work.transaction, agencyId);
        });
      },
    );
  };
}

function agencyOf(request: FastifyRequest): number {
  const { agencyId } = leaveOf(request).actor;
  if (agencyId === null) throw notFound('机关');
  return agencyId;
}
