import type { Result } from '../../kernel/result.ts';
import { historyRoute } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, requiredVersion, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may, type Reach } from '../access/index.ts';
import type { AgencyFailure } from './agency-failure.ts';
import { inPath, NewUnitBody, UnitAnswer, unitAnswer, UnitChangesBody } from './api-shapes.ts';
import { UNIT } from './audited.ts';
import { closeUnit, type CountPeopleInUnit } from './close-unit.ts';
import { createUnit } from './create-unit.ts';
import { editUnit } from './edit-unit.ts';
import { UNIT_WORDS } from './history-words.ts';
import { UNIT_LIST, unitRows } from './lists.ts';
import { problemOf } from './problem-of.ts';
import { unitPolicy } from './rules/unit-policy.ts';
import { findUnitWithin, type UnitRecord } from './unit-record.ts';

const PATH = '/api/v1/units';
const tags = [UNIT_LIST.title];
const answered = { response: { 200: UnitAnswer } };

export interface UnitRoutesOptions {
  readonly database: Database;
  readonly countPeople: CountPeopleInUnit;
}

/** The units of agencies. */
export function unitRoutes({ database, countPeople }: UnitRoutesOptions): RouteModule {
  return (app) => {
    const api = apiOf(app);
    const read = may(unitPolicy, 'read');

    listRoutes(api, { list: UNIT_LIST, path: PATH, config: read, database, source: (request) => unitRows(leaveOf(request).reach) });

    api.get(`${PATH}/:id`, { config: read, schema: { summary: '查看科室', tags, params: inPath, ...answered } }, async (request) =>
      unitAnswer(await found(database, leaveOf(request).reach, request.params.id)),
    );

    api.post(
      PATH,
      { config: may(unitPolicy, 'create'), schema: { summary: '设立科室', tags, body: NewUnitBody, response: { 201: UnitAnswer } } },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const { reach } = leaveOf(request);
            const id = orThrow(await createUnit(work, reach, request.body));
            return unitAnswer(await found(work.transaction, reach, id));
          },
          201,
        ),
    );

    api.patch(
      `${PATH}/:id`,
      { config: may(unitPolicy, 'edit'), schema: { summary: '修改科室', tags, params: inPath, body: UnitChangesBody, ...answered } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { reach } = leaveOf(request);
          const { id } = request.params;
          orThrow(await editUnit(work, reach, { id, version: requiredVersion(request) }, request.body));
          return unitAnswer(await found(work.transaction, reach, id));
        }),
    );

    api.post(
      `${PATH}/:id/close`,
      { config: may(unitPolicy, 'close'), schema: { summary: '撤销科室', tags, params: inPath, ...answered } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { reach } = leaveOf(request);
          const { id } = request.params;
          orThrow(await closeUnit(work, reach, { id, version: requiredVersion(request) }, countPeople));
          return unitAnswer(await found(work.transaction, reach, id));
        }),
    );

    historyRoute(api, {
      path: `${PATH}/:id/history`,
      config: read,
      database,
      tags,
      params: inPath,
      recordOf: async (request, { id }) => {
        const { agencyId } = await found(database, leaveOf(request).reach, id);
        return { agencyId, noun: UNIT.noun, recordId: id };
      },
      words: UNIT_WORDS,
    });
  };
}

async function found(database: Database, reach: Reach, id: number): Promise<UnitRecord> {
  const unit = await findUnitWithin(database, reach, id);
  if (unit === null) throw notFound('科室');
  return unit;
}

function orThrow<T>(result: Result<T, AgencyFailure>): T {
  if (!result.ok) throw problemOf(result.error);
  return result.value;
}
