import { emptyState, html, notFoundPage } from '../../../portal/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { fieldView } from '../document/field-view.ts';
import { bodyHtml } from '../document/body-html.ts';
import { cardList } from '../lists/card-list.ts';
import { dayText } from '../words.ts';
import { agenciesOf, agencyChoice, agencyOf } from './agency-choice.ts';
import { partCrumbs, partFrame } from './parts.ts';
import { singleDocument } from './single-document.ts';

/** 公开指南 of an agency, in full, with the way to its older versions (条例 art 12). */
export async function guidePage({ edition, site, params }: Asked): Promise<Answered> {
  const agencies = agenciesOf(edition, site);
  const agency = agencyOf(agencies, params['agency']);
  const tags = [`site:${site.id}`];
  if (agency === null) return { page: notFoundPage('没有找到这个机关的公开指南。'), status: 404, tags };
  if (params['agency'] !== undefined && agency === agencies[0]) return { redirect: '/disclosure/guide', tags };
  const { current, older } = await singleDocument(edition, site, agency.id, 'guide');
  return {
    tags: current === null ? tags : [...tags, `document:${current.card.id}`],
    page: {
      title: '政府信息公开指南',
      column: 'disclosure',
      breadcrumb: partCrumbs('guide'),
      wide: true,
      description: `${agency.name}公开哪些信息，怎样查阅，怎样申请公开，工作机构的地址、时间和电话。`,
      main: partFrame(
        'guide',
        html`<h1>政府信息公开指南</h1>
          ${agencyChoice(agencies, agency, '/disclosure/guide')}
          ${
            current === null
              ? emptyState(`${agency.name}还没有公布公开指南`, html`可以直接<a href="/disclosure/request">申请公开</a>。`)
              : html`<article class="document">
                  <h2 class="part-title"><a href="/documents/${current.card.id}">${current.card.title}</a></h2>
                  <p class="muted">发布日期：${dayText(current.card.releasedOn)}　索引号：${current.card.indexNumber}</p>
                  ${fieldView(current)}
                  <div class="rich-text">${bodyHtml(current)}</div>
                </article>`
          }
          ${
            older.length > 0 &&
            html`<section aria-labelledby="older">
              <h2 id="older">以前的版本</h2>
              ${cardList(older)}
            </section>`
          }`,
      ),
    },
  };
}
