import { consultationNoun } from '../../src/modules/consultations/index.ts';
import type { Edition } from '../../src/modules/edition/index.ts';
import type { RouteEntry } from '../../src/platform/http/index.ts';

/** An address of a page, and the status that it answers with. */
export interface KnownPage {
  readonly path: string;
  readonly status: 200 | 404 | 410;
}

/** Addresses of the pages of the sample site with its scene, by the pattern of their route; whatever no route has is under `*`. */
export async function pageKinds(edition: Edition): Promise<ReadonlyMap<string, readonly KnownPage[]>> {
  const numberOf = (title: string): number => {
    const id = [...edition.ids(edition.main)].find((one) => edition.card(one)?.title.startsWith(title) === true);
    if (id === undefined) throw new Error(`The sample site has no ${title}`);
    return id;
  };
  const policy = numberOf('青禾县院前医疗急救管理办法');
  const [withdrawn = 0] = edition.withdrawn.keys();
  const asked = (state: string): number => {
    const card = edition.records(consultationNoun).cards.find((one) => one.state === state);
    if (card === undefined) throw new Error(`The scene has no consultation that is ${state}`);
    return card.id;
  };
  const documents = [
    '一图读懂',
    '医疗机构执业登记办事指南',
    '走进县急救指挥中心',
    '青禾县急救站点管理暂行规定',
    '青禾县卫生健康局政府信息公开指南（2021版）',
    '青禾县卫生健康系统2026年公开招聘',
  ];
  const kinds: Readonly<Record<string, readonly (string | KnownPage)[]>> = {
    '/': ['/'],
    '/disclosure': ['/disclosure'],
    '/disclosure/guide': ['/disclosure/guide'],
    '/disclosure/guide/:agency': ['/disclosure/guide/qinghe-health'],
    '/disclosure/system': ['/disclosure/system'],
    '/disclosure/content': ['/disclosure/content'],
    '/disclosure/content/:item': ['/disclosure/content/livelihood', '/disclosure/content/projects'],
    '/disclosure/request': ['/disclosure/request'],
    '/disclosure/request/:agency': ['/disclosure/request/qinghe-health'],
    '/requests': ['/requests'],
    '/requests/offices/:agency': ['/requests/offices/qinghe-health'],
    '/requests/new': ['/requests/new'],
    '/requests/new/:agency': ['/requests/new/qinghe-health', { path: '/requests/new/nobody', status: 404 }],
    '/requests/status': ['/requests/status'],
    '/requests/answered': ['/requests/answered'],
    '/requests/answered/:id': [{ path: '/requests/answered/999999', status: 404 }],
    '/institution': ['/institution'],
    '/institution/:agency': ['/institution/qinghe-health'],
    '/policies': ['/policies', '/policies?q=%E6%80%A5%E6%95%91&validity=inForce', '/policies?q=xyzzy'],
    '/policies/:id': [`/policies/${policy}`],
    '/documents/:id': [
      `/documents/${policy}`,
      ...documents.map((title) => `/documents/${numberOf(title)}`),
      { path: '/documents/999999', status: 404 },
      { path: `/documents/${withdrawn}`, status: 410 },
    ],
    '/documents/:id/print': [`/documents/${policy}/print`],
    '/documents/:id/preview/:file': (await filesOf(edition, policy)).map((file) => `/documents/${policy}/preview/${file}`),
    '/services': ['/services'],
    '/events': ['/events'],
    '/series/:type': ['/series/epidemicDaily'],
    '/series/:type/:month': ['/series/epidemicDaily/2026-11'],
    '/sections/:slug': ['news', 'policies', 'content', 'epidemic', 'links', 'guide'].map((slug) => `/sections/${slug}`),
    '/topics/:slug': ['/topics/flu', '/topics/first-aid'],
    '/search': ['/search', '/search?q=%E6%80%A5%E6%95%91', '/search?q=xyzzy', '/search?q=%E6%80%A5%E6%95%91&type=budget'],
    '/sitemap': ['/sitemap'],
    '/consultations': ['/consultations'],
    '/consultations/:id': [
      ...['open', 'closed', 'resultPublished'].map((state) => `/consultations/${asked(state)}`),
      { path: `/consultations/${asked('withdrawn')}`, status: 410 },
    ],
    '/consultations/:id/thanks': [`/consultations/${asked('open')}/thanks?receipt=ZJ-20260110-ABCDEFGH`],
    '/correction': [`/correction?page=/documents/${policy}`],
    '/correction/thanks': ['/correction/thanks?receipt=ZC-20260110-ABCDEFGH'],
    '/display/:slug': ['/display/news'],
    '/display/:slug/:item': ['/display/news/1'],
    '/notice/:id': [`/notice/${policy}`],
    '/open-data': ['/open-data'],
    '/reports': ['/reports', '/reports?q=nobody'],
    '/reports/:agency/:year': [
      '/reports/qinghe-health/2021',
      '/reports/wanghu-health/2021',
      '/reports/tingyang-health/2020',
      '/reports/lanqiao-health/2021',
    ],
    '/check': ['/check'],
    '/checks': ['/checks'],
    '/problems': ['/problems'],
    '*': [{ path: '/nowhere', status: 404 }],
    '/sites/:site': ['/sites/health'],
  };
  return new Map(
    Object.entries(kinds).map(([pattern, pages]) => [
      pattern,
      pages.map((page) => (typeof page === 'string' ? { path: page, status: 200 } : page)),
    ]),
  );
}

/** All of them. */
export async function knownPages(edition: Edition): Promise<readonly KnownPage[]> {
  return [...(await pageKinds(edition)).values()].flat();
}

async function filesOf(edition: Edition, id: number): Promise<readonly string[]> {
  const files = (await edition.document(id))?.content.attachments.map(({ file }) => file) ?? [];
  if (files.length === 0) throw new Error('The document of the sample site has no file');
  return files;
}

/** What is open to everybody and is no page of the public site: files, data, what only leads on. */
const NO_PAGE =
  /^\/(?:api|health|assets|workbench|feeds|sitemaps|theme|open-data)\/|^\/(?:workbench|view|reports\/:agency|robots\.txt|sitemap\.xml)$|\/(?:form|:letter)\.(?:pdf|docx)$|\/status\/(?:case|withdraw|files\/:file)$|\/(?::year\/:file|:file\/:name|document\.docx|document\.pdf|qr\.svg)$/;
const ELSEWHERE = /^\/(?:hant|sites\/:site)(?:\/|$)/;

/** Patterns of everything that a visitor reads as a page of a site: further pages of a list look like its first. */
export function pagePatterns(routes: readonly RouteEntry[]): readonly string[] {
  const open = routes.filter(({ method, access }) => method === 'GET' && access.kind === 'open').map(({ url }) => url);
  return open.filter((url) => !ELSEWHERE.test(url) && !url.endsWith('/page/:page') && !NO_PAGE.test(url));
}
