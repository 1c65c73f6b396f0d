import { sql } from 'kysely';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { historyRoute, type Work } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { FileStore } from '../../platform/files/index.ts';
import { apiOf, notFound, Problem, requiredVersion, VERSION_CONFLICT, type RouteModule } from '../../platform/http/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, leaveOf, may, withinReach } from '../access/index.ts';
import { openTask, taskPolicy, taskProblem } from '../tasks/index.ts';
import { ANNUAL_REPORT, reportId } from './audited.ts';
import { compareWithNeighbours } from './compare-with-neighbours.ts';
import { dismissFinding, undoDismissal } from './dismissals.ts';
import { findReport, type StoredReport } from './find-report.ts';
import { readyReport, storeReady } from './import-report.ts';
import { originalRoute } from './original-route.ts';
import { storeRecheck } from './recheck-report.ts';
import { reportList, reportSource } from './report-list.ts';
import { reportProblem } from './report-problems.ts';
import { findReportWithin, StoredAnnualReport, viewReport } from './report-record.ts';
import { IMPORT_BODY, readImport } from './read-import.ts';
import { REPORT_WORDS } from './report-words.ts';
import { annualReportPolicy } from './rules/annual-report-policy.ts';

const tags = ['年度报告'];
const params = z.object({ agencyId: z.coerce.number().int().min(1).max(2_147_483_647), year: z.coerce.number().int().min(1990).max(2200) });
const reason = z.string().trim().min(1).max(500);
const id = z.number().int().min(1).max(2_147_483_647);
const Dismissal = z.strictObject({ fingerprint: z.string().min(1).max(200), reason });
const Undo = z.strictObject({ fingerprint: z.string().min(1).max(200), reason: z.string().trim().max(500).default('') });
const Handing = z.strictObject({
  title: z.string().trim().min(1).max(200),
  body: z.string().trim().max(4000).default(''),
  unitId: id.nullable(),
  assigneeId: id.nullable().default(null),
  dueOn: z.iso
    .date()
    .refine((day) => day >= '2000-01-01', '日期太早，请检查年份。')
    .nullable()
    .default(null),
  /** The findings that the unit is to look at; none: all that are open. */
  fingerprints: z.array(z.string().max(200)).max(200).default([]),
});
const Handed = z.object({ taskId: z.number().int() }).meta({ id: 'HandedTask' });

export interface ReportApiContext {
  readonly database: Database;
  readonly files: FileStore;
}

