import { historyRoute } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may } from '../access/index.ts';
import { Done, inPath, NewGrantBody, ReasonBody } from './api-shapes.ts';
import { ROLE_GRANT } from './audited.ts';
import { grantRole } from './grant-role.ts';
import { GRANT_WORDS } from './history-words.ts';
import { GRANT_LIST, grantRows } from './lists.ts';
import { orThrow } from './or-throw.ts';
import { agencyOfRow } from './row-agency.ts';
import { revokeGrant } from './revoke-grant.ts';
import { roleGrantPolicy } from './rules/role-grant-policy.ts';

const PATH = '/api/v1/role-grants';
const tags = [GRANT_LIST.title];

/** Who holds which role where, now and before. */
export function grantRoutes({ database }: { readonly database: Database }): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(roleGrantPolicy, 'read');

    listRoutes(api, { list: GRANT_LIST, path: PATH, config: read, database, source: (request) => grantRows(leaveOf(request).reach) });

    api.post(
      PATH,
      { config: may(roleGrantPolicy, 'grant'), schema: { summary: '授予角色', tags, body: NewGrantBody, response: { 201: Done } } },
      (request, reply) =>
        act(request, reply, database, async (work) => ({ id: orThrow(await grantRole(work, leaveOf(request).reach, request.body)) }), 201),
    );

    api.post(
      `${PATH}/:id/revoke`,
      {
        config: may(roleGrantPolicy, 'revoke'),
        schema: { summary: '收回角色', tags, params: inPath, body: ReasonBody, response: { 200: Done } },
      },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          orThrow(await revokeGrant(work, leaveOf(request).reach, request.params.id, request.body.reason));
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
        agencyId: await agencyOfRow(database, grantRows(leaveOf(request).reach), {
          title: '角色授予记录',
          key: 'g.grant_id',
          agency: 'g.agency_id',
          id,
        }),
        noun: ROLE_GRANT.noun,
        recordId: id,
      }),
      words: GRANT_WORDS,
    });
  };
}
