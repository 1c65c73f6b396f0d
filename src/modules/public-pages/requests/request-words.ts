import type { Page } from '../../../portal/index.ts';

/** From the platform to a page about applications. */
export function requestCrumbs(title: string | null): Page['breadcrumb'] {
  const crumbs = [{ text: '政府信息公开', href: '/disclosure' }];
  return title === null
    ? [...crumbs, { text: '依申请公开', href: null }]
    : [...crumbs, { text: '依申请公开', href: '/requests' }, { text: title, href: null }];
}
