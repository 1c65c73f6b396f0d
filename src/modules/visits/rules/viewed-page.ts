/** What kinds of pages are told apart. */
const VIEW_KINDS = ['home', 'document', 'section', 'report', 'consultation', 'search', 'page'] as const;
export type ViewKind = (typeof VIEW_KINDS)[number];

export const KIND_TITLES: Readonly<Record<ViewKind, string>> = {
  home: '首页',
  document: '信息',
  section: '栏目',
  report: '年度报告',
  consultation: '意见征集',
  search: '搜索',
  page: '其他页面',
};

/** Which page was read, whatever its script and wherever its site stands. */
export interface ViewedPage {
  /** A further site, by its slug; null: the main one, or the one of the host. */
  readonly slug: string | null;
  readonly kind: ViewKind;
  /** The document's number, the section's slug, the page's path; '' where there is but one. */
  readonly key: string;
}

const PREFIX = /^(?:\/hant)?(?:\/sites\/([a-z0-9-]+|:site))?(?=\/|$)/;
/** Feeds, maps, files, what a screen in a hall asks for every minute: no one reads them as pages. */
const NOT_READ =
  /^\/(?:feeds|sitemaps|sitemap\.xml|robots\.txt|open-data\/|theme|display)|\/(?:print|preview)(?:\/|$)|\.(?:svg|docx|pdf|css)$/;

/** Reads a page from the pattern of its route and its path; null for what is not counted. */
export function viewedPage(route: string, path: string): ViewedPage | null {
  // No address of ours has such a sign: whoever spells one otherwise makes up pages that nobody knows.
  if (path.includes('%')) return null;
  const pattern = route.replace(PREFIX, '') || '/';
  const [prefix, slug] = PREFIX.exec(path) ?? [''];
  const within = path.slice(prefix.length) || '/';
  if (pattern === '*' || NOT_READ.test(pattern)) return null;
  const [, second = ''] = within.split('/').filter((part) => part !== '');
  const of = (kind: ViewKind, key: string): ViewedPage => ({ slug: slug ?? null, kind, key: key.slice(0, 100) });
  if (pattern === '/') return of('home', '');
  if (pattern.startsWith('/documents/:id')) return of('document', second);
  if (/^\/(?:sections|topics)\/:/.test(pattern)) return of('section', second);
  if (pattern.startsWith('/reports')) return of('report', within.slice('/reports'.length).replaceAll(/^\/|\/$/g, ''));
  if (pattern.startsWith('/consultations/:id')) return of('consultation', second);
  if (pattern === '/search') return of('search', '');
  return of('page', pattern);
}
