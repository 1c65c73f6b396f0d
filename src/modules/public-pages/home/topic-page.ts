import { html, notFoundPage, trusted } from '../../../portal/index.ts';
import { bodyToHtml } from '../../../richtext/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { cardList } from '../lists/card-list.ts';
import { sectionFeeds } from '../lists/section-page.ts';
import { homeBlocks } from './home-blocks.ts';

const NEWEST = 20;

/** A topic 专题: its own layout, or its documents when it has none. */
export function topicPage({ edition, site, params }: Asked): Answered {
  const section = edition.section(site.id, params['slug'] ?? '');
  if (section === null || section.kind !== 'topic')
    return { page: notFoundPage('没有找到这个专题，它可能已经关闭。'), status: 404, tags: [`site:${site.id}`] };
  const { total, cards } = edition.list(section, { offset: 0, limit: NEWEST });
  const [first] = section.layout;
  const intro = first?.kind === 'text' ? first : null;
  const layout = intro === null ? section.layout : section.layout.slice(1);
  return {
    tags: [`section:${section.id}`, `site:${site.id}`],
    page: {
      title: section.title,
      column: section.slug,
      columnMarks: { name: section.title, description: section.description, keywords: section.keywords, type: '专题专栏' },
      breadcrumb: [{ text: section.title, href: null }],
      description: section.description,
      wide: true,
      feeds: sectionFeeds(section),
      ...(section.archivedOn === null ? {} : { archivedOn: section.archivedOn }),
      main: html`<div class="topic-head">
          <h1>${section.title}</h1>
          ${section.description !== '' && html`<p class="lead">${section.description}</p>`}
          ${intro !== null && html`<div class="rich-text">${trusted(bodyToHtml(intro.body, { imageAddress: () => '#' }))}</div>`}
        </div>
        ${layout.length > 0 && homeBlocks(edition, site, layout)}
        ${
          cards.length > 0 &&
          html`<h2>本专题信息</h2>
            ${cardList(cards)} ${total > NEWEST && html`<p><a href="/sections/${section.slug}">全部 ${total} 条</a></p>`}`
        }`,
    },
  };
}
