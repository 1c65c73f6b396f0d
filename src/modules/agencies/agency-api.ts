import type { Result } from '../../kernel/result.ts';
import { historyRoute } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may, type Reach } from '../access/index.ts';
import type { AgencyFailure } from './agency-failure.ts';
import { findAgencyWithin, type AgencyRecord } from './agency-record.ts';
import { agencyTree } from './agency-tree.ts';
import {
  AgencyAnswer,
  agencyAnswer,
  AgencyChangesBody,
  AgencyTreeAnswer,
  CloseAgencyBody,
  inPath,
  MoveAgencyBody,
  NewAgencyBody,
} from './api-shapes.ts';
import { AGENCY } from './audited.ts';
import { closeAgency } from './close-agency.ts';
import { createAgency } from './create-agency.ts';
import { editAgency } from './edit-agency.ts';
import { AGENCY_WORDS } from './history-words.ts';
import { AGENCY_LIST, agencyRows } from './lists.ts';
import { moveAgency } from './move-agency.ts';
import { problemOf } from './problem-of.ts';
import { agencyPolicy } from './rules/agency-policy.ts';

const PATH = '/api/v1/agencies';
const tags = [AGENCY_LIST.title];
const answered = { response: { 200: AgencyAnswer } };

/** The register of agencies and their tree. */
export function agencyRoutes({ database }: { readonly database: Database }): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const config = { read: may(agencyPolicy, 'read') };

    listRoutes(api, {
      list: AGENCY_LIST,
      path: PATH,
      config: config.read,
      database,
      source: (request) => agencyRows(leaveOf(request).reach),
    });

    api.get(
      '/api/v1/agency-tree',
      { config: config.read, schema: { summary: '机关树', tags, response: { 200: AgencyTreeAnswer } } },
      async (request) => ({ items: [...(await agencyTree(database, leaveOf(request).reach))] }),
    );

    api.get(`${PATH}/:id`, { config: config.read, schema: { summary: '查看机关', tags, params: inPath, ...answered } }, async (request) =>
      agencyAnswer(await found(database, leaveOf(request).reach, request.params.id)),
    );

    api.post(
      PATH,
      { config: may(agencyPolicy, 'create'), schema: { summary: '设立机关', tags, body: NewAgencyBody, response: { 201: AgencyAnswer } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const { reach } = leaveOf(request);
            const id = orThrow(await createAgency(work, reach, request.body));
            return agencyAnswer(await found(work.transaction, reach, id));
          },
          201,
        ),
    );

    api.patch(
      `${PATH}/:id`,
      { config: may(agencyPolicy, 'edit'), schema: { summary: '修改机关', tags, params: inPath, body: AgencyChangesBody, ...answered } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { reach } = leaveOf(request);
          const { id } = request.params;
          orThrow(await editAgency(work, reach, { id, version: requiredVersion(request) }, request.body));
          return agencyAnswer(await found(work.transaction, reach, id));
        }),
    );

    api.post(
      `${PATH}/:id/move`,
      { config: may(agencyPolicy, 'move'), schema: { summary: '调整隶属关系', tags, params: inPath, body: MoveAgencyBody, ...answered } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { reach } = leaveOf(request);
          const { id } = request.params;
          orThrow(await moveAgency(work, reach, { id, version: requiredVersion(request) }, request.body.parentId));
          return agencyAnswer(await found(work.transaction, reach, id));
        }),
    );

    api.post(
      `${PATH}/:id/close`,
      { config: may(agencyPolicy, 'close'), schema: { summary: '撤销机关', tags, params: inPath, body: CloseAgencyBody, ...answered } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { reach } = leaveOf(request);
          const { id } = request.params;
          orThrow(await closeAgency(work, reach, { id, version: requiredVersion(request) }, request.body.reason));
          return agencyAnswer(await found(work.transaction, reach, id));
        }),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: config.read,
      database,
      tags,
      params: inPath,
      recordOf: async (request, { id }) => {
        await found(database, leaveOf(request).reach, id);
        return { agencyId: id, noun: AGENCY.noun, recordId: id };
      },
      words: AGENCY_WORDS,
    });
  };
}

async function found(database: Database, reach: Reach, id: number): Promise<AgencyRecord> {
  const agency = await findAgencyWithin(database, reach, id);
  if (agency === null) throw notFound('机关');
  return agency;
}

function orThrow<T>(result: Result<T, AgencyFailure>): T {
  if (!result.ok) throw problemOf(result.error);
  return result.value;
}
