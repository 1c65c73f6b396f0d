import { shanghaiDay } from '../../../kernel/shanghai-day.ts';
import { alert, html, notFoundPage, type Html, type Page } from '../../../portal/index.ts';
import {
  COMMENT_LIMITS,
  consultationNoun,
  daysLeft,
  takesComments,
  type CommentForm,
  type ConsultationCard,
  type PublicConsultation,
} from '../../consultations/index.ts';
import type { Edition } from '../../edition/index.ts';
import type { Site } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { fieldState, formErrors, trapField } from '../visitor-form.ts';
import { dayText } from '../words.ts';
import { stateText } from './consultation-list-page.ts';

export interface FormFault {
  readonly field: 'text' | 'name' | 'contact';
  readonly message: string;
}

/** What somebody has filled in and what is wrong with it; an empty form when a page is read. */
export interface FilledForm {
  readonly form: CommentForm;
  readonly faults: readonly FormFault[];
}

const EMPTY: FilledForm = { form: { text: '', name: '', contact: '' }, faults: [] };

export interface FoundConsultation {
  readonly card: ConsultationCard;
  readonly text: PublicConsultation;
}

/** The consultation that an address of a site names, as far as the site shows it. */
export async function findPublic(edition: Edition, site: Site, id: string): Promise<FoundConsultation | null> {
  if (!/^[1-9]\d{0,9}$/.test(id)) return null;
  const records = edition.records(consultationNoun);
  const card = records.card(id);
  if (card === null || !edition.covers(site, card)) return null;
  const text = await records.text(id);
  return text === null ? null : { card, text };
}

/** /consultations/:id */
export async function consultationPage({ edition, site, params }: Asked): Promise<Answered> {
  const id = params['id'] ?? '';
  const tags = ['day', `consultation:${id}`, `site:${site.id}`];
  const found = await findPublic(edition, site, id);
  if (found === null) return { page: notFoundPage('没有找到这次征集，地址可能输错了。'), status: 404, tags };
  const status = found.card.state === 'withdrawn' ? 410 : 200;
  const { documentId } = found.text;
  const linked = documentId !== null && edition.card(documentId) !== null;
  return { page: pageOf(found, linked, EMPTY), status, tags: documentId === null ? tags : [...tags, `document:${documentId}`] };
}

/** The page, with a form as somebody has filled it in. */
export function pageOf({ card, text }: FoundConsultation, linked: boolean, filled: FilledForm): Page {
  const failed = filled.faults.length > 0;
  return {
    title: failed ? `请改正：${card.title}` : card.title,
    column: 'consultations',
    columnMarks: { name: '意见征集', description: '正在征求意见的草案和征集结果', keywords: ['意见征集'], type: '互动交流' },
    breadcrumb: [
      { text: '意见征集', href: '/consultations' },
      { text: card.title, href: null },
    ],
    description: `${text.agencyName}就“${card.title}”征求意见，${dayText(card.opensOn)}至${dayText(card.closesOn)}。`,
    article: { title: card.title, publishedOn: card.opensOn, source: text.agencyName, keywords: ['意见征集', card.kindTitle] },
    canonical: `/consultations/${card.id}`,
    main:
      card.state === 'withdrawn'
        ? html`<h1>${card.title}</h1>
            ${alert('warning', '这次征集已经撤回', html`<p>${text.withdrawalReason}</p>`)}
            <p><a href="/consultations">看看其他征集</a></p>`
        : html`<h1>${card.title}</h1>
            ${failed && formErrors(filled.faults)} ${factsOf(card, text)} ${text.result !== null && resultView(text.result, card)}
            ${
              text.introduction !== '' &&
              html`<section aria-labelledby="introduction">
              <h2 id="introduction">征集说明</h2>
              ${paragraphs(text.introduction)}
            </section>`
            }
            <section aria-labelledby="draft">
              <h2 id="draft">征求意见稿</h2>
              ${linked && text.documentId !== null && html`<p><a href="/documents/${text.documentId}">查看公开的文件原文</a></p>`}
              <div class="draft">${paragraphs(text.draft)}</div>
            </section>
            ${commentPart(card, text, filled)}`,
  };
}

