import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { open, type RouteModule } from '../../platform/http/index.ts';
import { failurePageOf, notFoundPage } from '../../portal/index.ts';
import { findAgency } from '../agencies/index.ts';
import { isTooLong } from '../examination/index.ts';
import type { Staff } from '../identity/index.ts';
import { checkPage } from './check-page.ts';
import { consolidateStored, findConsolidationNotices } from './consolidate-stored.ts';
import { consolidationPage } from './consolidation-page.ts';
import { dismissFinding, undoDismissal } from './dismissals.ts';
import { listYears } from './list-reports.ts';
import type { ReportingContext } from './reporting-context.ts';
import { parseJson, sourceFromJson, storableText } from './source-json.ts';
import { recheckReport, storeReport } from './store-report.ts';

const text = z
  .string()
  .transform((value) => storableText(value))
  .catch('');
const Dismissal = z.object({ formToken: text, fingerprint: text, code: text, reason: text });
const Store = z.object({ formToken: text, source: text, agencyName: text, year: z.coerce.number().int().nullable().catch(null) });
const Address = z.object({ agency: z.string(), year: z.coerce.number().int().min(1990).max(2200).catch(0) });
const Query = z.object({ year: z.coerce.number().int().min(1990).max(2200).nullable().catch(null) });
const PUBLIC = { config: open('checks the session itself, until the workbench takes over') };
const LARGE_FORM = { ...PUBLIC, bodyLimit: 25 * 1024 * 1024 };

/** What only signed-in staff may do: store, check again, dismiss, consolidate. */
export function staffRoutes({ database, portal, identity }: ReportingContext): RouteModule {
  /** The member of staff who sent this form from a page of ours; null after the refusal is sent. */
  const staffOfForm = async (request: FastifyRequest, reply: FastifyReply, formToken: string): Promise<Staff | null> => {
    const staff = await identity.staffOf(request);
    if (staff === null) {
      await reply.redirect('/sign-in', 303);
      return null;
    }
    if (identity.formIsOurs(request, formToken)) return staff;
    const words = {
      status: 403,
      code: 'form-expired',
      title: '页面已过期',
      detail: '请回到上一页，刷新后再试一次。',
      requestId: request.id,
    };
    await portal.send(request, reply, failurePageOf(words), 403);
    return null;
  };

  return (app) => {
    app.post('/reports/:agency/:year/dismiss', PUBLIC, async (request, reply) => {
      const form = Dismissal.parse(request.body ?? {});
      const staff = await staffOfForm(request, reply, form.formToken);
      if (staff === null) return reply;
      const { agency: code, year } = Address.parse(request.params);
      const agency = await findAgency(database, code);
      const reason = form.reason.trim().slice(0, 500);
      if (agency === null) return portal.send(request, reply, notFoundPage('没有找到这份报告。'), 404);
      if (reason !== '' && form.fingerprint !== '')
        await dismissFinding(database, {
          agencyId: agency.id,
          year,
          fingerprint: form.fingerprint,
          code: form.code,
          reason,
          staffId: staff.id,
        });
      return reply.redirect(`/reports/${agency.code}/${year}#review`, 303);
    });

    app.post('/reports/:agency/:year/undo-dismissal', PUBLIC, async (request, reply) => {
      const form = Dismissal.parse(request.body ?? {});
      const staff = await staffOfForm(request, reply, form.formToken);
      if (staff === null) return reply;
      const { agency: code, year } = Address.parse(request.params);
      const agency = await findAgency(database, code);
      if (agency === null) return portal.send(request, reply, notFoundPage('没有找到这份报告。'), 404);
      await undoDismissal(database, { agencyId: agency.id, year, fingerprint: form.fingerprint, staffId: staff.id });
      return reply.redirect(`/reports/${agency.code}/${year}#review`, 303);
    });

    app.post('/reports/:agency/:year/recheck', PUBLIC, async (request, reply) => {
      const staff = await staffOfForm(request, reply, Dismissal.parse(request.body ?? {}).formToken);
      if (staff === null) return reply;
      const { agency: code, year } = Address.parse(request.params);
      const agency = await findAgency(database, code);
      if (agency === null || !(await recheckReport(database, agency.id, year)))
        return portal.send(request, reply, notFoundPage('没有找到这份报告。'), 404);
      return reply.redirect(`/reports/${agency.code}/${year}#review`, 303);
    });

    app.post('/check/store', LARGE_FORM, async (request, reply) => {
      const form = Store.parse(request.body ?? {});
      const staff = await staffOfForm(request, reply, form.formToken);
      if (staff === null) return reply;
      const source = sourceFromJson(parseJson(form.source));
      if (source === null || isTooLong(source)) {
        return portal.send(
          request,
          reply,
          checkPage({ text: '', failure: { code: 'check.form', message: '页面内容不完整，请重新检查一次再存入。' } }),
          422,
        );
      }
      const stored = await storeReport(database, source, {
        agencyName: form.agencyName.trim() || null,
        year: form.year,
        storedBy: staff.id,
      });
      if (stored.ok) return reply.redirect(`/reports/${stored.value.agencyCode}/${stored.value.year}`, 303);
      const message =
        stored.error.kind === 'agencyUnknown'
          ? '不知道是哪个机关的报告，请填写报告机关全称。'
          : '不知道是哪一年度的报告，请填写报告年度，例如 2025。';
      return portal.send(request, reply, checkPage({ text: source.text, failure: { code: `store.${stored.error.kind}`, message } }), 422);
    });

    app.get('/staff/consolidation', PUBLIC, async (request, reply) => {
      if ((await identity.staffOf(request)) === null) return reply.redirect(`/sign-in?back=${encodeURIComponent(request.url)}`, 303);
      const years = await listYears(database);
      const year = Query.parse(request.query).year ?? years[0]?.year ?? null;
      if (year === null) return portal.send(request, reply, consolidationPage({ year: null, years, totals: [], notices: null }));
      return portal.send(
        request,
        reply,
        consolidationPage({
          year,
          years,
          totals: await consolidateStored(database, { year }),
          notices: await findConsolidationNotices(database, year),
        }),
      );
    });
  };
}
