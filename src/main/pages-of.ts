import { PageCache } from '../platform/pages/index.ts';
import type { Editions } from '../modules/edition/index.ts';
import type { SiteOf, ViewCounter } from '../modules/visits/index.ts';
import { normalView, VIEW_COOKIE } from '../portal/index.ts';
import { atTurnOfDay } from './turn-of-day.ts';

/** Finished pages, dropped in the step in which what they show changes. */
export function pagesOf(editions: Editions, views: ViewCounter): PageCache {
  const hosts = new Set<string>();
  const pages = new PageCache({
    siteOf: (host) => (hosts.has(host) ? host : ''),
    viewCookie: { name: VIEW_COOKIE, normal: normalView },
    onServed: (page, status, agent) => views.count(page, status, agent),
  });
  editions.onChange((edition, tags) => {
    hosts.clear();
    for (const { host } of edition.sites) if (host !== null) hosts.add(host);
    pages.invalidate(tags, edition.number);
  });
  // 还剩 3 天: what is said of today is not true tomorrow, though nothing has changed.
  atTurnOfDay(() => pages.invalidate(['all']));
  return pages;
}

/** Whose site a page was read on. */
export function viewedSiteOf(editions: Pick<Editions, 'current'>): SiteOf {
  return (host, slug) => {
    const site = editions.current().siteOf(host === '' ? null : host, slug ?? '');
    return site === null ? null : { agencyId: site.agencyId, siteId: site.id };
  };
}
