import { html } from '../../../portal/index.ts';
import type { Answered, Asked } from '../asked.ts';
import { homeBlocks } from './home-blocks.ts';

/** The home page as the site's layout has it. */
export function homePage({ edition, site, root }: Asked): Answered {
  return {
    tags: [`site:${site.id}`],
    page: {
      title: site.name,
      column: 'home',
      breadcrumb: [],
      wide: true,
      canonical: '/',
      description: `${site.name}：政策文件及解读、政府信息公开指南和目录、办事指南、依申请公开。`,
      feeds: [{ title: `${site.name}（RSS）`, href: '/feeds/all.rss', type: 'application/rss+xml' }],
      structured: [
        {
          '@context': 'https://schema.org',
          '@type': 'GovernmentOrganization',
          name: edition.agencies.get(site.agencyId)?.name ?? site.name,
          url: `${root}/`,
        },
        {
          '@context': 'https://schema.org',
          '@type': 'WebSite',
          name: site.name,
          url: `${root}/`,
          potentialAction: { '@type': 'SearchAction', target: `${root}/search?q={q}`, 'query-input': 'required name=q' },
        },
      ],
      main: html`${!site.home.some(({ kind }) => kind === 'search') && html`<h1>${site.name}</h1>`}${homeBlocks(edition, site, site.home)}`,
    },
  };
}
