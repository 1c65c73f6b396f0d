import { html, notFoundPage } from '../../../portal/index.ts';
import { isWithdrawn } from '../../edition/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { dayText } from '../words.ts';
import { bodyHtml } from './body-html.ts';
import { documentId } from './document-page.ts';

/** The document alone, on paper as on a screen. */
export async function printPage({ edition, site, params }: Asked): Promise<Answered> {
  const id = documentId(params['id']);
  const card = id === null ? null : edition.card(id);
  const tags = [`site:${site.id}`, ...(id === null ? [] : [`document:${id}`])];
  const document = id === null || card === null || isWithdrawn(card) || !edition.covers(site, card) ? null : await edition.document(id);
  if (document === null) return { page: notFoundPage('没有找到这条信息。'), status: 404, tags };
  const { content, agencyName } = document;
  const listed = content.attachments.filter(({ inline }) => !inline);
  return {
    tags,
    page: {
      title: `${document.card.title}（打印版）`,
      column: 'documents',
      breadcrumb: [],
      bare: true,
      unlisted: true,
      canonical: `/documents/${document.card.id}`,
      main: html`<main class="sheet">
        <p class="no-print button-row">
          <button class="button" type="button" data-print hidden>打印</button>
          <a class="button button-quiet" href="/documents/${document.card.id}">返回网页</a>
        </p>
        <h1>${document.card.title}</h1>
        ${document.card.subtitle !== '' && html`<p class="subtitle">${document.card.subtitle}</p>`}
        ${document.card.documentNumber !== null && html`<p class="subtitle">${document.card.documentNumber}</p>`}
        <div class="rich-text">${bodyHtml(document)}</div>
        ${
          listed.length > 0 &&
          html`<p>附件：</p>
            <ol>
              ${listed.map(({ name }) => html`<li>${name}</li>`)}
            </ol>`
        }
        <p class="sheet-foot">
          索引号：${document.card.indexNumber}　发布机构：${agencyName}　发布日期：${dayText(document.card.releasedOn)}
        </p>
      </main>`,
    },
  };
}
