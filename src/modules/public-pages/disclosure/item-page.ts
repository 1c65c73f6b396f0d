import { emptyState, html, notFoundPage, pager } from '../../../portal/index.ts';
import { DISCLOSURE_ITEMS } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { cardList } from '../lists/card-list.ts';
import { documentsOfItem, sectionsOfItem } from './item-documents.ts';
import { partCrumbs, partFrame } from './parts.ts';

const PAGE_SIZE = 20;

/** One item of 条例 art 20 or 21: what of it is public. */
export function itemPage({ edition, site, params }: Asked): Answered {
  const item = DISCLOSURE_ITEMS.find(({ code }) => code === params['item']);
  const number = params['page'] === undefined ? 1 : Number(params['page']);
  const tags = [`site:${site.id}`];
  const missing = { page: notFoundPage('没有找到这一类公开内容。'), status: 404, tags } as const;
  if (item === undefined || !Number.isSafeInteger(number) || number < 1) return missing;
  const path = `/disclosure/content/${item.code}`;
  if (params['page'] === '1') return { redirect: path, tags };
  const { total, cards } = documentsOfItem(edition, site, item, { offset: (number - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (number > pages) return missing;
  const address = (page: number): string => (page === 1 ? path : `${path}/page/${page}`);
  const sections = sectionsOfItem(edition, site, item.code);
  return {
    tags,
    page: {
      title: number === 1 ? item.title : `${item.title}（第${number}页）`,
      column: 'disclosure',
      columnMarks: { name: item.title, description: item.text, keywords: [item.title], type: '政府信息公开目录' },
      breadcrumb: partCrumbs('content', item.title),
      wide: true,
      description: item.text,
      canonical: address(number),
      main: partFrame(
        'content',
        html`<h1>${item.title}</h1>
          <p class="lead">${item.text}<span class="item-article">（${item.article}）</span></p>
          ${item.code === 'institution' && html`<p><a class="button button-quiet" href="/institution">机构职能、内设机构和领导一览</a></p>`}
          ${
            sections.length > 1 &&
            html`<ul class="below">
              ${sections.map(({ slug, title }) => html`<li><a href="/sections/${slug}">${title}</a></li>`)}
            </ul>`
          }
          ${
            total === 0
              ? emptyState(
                  '这一类还没有公开的信息',
                  html`可以<a href="/search">搜索其他信息</a>，或者<a href="/disclosure/request">申请公开</a>。`,
                )
              : cardList(
                  cards,
                  cards.some(({ documentNumber }) => documentNumber !== null),
                )
          }
          ${pager(number, pages, address)}`,
      ),
    },
  };
}
