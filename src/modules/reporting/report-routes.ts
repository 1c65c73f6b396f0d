import { z } from 'zod';
import { open, type RouteModule } from '../../platform/http/index.ts';
import { failurePageOf, notFoundPage } from '../../portal/index.ts';
import { agencyCodes, findAgency, type Agency } from '../agencies/index.ts';
import { isReportFormat } from '../examination/index.ts';
import { sendDownload } from './downloads.ts';
import { findReport, type StoredReport } from './find-report.ts';
import { findTrends } from './find-trends.ts';
import { homePage } from './home-page.ts';
import { listReports, listYears, yearsOfAgency, type ReportSummary } from './list-reports.ts';
import { reportPage } from './report-page.ts';
import type { ReportingContext } from './reporting-context.ts';
import { reportsPage } from './reports-page.ts';

const PAGE_SIZE = 20;
const PUBLIC = { config: open('the public reads it') };
/** A file is made anew for each request: sixty a minute from one address. */
const FILES = { config: { ...open('the public reads it'), rateLimit: { max: 60, timeWindow: 60_000 } } };
const Query = z.object({
  q: z.string().max(100).catch(''),
  year: z.coerce.number().int().min(1990).max(2200).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});
const Address = z.object({ agency: z.string(), year: z.coerce.number().int().catch(0), file: z.string().catch('') });

/** The public pages of annual reports. */
export function reportRoutes({ database, portal }: ReportingContext): RouteModule {
  const hrefs = async (reports: readonly ReportSummary[]): Promise<(summary: ReportSummary) => string> => {
    const codes = await agencyCodes(database, [...new Set(reports.map((report) => report.agencyId))]);
    return (summary) => `/reports/${codes.get(summary.agencyId) ?? String(summary.agencyId)}/${summary.year}`;
  };
  const find = async (params: unknown): Promise<{ agency: Agency; stored: StoredReport } | null> => {
    const { agency: code, year } = Address.parse(params);
    const agency = await findAgency(database, code);
    const stored = agency === null || year < 1990 || year > 2200 ? null : await findReport(database, agency.id, year);
    return agency === null || stored === null ? null : { agency, stored };
  };

  return (app) => {
    app.get('/', PUBLIC, async (request, reply) => {
      const { reports } = await listReports(database, { words: '', year: null }, 8, 0);
      const hrefOf = await hrefs(reports);
      const latest = reports.map((summary) => ({ summary, href: hrefOf(summary) }));
      return portal.send(request, reply, homePage({ siteName: portal.frameOf(request).settings.siteName, latest, years: await listYears(database) }));
    });

    app.get('/reports', PUBLIC, async (request, reply) => {
      const { q, year, page } = Query.parse(request.query);
      const filter = { words: q.trim(), year: year === 0 ? null : year };
      const list = await listReports(database, filter, PAGE_SIZE, (page - 1) * PAGE_SIZE);
      const content = {
        filter,
        list,
        years: await listYears(database),
        page,
        pageSize: PAGE_SIZE,
        hrefOf: await hrefs(list.reports),
      };
      return portal.send(request, reply, reportsPage(content));
    });

    app.get('/reports/:agency', PUBLIC, async (request, reply) => {
      const agency = await findAgency(database, Address.parse(request.params).agency);
      if (agency === null) return portal.send(request, reply, notFoundPage('没有找到这个机关，地址可能输错了。'), 404);
      const newest = (await yearsOfAgency(database, agency.id)).at(-1);
      return reply.redirect(newest === undefined ? '/reports' : `/reports/${agency.code}/${newest}`, 302);
    });

    app.get('/reports/:agency/:year', PUBLIC, async (request, reply) => {
      const found = await find(request.params);
      if (found === null) return portal.send(request, reply, notFoundPage('没有找到这个机关这一年度的报告，可能还没有发布。'), 404);
      const { agency, stored } = found;
      const years = await yearsOfAgency(database, agency.id);
      return portal.send(
        request,
        reply,
        reportPage({ stored, agencyCode: agency.code, years, trends: await findTrends(database, agency.id, years) }),
      );
    });

    app.get('/reports/:agency/:year/:file', FILES, async (request, reply) => {
      const found = await find(request.params);
      const format = /^report\.([a-z]+)$/.exec(Address.parse(request.params).file)?.[1] ?? '';
      if (found === null || !isReportFormat(format))
        return portal.send(request, reply, notFoundPage('没有找到这个文件，可能还没有发布。'), 404);
      const failure = await sendDownload(reply, found.stored.report, found.stored.title, format);
      if (failure === null) return reply;
      const words = { status: 422, code: failure.code, title: '不能生成这种格式', detail: failure.message, requestId: request.id };
      return portal.send(request, reply, failurePageOf(words), 422);
    });
  };
}
