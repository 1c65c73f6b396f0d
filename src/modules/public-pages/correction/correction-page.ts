import { html, type Page } from '../../../portal/index.ts';
import { isWithdrawn, type Edition } from '../../edition/index.ts';
import {
  CORRECTION_KINDS,
  CORRECTION_LIMITS,
  documentOfPath,
  KIND_TITLES,
  readPagePath,
  type CorrectionForm,
} from '../../feedback/rules/index.ts';
import type { Site } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { fieldState, formErrors, trapField } from '../visitor-form.ts';

export interface CorrectionFormFault {
  readonly field: 'kind' | 'text' | 'contact';
  readonly message: string;
}

export interface FilledCorrection {
  readonly form: CorrectionForm;
  readonly faults: readonly CorrectionFormFault[];
  /** Of the document that the page shows; null: it shows none. */
  readonly pageTitle: string | null;
}

/** /correction?page=/documents/12: 我为政府网站找错 */
export function correctionPage({ edition, site, query }: Asked): Answered {
  const form = { page: readPagePath(query['page']), kind: null, text: '', contact: '' };
  const id = documentOfPath(form.page);
  return {
    page: correctionFormPage({ form, faults: [], pageTitle: titleOfPage(edition, site, form.page) }),
    tags: [`site:${site.id}`, ...(id === null ? [] : [`document:${id}`])],
  };
}

/** The title of the document that a page of the site shows. */
export function titleOfPage(edition: Edition, site: Site, page: string): string | null {
  const id = documentOfPath(page);
  const card = id === null ? null : edition.card(id);
  return card === null || isWithdrawn(card) || !edition.covers(site, card) ? null : card.title;
}

/** The page, with a form as somebody has filled it in. */
export function correctionFormPage({ form, faults, pageTitle }: FilledCorrection): Page {
  const failed = faults.length > 0;
  const title = '我为政府网站找错';
  return {
    title: failed ? `请改正：${title}` : title,
    column: 'correction',
    columnMarks: { name: title, description: '指出网页上的错误', keywords: ['网站找错'], type: '互动交流' },
    breadcrumb: [{ text: title, href: null }],
    description: '网页上有错别字、链接打不开、内容过时，请告诉我们。',
    canonical: '/correction',
    unlisted: true,
    main: html`<h1>${title}</h1>
      ${failed && formErrors(faults)}
      <p class="lead">网页上有错别字、链接打不开、内容过时，请告诉我们，我们核对后改正。</p>
      <form method="post" action="/correction" class="visitor-form">
        ${form.page !== '' && html`<p>所在网页：<a href="${form.page}">${pageTitle ?? form.page}</a></p>`}
        <input type="hidden" name="page" value="${form.page}">
        <fieldset class="field" id="field-kind" aria-describedby="field-kind-hint">
          <legend>问题类别（必选）</legend>
          <p class="hint" id="field-kind-hint">选最接近的一种。</p>
          ${CORRECTION_KINDS.map(
            (kind) =>
              html`<label class="choice"><input type="radio" name="kind" value="${kind}" required${kind === form.kind && html` checked`}>${KIND_TITLES[kind]}</label>`,
          )}
        </fieldset>
        <div class="field">
          <label for="field-text">问题是什么（必填）</label>
          <p class="hint" id="field-text-hint">例如：第二段“按排”应为“安排”。${CORRECTION_LIMITS.least} 到 ${CORRECTION_LIMITS.most} 个字，不要写个人信息。</p>
          <textarea id="field-text" name="text" rows="6" required${fieldState('text', faults)}>
${form.text}</textarea>
        </div>
        <div class="field">
          <label for="field-contact">电话或邮箱（可不填）</label>
          <p class="hint" id="field-contact-hint">留了才能把处理结果告诉您，不公开。</p>
          <input id="field-contact" name="contact" type="text" value="${form.contact}" autocomplete="off"${fieldState('contact', faults)}>
        </div>
        ${trapField()}
        <p class="button-row"><button class="button" type="submit">提交</button></p>
      </form>`,
  };
}
