import type { FastifyReply, FastifyRequest } from 'fastify';
import { inWork } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { open, type RouteModule } from '../../../platform/http/index.ts';
import { alert, html, notFoundPage, placeOf, PREFIXES, type Page } from '../../../portal/index.ts';
import { newReceipt } from '../../consultations/index.ts';
import { isWithdrawn, type Edition } from '../../edition/index.ts';
import { handInCorrection } from '../../feedback/index.ts';
import { CORRECTION_LIMITS, documentOfPath, readCorrection, type CorrectionFault } from '../../feedback/rules/index.ts';
import type { Site } from '../../sites/index.ts';
import type { PublicContext } from '../asked.ts';
import { addressIn, receiptOf, refusedPage, thanksPage } from '../visitor-answers.ts';
import { byVisitor, comesFromHere, FORM_BYTES, formOf, isTrapped, VISITOR_FORM } from '../visitor-form.ts';
import { correctionFormPage, titleOfPage, type CorrectionFormFault } from './correction-page.ts';

const MESSAGES: Readonly<Record<CorrectionFault, CorrectionFormFault>> = {
  kindMissing: { field: 'kind', message: '请选一种问题类别。' },
  tooShort: { field: 'text', message: `请写明问题是什么，至少 ${CORRECTION_LIMITS.least} 个字。` },
  tooLong: { field: 'text', message: `问题最多写 ${CORRECTION_LIMITS.most} 个字，请精简。` },
  contactTooLong: { field: 'contact', message: `电话或邮箱最多 ${CORRECTION_LIMITS.contact} 个字。` },
};

/** What a visitor found wrong, and the page that thanks for it. Works without JavaScript and without an account. */
export function correctionFormRoutes(context: PublicContext & { readonly database: Database }): RouteModule {
  const { portal, editions, database } = context;
  const send = (request: FastifyRequest, reply: FastifyReply, page: Page, status: number) => portal.send(request, reply, page, status);
  return (app) => {
    for (const prefix of PREFIXES) {
      app.post(`${prefix}/correction`, { config: VISITOR_FORM, bodyLimit: FORM_BYTES }, async (request, reply) => {
        const edition = editions.current();
        const site = edition.siteOf(request.host, placeOf(request.url).site ?? '');
        if (site === null) return send(request, reply, notFoundPage('没有找到这个网站。'), 404);
        if (!comesFromHere(request, portal.origin)) return send(request, reply, refusedPage('/correction'), 403);
        const sent = formOf(request);
        const now = new Date();
        // It is thanked like everybody and kept by nobody.
        if (isTrapped(sent)) return reply.redirect(addressIn(request, `/correction/thanks?receipt=${newReceipt('ZC', now)}`), 303);
        const { form, faults } = readCorrection(sent);
        const again = (problems: readonly CorrectionFormFault[], status: number) =>
          send(request, reply, correctionFormPage({ form, faults: problems, pageTitle: titleOfPage(edition, site, form.page) }), status);
        const { kind } = form;
        if (faults.length > 0 || kind === null)
          return again(
            faults.map((fault) => MESSAGES[fault]),
            422,
          );
        const place = placeOfPage(edition, site, form.page);
        // An installation without an agency has nobody to tell.
        if (place === null) return again([{ field: 'text', message: '本网站还没有办理机关，暂时不能接收。' }], 503);
        const done = await inWork(database, byVisitor(request.id), (work) =>
          handInCorrection(work, { ...place, form: { ...form, kind }, now }),
        );
        if (done.ok) return reply.redirect(addressIn(request, `/correction/thanks?receipt=${done.value.receipt}`), 303);
        switch (done.error.kind) {
          case 'tooMany':
            return again([{ field: 'text', message: '现在提交的人太多，请过一小时再试。' }], 503);
          case 'agencyClosed':
            return again([{ field: 'text', message: '这个网页所属的机关已撤销，不再接收。' }], 409);
        }
      });

      app.get<{ Querystring: Record<string, unknown> }>(
        `${prefix}/correction/thanks`,
        { config: open('whoever has told of a mistake is thanked') },
        (request, reply) =>
          send(
            request,
            reply,
            thanksPage({
              title: '已收到',
              column: 'correction',
              breadcrumb: [
                { text: '我为政府网站找错', href: '/correction' },
                { text: '已收到', href: null },
              ],
              receipt: receiptOf(request.query['receipt'], 'ZC'),
              words: html`${alert('success', '您指出的问题已收到')}
                <p>我们会核对、改正；您留了联系方式的，处理后告诉您。</p>`,
            }),
            200,
          ),
      );
    }
  };
}

/** Whose page it is: the document's agency where it shows one that the site shows, else the site's. */
function placeOfPage(edition: Edition, site: Site, page: string): { readonly agencyId: number; readonly documentId: number | null } | null {
  const id = documentOfPath(page);
  const card = id === null ? null : edition.card(id);
  if (id !== null && card !== null && !isWithdrawn(card) && edition.covers(site, card)) return { agencyId: card.agencyId, documentId: id };
  return site.agencyId === 0 ? null : { agencyId: site.agencyId, documentId: null };
}
