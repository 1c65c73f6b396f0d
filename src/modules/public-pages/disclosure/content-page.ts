import { html, type Html } from '../../../portal/index.ts';
import type { Edition } from '../../edition/index.ts';
import { DISCLOSURE_ITEMS, type DisclosureItem, type Site } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { documentsOfItem } from './item-documents.ts';
import { partCrumbs, partFrame } from './parts.ts';

/** 法定主动公开内容: what 条例 arts 20 and 21 list, and how much of each there is. */
export function contentPage({ edition, site }: Asked): Answered {
  return {
    tags: [`site:${site.id}`],
    page: {
      title: '法定主动公开内容',
      column: 'disclosure',
      breadcrumb: partCrumbs('content'),
      wide: true,
      description: '按照政府信息公开条例第二十条、第二十一条列明的事项，查阅主动公开的信息。',
      main: partFrame(
        'content',
        html`<h1>法定主动公开内容</h1>
          <p class="lead">按照《中华人民共和国政府信息公开条例》第二十条、第二十一条列明的事项编排。</p>
          ${itemList(edition, site, DISCLOSURE_ITEMS)}`,
      ),
    },
  };
}

/** Items that have nothing yet say so; they are not left out, for the law lists them. */
export function itemList(edition: Edition, site: Site, items: readonly DisclosureItem[]): Html {
  return html`<ol class="item-list">
    ${items.map((item) => {
      const { total } = documentsOfItem(edition, site, item, { offset: 0, limit: 0 });
      return html`<li>
        <a href="/disclosure/content/${item.code}">${item.title}</a>
        <span class="item-count">${total === 0 ? '暂无' : `${total} 条`}</span>
        <p>${item.text}<span class="item-article">（${item.article}）</span></p>
      </li>`;
    })}
  </ol>`;
}
