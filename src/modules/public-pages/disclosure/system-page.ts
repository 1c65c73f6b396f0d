import { emptyState, html, notFoundPage, pager } from '../../../portal/index.ts';
import { SYSTEM_ITEM } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { cardList } from '../lists/card-list.ts';
import { documentsOfItem } from './item-documents.ts';
import { partCrumbs, partFrame } from './parts.ts';

const PAGE_SIZE = 20;

/** 政府信息公开制度: the law that stands over all, and the agency's own rules. */
export function systemPage({ edition, site, params }: Asked): Answered {
  const number = params['page'] === undefined ? 1 : Number(params['page']);
  const tags = [`site:${site.id}`];
  if (!Number.isSafeInteger(number) || number < 1) return { page: notFoundPage('没有这一页。'), status: 404, tags };
  if (params['page'] === '1') return { redirect: '/disclosure/system', tags };
  const { total, cards } = documentsOfItem(
    edition,
    site,
    { code: SYSTEM_ITEM, types: [] },
    { offset: (number - 1) * PAGE_SIZE, limit: PAGE_SIZE },
  );
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (number > pages) return { page: notFoundPage('没有这一页。'), status: 404, tags };
  const address = (page: number): string => (page === 1 ? '/disclosure/system' : `/disclosure/system/page/${page}`);
  return {
    tags,
    page: {
      title: '政府信息公开制度',
      column: 'disclosure',
      breadcrumb: partCrumbs('system'),
      wide: true,
      description: '国家的政府信息公开法规，以及本机关的政府信息公开制度。',
      canonical: address(number),
      main: partFrame(
        'system',
        html`<h1>政府信息公开制度</h1>
          <h2>国家规定</h2>
          <ul>
            ${NATIONAL.map(({ title, href }) => html`<li><a href="${href}" rel="external">${title}</a></li>`)}
          </ul>
          <h2>本地区、本机关的制度</h2>
          ${
            total === 0
              ? emptyState('还没有公布本机关的制度', html`可以先看<a href="/disclosure/guide">政府信息公开指南</a>。`)
              : cardList(cards, true)
          }
          ${pager(number, pages, address)}`,
      ),
    },
  };
}

const NATIONAL = [
  {
    title: '中华人民共和国政府信息公开条例（国务院令第711号）',
    href: 'https://www.gov.cn/zhengce/content/2019-04/15/content_5382991.htm',
  },
] as const;
