import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { open, type RouteModule } from '../../platform/http/index.ts';
import { keepPage } from '../../platform/pages/index.ts';
import { addressOf, failurePageOf, notFoundPage, placeOf, PREFIXES } from '../../portal/index.ts';
import type { PublicAgency } from '../edition/index.ts';
import { isReportFormat } from '../examination/index.ts';
import { sendDownload } from './downloads.ts';
import { findTrends } from './find-trends.ts';
import { listReports, listYears, reportsOfAgency, type ReportSummary } from './list-reports.ts';
import type { Site } from '../sites/index.ts';
import { reportKey, reportNoun } from './public-reports.ts';
import { reportPage } from './report-page.ts';
import type { ReportingContext } from './reporting-context.ts';
import { reportsPage } from './reports-page.ts';
import type { ShownReport } from './shown-report.ts';

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

const LIST = { config: { ...PUBLIC.config, page: { query: ['q', 'year', 'page'] } } };
const ONE = { config: { ...PUBLIC.config, page: {} } };

/** The public pages of annual reports, out of the current edition: they do not need the database. */
export function reportRoutes({ editions, portal }: ReportingContext): RouteModule {
  const hrefOf = ({ agencyId, year }: ReportSummary): string =>
    `/reports/${editions.current().agencies.get(agencyId)?.code ?? String(agencyId)}/${year}`;
  const siteOf = (request: FastifyRequest): Site => {
    const edition = editions.current();
    return edition.siteOf(request.host, placeOf(request.url).site ?? '') ?? edition.main;
  };
  /** The main site has those of everybody, others those of the agencies they cover. */
  const isShown = (request: FastifyRequest): ((agency: { readonly agencyId: number }) => boolean) => {
    const site = siteOf(request);
    return (agency) => site.slug === '' || editions.current().covers(site, agency);
  };
  const cards = (request: FastifyRequest) => editions.current().records(reportNoun).cards.filter(isShown(request));
  const keep = (request: FastifyRequest, reply: FastifyReply): void =>
    keepPage(reply, { tags: ['reports', 'agencies', `site:${siteOf(request).id}`], edition: editions.current().number });
  const findAgency = (request: FastifyRequest, code: string): PublicAgency | null =>
    [...editions.current().agencies.values()].find((one) => one.code === code && isShown(request)({ agencyId: one.id })) ?? null;
  const find = async (request: FastifyRequest): Promise<{ agency: PublicAgency; stored: ShownReport } | null> => {
    const { agency: code, year } = Address.parse(request.params);
    const agency = findAgency(request, code);
    const records = editions.current().records(reportNoun);
    const key = agency === null ? '' : reportKey({ agencyId: agency.id, year });
    const card = records.card(key);
    const report = card === null ? null : await records.text(key);
    return agency === null || card === null || report === null ? null : { agency, stored: { ...card, report } };
  };

  const pages: RouteModule = (app) => {
    for (const prefix of PREFIXES) {
      app.get(`${prefix}/reports`, LIST, async (request, reply) => {
        keep(request, reply);
        const { q, year, page } = Query.parse(request.query);
        const filter = { words: q.trim(), year: year === 0 ? null : year };
        const all = cards(request);
        const list = listReports(all, filter, PAGE_SIZE, (page - 1) * PAGE_SIZE);
        return portal.send(request, reply, reportsPage({ filter, list, years: listYears(all), page, pageSize: PAGE_SIZE, hrefOf }));
      });

      app.get(`${prefix}/reports/:agency`, PUBLIC, async (request, reply) => {
        const agency = findAgency(request, Address.parse(request.params).agency);
        if (agency === null) return portal.send(request, reply, notFoundPage('没有找到这个机关，地址可能输错了。'), 404);
        const newest = reportsOfAgency(cards(request), agency.id).at(-1)?.year;
        const path = newest === undefined ? '/reports' : `/reports/${agency.code}/${newest}`;
        return reply.redirect(addressOf({ ...placeOf(request.url), path }), 302);
      });

      app.get(`${prefix}/reports/:agency/:year`, ONE, async (request, reply) => {
        keep(request, reply);
        const found = await find(request);
        if (found === null) return portal.send(request, reply, notFoundPage('没有找到这个机关这一年度的报告，可能还没有发布。'), 404);
        const { agency, stored } = found;
        const reports = reportsOfAgency(cards(request), agency.id);
        const years = reports.map(({ year }) => year);
        return portal.send(request, reply, reportPage({ stored, agencyCode: agency.code, years, trends: findTrends(reports) }));
      });
    }
  };

  const files: RouteModule = (app) => {
    for (const prefix of PREFIXES.filter((one) => !one.startsWith('/hant')))
      app.get(`${prefix}/reports/:agency/:year/:file`, FILES, async (request, reply) => {
        const found = await find(request);
        const format = /^report\.([a-z]+)$/.exec(Address.parse(request.params).file)?.[1] ?? '';
        if (found === null || !isReportFormat(format))
          return portal.send(request, reply, notFoundPage('没有找到这个文件，可能还没有发布。'), 404);
        const failure = await sendDownload(reply, found.stored.report, found.stored.title, format);
        if (failure === null) return reply;
        const words = { status: 422, code: failure.code, title: '不能生成这种格式', detail: failure.message, requestId: request.id };
        return portal.send(request, reply, failurePageOf(words), 422);
      });
  };

  return async (app) => {
    await pages(app);
    await files(app);
  };
}
