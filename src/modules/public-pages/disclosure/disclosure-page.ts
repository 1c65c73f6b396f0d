import { html } from '../../../portal/index.ts';
import { DISCLOSURE_ITEMS } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { DISCLOSURE_PARTS } from './parts.ts';
import { itemList } from './content-page.ts';

/** The platform: its five parts, and the items of the content that the law wants. */
export function disclosurePage({ edition, site }: Asked): Answered {
  return {
    tags: [`site:${site.id}`],
    page: {
      title: '政府信息公开',
      column: 'disclosure',
      columnMarks: {
        name: '政府信息公开',
        description: '政府信息公开指南、制度、法定主动公开内容、年报和依申请公开',
        keywords: ['政府信息公开'],
        type: '政府信息公开目录',
      },
      breadcrumb: [{ text: '政府信息公开', href: null }],
      wide: true,
      description: `${site.name}的政府信息公开指南、制度、法定主动公开内容、年度报告和依申请公开。`,
      main: html`<h1>政府信息公开</h1>
        <ul class="tiles tiles-five">
          ${DISCLOSURE_PARTS.map(
            ({ title, href, description }) =>
              html`<li>
                <a href="${href}">${title}</a>
                <p>${description}</p>
              </li>`,
          )}
        </ul>
        <h2>法定主动公开内容</h2>
        ${itemList(edition, site, DISCLOSURE_ITEMS)}`,
    },
  };
}
