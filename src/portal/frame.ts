import type { SiteSettings } from './site-settings.ts';

/** What a site puts around each of its pages. */
export interface Frame {
  readonly settings: SiteSettings;
  readonly navigation: readonly NavigationEntry[];
  /** Under every page, beside the site map. */
  readonly footerLinks: readonly NavigationEntry[];
  /** Style sheet with the site's own colours; null: the house's. */
  readonly theme: string | null;
  /** The database has been away since then: what stands here is of that moment. */
  readonly staleSince: Date | null;
  /** There is a search to ask. */
  readonly searchable: boolean;
}

export interface NavigationEntry {
  /** Code of the column that it marks as the current one. */
  readonly column: string;
  readonly href: string;
  readonly text: string;
}

const NAVIGATION: readonly NavigationEntry[] = [
  { column: 'home', href: '/', text: '首页' },
  { column: 'reports', href: '/reports', text: '年度报告' },
  { column: 'check', href: '/check', text: '年报体检' },
  { column: 'checks', href: '/checks', text: '检查项目' },
];

/** Of an installation that has no site of its own yet. */
export function plainFrame(settings: SiteSettings): Frame {
  const footerLinks = [...NAVIGATION.slice(1), { column: 'sitemap', href: '/sitemap', text: '网站地图' }];
  return { settings, navigation: NAVIGATION, footerLinks, theme: null, staleSince: null, searchable: false };
}
