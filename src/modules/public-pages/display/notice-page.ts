import { html, notFoundPage, type Html } from '../../../portal/index.ts';
import { isWithdrawn, type PublicDocument } from '../../edition/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { bodyHtml } from '../document/body-html.ts';
import { documentId } from '../document/document-page.ts';
import { dayText, typeTitle } from '../words.ts';

/** `/notice/<id>`: the document as a sheet for a notice board (公示栏), on A4 or A3, with room for the days of posting. */
export async function noticePage({ edition, site, params }: Asked): Promise<Answered> {
  const id = documentId(params['id']);
  const card = id === null ? null : edition.card(id);
  const tags = [`site:${site.id}`, ...(id === null ? [] : [`document:${id}`])];
  const document = id === null || card === null || isWithdrawn(card) || !edition.covers(site, card) ? null : await edition.document(id);
  if (document === null) return { page: notFoundPage('没有找到这条信息。'), status: 404, tags };
  const { card: shown, content } = document;
  const files = content.attachments.filter(({ inline }) => !inline).length;
  return {
    tags: [...tags, `agency:${shown.agencyId}`],
    page: {
      title: `${shown.title}（张贴版）`,
      column: 'documents',
      breadcrumb: [],
      bare: true,
      unlisted: true,
      canonical: `/documents/${shown.id}`,
      main: html`<main class="notice-sheet">
        <p class="no-print button-row">
          <button class="button" type="button" data-print hidden>打印</button>
          <a class="button button-quiet" href="/documents/${shown.id}">返回网页</a>
          <span class="hint">用 A4 或 A3 纸打印，字号随纸张放大。</span>
        </p>
        <p class="notice-kind">${typeTitle(shown.type)}</p>
        <h1>${shown.title}</h1>
        ${shown.subtitle !== '' && html`<p class="notice-sub">${shown.subtitle}</p>`}
        ${shown.documentNumber !== null && html`<p class="notice-sub">${shown.documentNumber}</p>`}
        <div class="rich-text">${bodyHtml(document)}</div>
        ${files > 0 && html`<p>本文有附件 ${files} 个，请扫描二维码查看。</p>`} ${foot(document)}
      </main>`,
    },
  };
}

function foot({ card, content, agencyName }: PublicDocument): Html {
  const until = content.fields['until'];
  const facts = [
    ['发布机构', agencyName],
    ['索引号', card.indexNumber],
    ['网上发布日期', dayText(card.releasedOn)],
    ['截止日期', typeof until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(until) ? dayText(until) : ''],
  ].filter(([, value]) => value !== '');
  return html`<footer class="notice-foot">
    <div>
      <dl>
        ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}
      </dl>
      <p class="notice-dates">
        张贴日期：<span class="blank"></span>年<span class="blank"></span>月<span class="blank"></span>日　至　<span class="blank"></span>年<span
          class="blank"
        ></span>月<span class="blank"></span>日
      </p>
      <p class="notice-dates">张贴地点：<span class="blank blank-long"></span>　张贴人：<span class="blank blank-name"></span></p>
    </div>
    <figure>
      <img src="/documents/${card.id}/qr.svg" width="120" height="120" alt="网页的二维码" />
      <figcaption>扫码看网页</figcaption>
    </figure>
  </footer>`;
}