/** 年度报告 for staff: list, record, import, recheck, dismissals, handing findings to a unit. */
export function reportApiRoutes({ database, files }: ReportApiContext): RouteModule {
  const find = async (request: FastifyRequest, { agencyId, year }: z.output<typeof params>, within = database): Promise<StoredReport> => {
    const stored = await findReportWithin(within, leaveOf(request).reach, agencyId, year);
    if (stored === null) throw notFound('年度报告');
    return stored;
  };
  /** The report as it stands, once nobody can change it any more before this transaction does. */
  const hold = async (request: FastifyRequest, work: Work, at: z.output<typeof params>): Promise<StoredReport> => {
    const version = requiredVersion(request);
    await sql`select pg_advisory_xact_lock(${at.agencyId}, 0)`.execute(work.transaction);
    const stored = await find(request, at, work.transaction);
    if (stored.version !== version) throw new Problem(VERSION_CONFLICT);
    return stored;
  };
  const view = async (
    request: FastifyRequest,
    within: Database,
    { agencyId, year }: { readonly agencyId: number; readonly year: number },
  ) => {
    const stored = await findReport(within, agencyId, year);
    if (stored === null) throw notFound('年度报告');
    return viewReport(within, stored, leaveOf(request).actor);
  };

  return (app) => {
    const api = apiOf(app);
    const read = may(annualReportPolicy, 'read');
    const record = { 200: StoredAnnualReport };
    const path = '/api/v1/annual-reports/:agencyId/:year';

    listRoutes(api, {
      list: reportList,
      path: '/api/v1/annual-reports',
      config: read,
      database,
      source: (request) => reportSource(leaveOf(request).reach),
    });

    api.get(path, { config: read, schema: { summary: '年度报告详情', tags, params, response: record } }, async (request) =>
      viewReport(database, await find(request, request.params), leaveOf(request).actor),
    );

    historyRoute(api, {
      path: `${path}/history`,
      config: read,
      database,
      tags,
      params,
      recordOf: async (request, at) => {
        await find(request, at);
        return { agencyId: at.agencyId, noun: ANNUAL_REPORT.noun, recordId: reportId(at.agencyId, at.year) };
      },
      words: REPORT_WORDS,
    });

    originalRoute(api, { database, files });

    api.post(
      '/api/v1/annual-reports',
      {
        bodyLimit: 25 * 1024 * 1024,
        config: may(annualReportPolicy, 'store'),
        schema: {
          summary: '导入年度报告',
          description: '提交一个文件，或者报告的全文。',
          tags,
          ...IMPORT_BODY,
          response: { 201: StoredAnnualReport },
        },
      },
      async (request, reply) => {
        const { reach, actor } = leaveOf(request);
        const agency = await ownAgency(database, actor.agencyId);
        const wish = await readImport(request);
        const ready = await readyReport(database, files, { agency, ...wish });
        if (!ready.ok) throw reportProblem(ready.error);
        return act(
          request,
          reply,
          database,
          async (work) => {
            const stored = await storeReady(work, reach, ready.value);
            if (!stored.ok) throw reportProblem(stored.error);
            return view(request, work.transaction, { agencyId: agency.id, year: ready.value.year });
          },
          201,
        );
      },
    );

    api.post(
      `${path}/recheck`,
      { config: may(annualReportPolicy, 'recheck'), schema: { summary: '重新检查', tags, params, response: record } },
      async (request, reply) => {
        const { agencyId, year } = request.params;
        const stored = await find(request, request.params);
        if (stored.version !== requiredVersion(request)) throw new Problem(VERSION_CONFLICT);
        const compared = await compareWithNeighbours(database, agencyId, year, stored.source);
        if (!compared.ok) throw reportProblem({ kind: 'unreadable', refusal: compared.error });
        return act(request, reply, database, async (work) => {
          const saved = await storeRecheck(work, await hold(request, work, request.params), compared.value);
          if (!saved.ok) throw reportProblem({ kind: 'unreadable', refusal: saved.error });
          return view(request, work.transaction, request.params);
        });
      },
    );

    api.post(
      `${path}/dismissals`,
      { config: may(annualReportPolicy, 'dismiss'), schema: { summary: '排除问题', tags, params, body: Dismissal, response: record } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          const { findings } = await hold(request, work, request.params);
          const { fingerprint } = request.body;
          const finding = findings.find((one) => one.fingerprint === fingerprint);
          if (finding === undefined) throw reportProblem({ kind: 'findingUnknown' });
          const done = await dismissFinding(work, { ...request.params, ...request.body, code: finding.code });
          if (!done.ok) throw reportProblem(done.error);
          return view(request, work.transaction, request.params);
        }),
    );

    api.post(
      `${path}/dismissals/undo`,
      { config: may(annualReportPolicy, 'undoDismissal'), schema: { summary: '撤销排除', tags, params, body: Undo, response: record } },
      (request, reply) =>
        act(request, reply, database, async (work) => {
          await hold(request, work, request.params);
          const done = await undoDismissal(work, { ...request.params, ...request.body });
          if (!done.ok) throw reportProblem(done.error);
          return view(request, work.transaction, request.params);
        }),
    );

    api.post(
      `${path}/tasks`,
      {
        config: may(taskPolicy, 'create'),
        schema: { summary: '把问题交给科室核对', tags, params, body: Handing, response: { 201: Handed } },
      },
      (request, reply) =>
        act(
          request,
          reply,
          database,
          async (work) => {
            const { agencyId, year } = request.params;
            const { fingerprints, ...task } = request.body;
            const { reach } = leaveOf(request);
            const unit = sql`(select u.unit_id from unit u where u.agency_id = r.agency_id and u.unit_id = ${task.unitId}::integer)`;
            const found = await sql`select from annual_report r where r.agency_id = ${agencyId} and r.year = ${year} and r.is_current
              and ${withinReach(reach, { agency: sql.ref('r.agency_id'), unit })}`.execute(work.transaction);
            const stored = found.rows.length === 0 ? null : await findReport(work.transaction, agencyId, year);
            if (stored === null) throw notFound('年度报告');
            const named = stored.findings.filter((finding) => fingerprints.includes(finding.fingerprint));
            if (named.length < new Set(fingerprints).size) throw reportProblem({ kind: 'findingUnknown' });
            const list = named.map(({ message }, index) => `${index + 1}. ${message}`).join('\n');
            const about = { noun: ANNUAL_REPORT.noun, recordId: reportId(agencyId, year), path: `/annual-reports/${agencyId}/${year}` };
            const body = [task.body, list].filter((part) => part !== '').join('\n\n');
            const opened = await openTask(work, { ...task, body, agencyId, kind: 'findings', about, reach });
            if (!opened.ok) throw taskProblem(opened.error);
            return opened.value;
          },
          201,
        ),
    );
  };
}

/** Nobody stores a report for another agency than their own. */
async function ownAgency(database: Database, agencyId: number | null): Promise<{ readonly id: number; readonly name: string }> {
  const { rows } = await sql<{ id: number; name: string }>`select agency_id as id, name from agency where agency_id = ${agencyId}`.execute(
    database,
  );
  const [agency] = rows;
  if (agency === undefined) throw notFound('机关');
  return agency;
}