function factsOf(card: ConsultationCard, text: PublicConsultation): Html {
  return html`<dl class="metadata">
    <div><dt>征集机关</dt><dd>${text.agencyName}</dd></div>
    <div><dt>类别</dt><dd>${card.kindTitle}</dd></div>
    <div><dt>征集时间</dt><dd><time datetime="${card.opensOn}">${dayText(card.opensOn)}</time>至<time datetime="${card.closesOn}">${dayText(card.closesOn)}</time></dd></div>
    <div><dt>状态</dt><dd>${stateText(card)}</dd></div>
    ${text.shortReason !== '' && html`<div><dt>期限较短的原因</dt><dd>${text.shortReason}</dd></div>`}
  </dl>`;
}

const DECIDED = { adopted: '采纳', partly: '部分采纳', declined: '不采纳' } as const;

function resultView(result: NonNullable<PublicConsultation['result']>, { resultOn }: ConsultationCard): Html {
  return html`<section aria-labelledby="result">
    <h2 id="result">征集结果</h2>
    ${resultOn !== null && html`<p class="muted">${dayText(resultOn)}公布</p>`} ${paragraphs(result.summary)}
    <p>
      共收到意见 ${result.received} 条，其中采纳 ${result.adopted} 条，部分采纳 ${result.partly} 条，不采纳 ${result.declined} 条${
        result.received > result.adopted + result.partly + result.declined &&
        `，与征集无关 ${result.received - result.adopted - result.partly - result.declined} 条`
      }。
    </p>
    ${
      result.comments.length > 0 &&
      html`<h3>部分意见和答复</h3>
        <ol class="comment-list">
          ${result.comments.map(
            ({ text, decision, reason }) =>
              html`<li>
                ${paragraphs(text)}
                <p class="comment-answer"><strong>${DECIDED[decision]}</strong>${reason !== '' && `：${reason}`}</p>
              </li>`,
          )}
        </ol>`
    }
  </section>`;
}

function commentPart(card: ConsultationCard, { agencyName }: PublicConsultation, { form, faults }: FilledForm): Html {
  const now = new Date();
  if (!takesComments(card.state, card.closesOn, now)) {
    return html`<section aria-labelledby="comment">
      <h2 id="comment">提意见</h2>
      <p>征集已于${dayText(card.closesOn)}截止，不再接收意见。${card.resultOn === null && '结果整理好以后在这里公布。'}</p>
    </section>`;
  }
  const left = daysLeft(card.closesOn, shanghaiDay(now));
  return html`<section aria-labelledby="comment">
    <h2 id="comment">提意见</h2>
    <p>
      ${left === 0 ? '今天' : dayText(card.closesOn)}24时截止。意见由${agencyName}办理，采纳情况在截止以后公布；公布时不出现您的姓名和联系方式。
    </p>
    <form method="post" action="/consultations/${card.id}/comments" class="visitor-form">
      <div class="field">
        <label for="field-text">您的意见（必填）</label>
        <p class="hint" id="field-text-hint">${COMMENT_LIMITS.least} 到 ${COMMENT_LIMITS.most} 个字。请说明是对第几条的意见；不要写身份证号、电话等个人信息。</p>
        <textarea id="field-text" name="text" rows="8" required${fieldState('text', faults)}>
${form.text}</textarea>
      </div>
      <div class="field">
        <label for="field-name">姓名或单位（可不填）</label>
        <p class="hint" id="field-name-hint">最多 ${COMMENT_LIMITS.name} 个字，不公开。</p>
        <input id="field-name" name="name" type="text" value="${form.name}" autocomplete="name"${fieldState('name', faults)}>
      </div>
      <div class="field">
        <label for="field-contact">电话或邮箱（可不填）</label>
        <p class="hint" id="field-contact-hint">只在需要向您了解情况时使用，不公开。</p>
        <input id="field-contact" name="contact" type="text" value="${form.contact}" autocomplete="off"${fieldState('contact', faults)}>
      </div>
      ${trapField()}
      <p class="button-row"><button class="button" type="submit">提交意见</button></p>
    </form>
  </section>`;
}

/** Plain text as paragraphs, a line each. */
function paragraphs(text: string): readonly Html[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);
}
