import type { FastifyReply, FastifyRequest } from 'fastify';
import { inWork } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { open, type RouteModule } from '../../../platform/http/index.ts';
import { alert, html, notFoundPage, placeOf, PREFIXES, type Page } from '../../../portal/index.ts';
import { COMMENT_LIMITS, handInComment, newReceipt, readComment, type CommentFault } from '../../consultations/index.ts';
import type { PublicContext } from '../asked.ts';
import { addressIn, refusedPage, receiptOf, thanksPage } from '../visitor-answers.ts';
import { byVisitor, comesFromHere, FORM_BYTES, formOf, isTrapped, VISITOR_FORM } from '../visitor-form.ts';
import { findPublic, pageOf, type FormFault } from './consultation-page.ts';

const MESSAGES: Readonly<Record<CommentFault, FormFault>> = {
  tooShort: { field: 'text', message: `请写下您的意见，至少 ${COMMENT_LIMITS.least} 个字。` },
  tooLong: { field: 'text', message: `意见最多 ${COMMENT_LIMITS.most} 个字，请精简，或者分两次提交。` },
  nameTooLong: { field: 'name', message: `姓名或单位最多 ${COMMENT_LIMITS.name} 个字。` },
  contactTooLong: { field: 'contact', message: `电话或邮箱最多 ${COMMENT_LIMITS.contact} 个字。` },
};

/** What a visitor sends about a consultation, and the page that thanks for it. Works without JavaScript and without an account. */
export function commentFormRoutes(context: PublicContext & { readonly database: Database }): RouteModule {
  const { portal, editions, database } = context;
  const send = (request: FastifyRequest, reply: FastifyReply, page: Page, status: number) => portal.send(request, reply, page, status);
  return (app) => {
    for (const prefix of PREFIXES) {
      app.post<{ Params: { id: string } }>(
        `${prefix}/consultations/:id/comments`,
        { config: VISITOR_FORM, bodyLimit: FORM_BYTES },
        async (request, reply) => {
          const edition = editions.current();
          const site = edition.siteOf(request.host, placeOf(request.url).site ?? '');
          const found = site === null ? null : await findPublic(edition, site, request.params.id);
          if (site === null || found === null) return send(request, reply, notFoundPage('没有找到这次征集。'), 404);
          if (!comesFromHere(request, portal.origin)) return send(request, reply, refusedPage(`/consultations/${found.card.id}`), 403);
          const sent = formOf(request);
          const now = new Date();
          const thanks = `/consultations/${found.card.id}/thanks`;
          // It is thanked like everybody and kept by nobody.
          if (isTrapped(sent)) return reply.redirect(addressIn(request, `${thanks}?receipt=${newReceipt('ZJ', now)}`), 303);
          const { form, faults } = readComment(sent);
          const again = (problems: readonly FormFault[], status: number) => {
            const { documentId } = found.text;
            const linked = documentId !== null && edition.card(documentId) !== null;
            return send(request, reply, pageOf(found, linked, { form, faults: problems }), status);
          };
          if (faults.length > 0)
            return again(
              faults.map((fault) => MESSAGES[fault]),
              422,
            );
          const done = await inWork(database, byVisitor(request.id), (work) =>
            handInComment(work, {
              consultationId: found.card.id,
              agencyIds: (agencyId) => edition.covers(site, { agencyId }),
              form,
              now,
            }),
          );
          if (done.ok) return reply.redirect(addressIn(request, `${thanks}?receipt=${done.value.receipt}`), 303);
          switch (done.error.kind) {
            case 'notFound':
              return send(request, reply, notFoundPage('没有找到这次征集。'), 404);
            case 'notOpen':
              return again([{ field: 'text', message: '征集已经截止，不再接收意见。' }], 409);
            case 'tooMany':
              return again([{ field: 'text', message: '现在提意见的人太多，请过一小时再试。' }], 503);
          }
        },
      );

      app.get<{ Params: { id: string }; Querystring: Record<string, unknown> }>(
        `${prefix}/consultations/:id/thanks`,
        { config: open('whoever has sent a comment is thanked') },
        async (request, reply) => {
          const edition = editions.current();
          const site = edition.siteOf(request.host, placeOf(request.url).site ?? '');
          const found = site === null ? null : await findPublic(edition, site, request.params.id);
          if (found === null) return send(request, reply, notFoundPage('没有找到这次征集。'), 404);
          const receipt = receiptOf(request.query['receipt'], 'ZJ');
          return send(
            request,
            reply,
            thanksPage({
              title: '意见已收到',
              column: 'consultations',
              breadcrumb: [
                { text: '意见征集', href: '/consultations' },
                { text: found.card.title, href: `/consultations/${found.card.id}` },
                { text: '意见已收到', href: null },
              ],
              receipt,
              words: html`${alert('success', `您对“${found.card.title}”的意见已收到`)}
                <p>征集截止以后，意见的采纳情况和结果在<a href="/consultations/${found.card.id}">征集页面</a>公布。</p>`,
            }),
            200,
          );
        },
      );
    }
  };
}
