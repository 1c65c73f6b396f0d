import { sql } from 'kysely';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { apiOf, notFound, type RouteModule } from '../../../platform/http/index.ts';
import { sendTable } from '../../../platform/listing/index.ts';
import { formOf } from '../../../report/index.ts';
import { leaveOf, may, ownAgencyOf, reachOf, withinReach } from '../../access/index.ts';
import { namedRemedies, remedyPolicy } from '../../remedies/index.ts';
import { namedRequests, requestPolicy } from '../../requests/index.ts';
import { annualReportPolicy } from '../rules/annual-report-policy.ts';
import { countYear, FIGURE_TABLES, readFigures } from './read-figures.ts';

const tags = ['年度报告'];
const params = z.object({ year: z.coerce.number().int().min(2019).max(2200) });
/** Without an agency: one's own. */
const whose = z.object({ agencyId: z.coerce.number().int().min(1).max(2_147_483_647).optional() });
const Table = z.enum(FIGURE_TABLES);

const Figures = z
  .object({
    agency: z.object({ id: z.number().int(), name: z.string() }),
    year: z.number().int(),
    form: z.enum(['2019', '2021']),
    /** The annual report of the year, when it is stored. */
    report: z.object({ title: z.string(), form: z.string() }).nullable(),
    tables: z.array(
      z.object({
        id: Table,
        caption: z.string(),
        cells: z.array(
          z.object({
            row: z.string(),
            column: z.string(),
            count: z.number().int(),
            reported: z.number().nullable(),
            differs: z.boolean(),
          }),
        ),
      }),
    ),
    differences: z.number().int(),
  })
  .meta({ id: 'AnnualFigures' });

const Records = z
  .object({
    count: z.number().int(),
    records: z.array(z.object({ id: z.number().int(), number: z.string().nullable(), title: z.string(), path: z.string() })),
    /** Counted, but not for the asker to open. */
    hidden: z.number().int(),
  })
  .meta({ id: 'FigureRecords' });

/** Tables three and four of a year from the records; every number opens what it counts. */
export function figureRoutes(database: Database): RouteModule {
  const agencyOf = async (request: FastifyRequest, agencyId = ownAgencyOf(request)) => {
    const within = withinReach(leaveOf(request).reach, { agency: sql.ref('a.agency_id') });
    const { rows } = await sql<{ id: number; name: string }>`
      select a.agency_id as id, a.name from agency a where a.agency_id = ${agencyId} and ${within}`.execute(database);
    const [agency] = rows;
    if (agency === undefined) throw notFound('机关');
    return agency;
  };

  return (app) => {
    const api = apiOf(app);
    const config = may(annualReportPolicy, 'read');
    const path = '/api/v1/annual-report-figures/:year';

    api.get(
      path,
      { config, schema: { summary: '从办理记录统计的表三、表四', tags, params, querystring: whose, response: { 200: Figures } } },
      async (request) => {
        const { year } = request.params;
        const agency = await agencyOf(request, request.query.agencyId);
        const { form, report, tables, differences } = await readFigures(database, agency.id, year);
        return {
          agency,
          year,
          form,
          report,
          differences,
          tables: tables.map(({ id, caption, cells }) => ({ id, caption, cells: [...cells] })),
        };
      },
    );

    api.get(
      `${path}/records`,
      {
        config,
        schema: {
          summary: '一个数字背后的申请、复议和诉讼',
          tags,
          params,
          querystring: whose.extend({ table: Table, row: z.string().max(100), column: z.string().max(100) }),
          response: { 200: Records },
        },
      },
      async (request) => {
        const { table, row, column, agencyId } = request.query;
        const agency = await agencyOf(request, agencyId);
        const ids = (await countYear(database, agency.id, request.params.year))[table].get(row)?.get(column);
        if (ids === undefined) throw notFound('单元格');
        const { actor } = leaveOf(request);
        const [policy, folder, named] =
          table === 'requests'
            ? ([requestPolicy, '/requests', namedRequests] as const)
            : ([remedyPolicy, '/remedies', namedRemedies] as const);
        // A number is open to more people than what it counts.
        const reach = reachOf(actor, policy.noun, 'read', policy.deeds.read);
        const records = reach === null ? [] : await named(database, reach, ids);
        return {
          count: ids.length,
          records: records.map((record) => ({ ...record, path: `${folder}/${record.id}` })),
          hidden: ids.length - records.length,
        };
      },
    );

    api.get(
      `${path}/export`,
      {
        config,
        schema: {
          summary: '导出从办理记录统计的表三、表四',
          tags,
          params,
          querystring: whose.extend({ format: z.enum(['csv', 'xlsx']).default('csv') }),
          response: { 200: z.any().meta({ description: '表格文件' }) },
        },
      },
      async (request, reply) => {
        const { year } = request.params;
        const agency = await agencyOf(request, request.query.agencyId);
        const { form, tables } = await readFigures(database, agency.id, year);
        const rows = tables.flatMap(({ id, caption, cells }) => {
          const formTable = formOf(form).tables.find((candidate) => candidate.id === id);
          return cells.map(({ row, column, count, reported }) => {
            const found = formTable?.rows.find((candidate) => candidate.id === row);
            const label = found?.columns.find((candidate) => candidate.id === column)?.label ?? column;
            return { table: caption, row: found?.labels.join(' ') ?? row, column: label, count, reported };
          });
        });
        const columns = EXPORT_COLUMNS.map(([column, label, kind]) => ({ name: column, column: { label, kind } }));
        return sendTable(
          reply,
          { name: `figures-${year}`, title: `${agency.name}${year}年表三、表四`, columns, rows },
          request.query.format,
        );
      },
    );
  };
}

const EXPORT_COLUMNS = [
  ['table', '表', 'text'],
  ['row', '行', 'text'],
  ['column', '列', 'text'],
  ['count', '按办理记录', 'number'],
  ['reported', '年度报告', 'number'],
] as const;
