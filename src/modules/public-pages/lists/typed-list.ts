import { emptyState, html, notFoundPage, pager, type Html } from '../../../portal/index.ts';
import { VOCABULARY } from '../../documents/index.ts';
import type { Card } from '../../edition/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { dayText } from '../words.ts';

const PAGE_SIZE = 20;

export interface TypedList {
  /** `/services` */
  readonly path: string;
  readonly title: string;
  readonly column: string;
  readonly columnType: string;
  readonly description: string;
  readonly types: readonly string[];
  readonly empty: string;
  readonly entry: (card: Card) => Html;
}

/** All documents of some types, the newest first. */
export function typedListPage(list: TypedList): (asked: Asked) => Answered {
  return ({ edition, site, params }) => {
    const number = params['page'] === undefined ? 1 : Number(params['page']);
    const tags = [`site:${site.id}`];
    if (!Number.isSafeInteger(number) || number < 1) return { page: notFoundPage('没有这一页。'), status: 404, tags };
    if (params['page'] === '1') return { redirect: list.path, tags };
    const { total, cards } = edition.filter(site, { types: list.types }, { offset: (number - 1) * PAGE_SIZE, limit: PAGE_SIZE });
    const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
    if (number > pages) return { page: notFoundPage('没有这一页。'), status: 404, tags };
    const address = (page: number): string => (page === 1 ? list.path : `${list.path}/page/${page}`);
    return {
      tags,
      page: {
        title: number === 1 ? list.title : `${list.title}（第${number}页）`,
        column: list.column,
        columnMarks: { name: list.title, description: list.description, keywords: [list.title], type: list.columnType },
        breadcrumb: [{ text: list.title, href: null }],
        description: list.description,
        canonical: address(number),
        main: html`<h1>${list.title}</h1>
          <p class="lead">${list.description}</p>
          ${
            total === 0
              ? emptyState(list.empty, html`可以看看<a href="/sitemap">其他栏目</a>。`)
              : html`<ul class="entry-list">
                  ${cards.map((card) => list.entry(card))}
                </ul>`
          }
          ${pager(number, pages, address)}`,
      },
    };
  };
}

export const SERVICES: TypedList = {
  path: '/services',
  title: '办事指南',
  column: 'services',
  columnType: '办事服务',
  description: '办一件事需要什么条件和材料，到哪里办，多久办完。',
  types: ['serviceGuide'],
  empty: '还没有公开办事指南',
  entry: ({ id, title, summary }) => html`<li>
    <a href="/documents/${id}">${title}</a>
    ${summary !== '' && html`<p>${summary}</p>`}
  </li>`,
};

export const EVENTS: TypedList = {
  path: '/events',
  title: '公开活动',
  column: 'events',
  columnType: '互动交流',
  description: '政府开放日、新闻发布会、在线访谈等活动。',
  types: ['event'],
  empty: '还没有公开活动',
  entry: ({ id, title, summary, day }) => html`<li>
    <a href="/documents/${id}">${title}</a>
    ${day !== null && html`<span class="muted">活动日期：${dayText(day)}</span>`} ${summary !== '' && html`<p>${summary}</p>`}
  </li>`,
};

/** Types of which one is due every day. */
export const SERIES_TYPES: readonly string[] = [...VOCABULARY.types.values()]
  .filter(({ series }) => series !== null)
  .map(({ code }) => code);
