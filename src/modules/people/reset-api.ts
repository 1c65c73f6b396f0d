import { historyRoute } from '../../platform/audit/index.ts';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may } from '../access/index.ts';
import { Done, inPath, LinkAnswer, ReasonBody } from './api-shapes.ts';
import { RESET_REQUEST } from './audited.ts';
import { approveReset, refuseReset } from './decide-reset.ts';
import { RESET_WORDS } from './history-words.ts';
import { RESET_LIST, resetRows } from './lists.ts';
import { orThrow } from './or-throw.ts';
import { agencyOfRow } from './row-agency.ts';
import type { PersonRoutesOptions } from './person-api.ts';
import { personPolicy } from './rules/person-policy.ts';

const PATH = '/api/v1/reset-requests';
const tags = [RESET_LIST.title];

/** New passwords need two: what the one asked for, the other decides. */
export function resetRoutes({ database, linkOf }: PersonRoutesOptions): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(personPolicy, 'readResets');
    const decide = may(personPolicy, 'approveReset');

    listRoutes(api, { list: RESET_LIST, path: PATH, config: read, database, source: (request) => resetRows(leaveOf(request).reach) });

    api.post(
      `${PATH}/:id/approve`,
      {
        config: { ...decide, secretAnswer: true },
        schema: { summary: '批准重置密码，并生成一次性链接', tags, params: inPath, response: { 200: LinkAnswer } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => ({
          link: linkOf(orThrow(await approveReset(work, leaveOf(request).reach, request.params.id))),
        })),
    );

    api.post(
      `${PATH}/:id/refuse`,
      { config: decide, schema: { summary: '拒绝重置密码', tags, params: inPath, body: ReasonBody, response: { 200: Done } } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          orThrow(await refuseReset(work, leaveOf(request).reach, request.params.id, request.body.reason));
          return { id: request.params.id };
        }),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params: inPath,
      recordOf: async (request, { id }) => ({
        agencyId: await agencyOfRow(database, resetRows(leaveOf(request).reach), {
          title: '重置密码申请',
          key: 'r.request_id',
          agency: 'r.agency_id',
          id,
        }),
        noun: RESET_REQUEST.noun,
        recordId: id,
      }),
      words: RESET_WORDS,
    });
  };
}
