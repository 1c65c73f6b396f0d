import { emptyState, html, notFoundPage, pager, type Html } from '../../../portal/index.ts';
import type { Edition } from '../../edition/index.ts';
import type { Section, Site } from '../../sites/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { homeBlocks } from '../home/home-blocks.ts';
import { typeTitle } from '../words.ts';
import { cardList } from './card-list.ts';
import { SERIES_TYPES } from './typed-list.ts';

const PAGE_SIZE = 20;

/** A section: what stands in it, the newest first, twenty a page. */
export function sectionPage({ edition, site, params }: Asked): Answered {
  const section = edition.section(site.id, params['slug'] ?? '');
  const number = params['page'] === undefined ? 1 : Number(params['page']);
  const tags = section === null ? [`site:${site.id}`] : [`section:${section.id}`, `site:${site.id}`];
  const missing = { page: notFoundPage('没有找到这个栏目，它可能已经关闭。'), status: 404, tags } as const;
  if (section === null || !Number.isSafeInteger(number) || number < 1) return missing;
  if (params['page'] === '1') return { redirect: `/sections/${section.slug}`, tags };
  const { total, cards } = edition.list(section, { offset: (number - 1) * PAGE_SIZE, limit: PAGE_SIZE });
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  if (number > pages) return missing;
  const address = (page: number): string => (page === 1 ? `/sections/${section.slug}` : `/sections/${section.slug}/page/${page}`);
  const numbered = cards.some(({ documentNumber }) => documentNumber !== null);
  return {
    tags,
    page: {
      title: number === 1 ? section.title : `${section.title}（第${number}页）`,
      column: section.slug,
      columnMarks: { name: section.title, description: section.description, keywords: section.keywords, type: COLUMN_TYPES[section.kind] },
      breadcrumb: sectionCrumbs(edition, site, section, true),
      description: section.description,
      canonical: address(number),
      feeds: sectionFeeds(section),
      ...(section.archivedOn === null ? {} : { archivedOn: section.archivedOn }),
      main: html`<h1>${section.title}</h1>
        ${section.description !== '' && html`<p class="lead">${section.description}</p>`} ${below(edition, site, section)}
        ${section.kind === 'series' && seriesLinks(section)} ${section.layout.length > 0 && number === 1 && homeBlocks(edition, site, section.layout)}
        ${total === 0 ? emptyOf(edition, section) : cardList(cards, numbered)}
        ${pager(number, pages, address)}`,
    },
  };
}

/** A section that only holds others, or blocks, needs no list of its own. */
function emptyOf(edition: Edition, { id, siteId, layout, kind }: Section): Html | null {
  const holds = layout.length > 0 || edition.sections(siteId).some(({ parentId }) => parentId === id);
  if (kind !== 'list' && holds) return null;
  return emptyState('这个栏目还没有内容', html`可以看看<a href="/sitemap">其他栏目</a>。`);
}

function seriesLinks({ rule }: Section): Html {
  const types = (rule?.types ?? []).filter((type) => SERIES_TYPES.includes(type));
  return html`<p>${types.map((type) => html`<a class="button button-quiet" href="/series/${type}">按日历查看${typeTitle(type)}</a> `)}</p>`;
}

const COLUMN_TYPES: Readonly<Record<Section['kind'], string>> = {
  list: '信息列表',
  page: '概况信息',
  topic: '专题专栏',
  series: '信息列表',
  links: '链接',
};

export function sectionFeeds({ slug, title }: Section) {
  return [
    { title: `${title}（RSS）`, href: `/feeds/${slug}.rss`, type: 'application/rss+xml' },
    { title: `${title}（Atom）`, href: `/feeds/${slug}.atom`, type: 'application/atom+xml' },
    { title: `${title}（JSON Feed）`, href: `/feeds/${slug}.json`, type: 'application/feed+json' },
  ] as const;
}

/** From the top of the tree to the section; the last one without a link when the page is its own. */
export function sectionCrumbs(edition: Edition, site: Site, section: Section, isPage: boolean) {
  const all = new Map(edition.sections(site.id).map((one) => [one.id, one]));
  const path: Section[] = [];
  for (let one: Section | undefined = section; one !== undefined; one = one.parentId === null ? undefined : all.get(one.parentId))
    path.unshift(one);
  return path.map(({ title, slug, id }) => ({ text: title, href: isPage && id === section.id ? null : `/sections/${slug}` }));
}

function below(edition: Edition, site: Site, { id }: Section): Html | null {
  const children = edition.sections(site.id).filter(({ parentId }) => parentId === id);
  if (children.length === 0) return null;
  return html`<ul class="below">
    ${children.map(({ slug, title }) => html`<li><a href="/sections/${slug}">${title}</a></li>`)}
  </ul>`;
}
