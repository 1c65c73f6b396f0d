import { placeOf, SAMPLE_SETTINGS, type AskedAt, type Frame, type NavigationEntry } from '../../portal/index.ts';
import type { Edition, Editions } from '../edition/index.ts';
import type { Site } from '../sites/index.ts';
import { themePath } from './theme/theme-sheet.ts';

/** Lists of the site's own beside what every site has: a row that fits one line of a usual screen. */
const OWN_LISTS = 4;

/** What stands around the pages of the site that is asked, as the edition has it; without a request, of the main site. */
export function siteFrame(editions: Editions): (asked: AskedAt | null) => Frame {
  const frames = new WeakMap<Edition, Map<number, Frame>>();
  return (asked) => {
    const edition = editions.current();
    const site = (asked === null ? null : askedSite(edition, asked)) ?? edition.main;
    // Once for an edition: what stands in a frame, and is written out for it, stands on every page.
    const known = frames.get(edition) ?? new Map<number, Frame>();
    if (!frames.has(edition)) frames.set(edition, known);
    const frame = known.get(site.id) ?? frameOf(edition, site);
    known.set(site.id, frame);
    return frame;
  };
}

/** What stands around the pages of a site. */
export function frameOf(edition: Edition, site: Site): Frame {
  return {
    settings: { ...site.marks, siteName: shownName(site) },
    navigation: navigation(edition, site),
    footerLinks: FOOTER_LINKS,
    theme: themePath(site),
    staleSince: edition.staleSince,
    searchable: true,
  };
}

/** The main site bears what the settings call the house, once somebody has said it. */
function shownName({ name, slug, marks: { siteName } }: Site): string {
  return slug === '' && siteName !== '' && siteName !== SAMPLE_SETTINGS.siteName ? siteName : name;
}

/** The site of an address; null when there is none. */
function askedSite(edition: Edition, { host, url }: AskedAt): Site | null {
  return edition.siteOf(host, placeOf(url).site ?? '');
}

function navigation(edition: Edition, site: Site): readonly NavigationEntry[] {
  const own = edition
    .sections(site.id)
    .filter(({ parentId, kind, state, slug }) => parentId === null && kind === 'list' && state === 'open' && slug !== 'policies')
    .slice(0, OWN_LISTS)
    .map(({ slug, title }) => ({ column: slug, href: `/sections/${slug}`, text: title }));
  return [
    { column: 'home', href: '/', text: '首页' },
    { column: 'disclosure', href: '/disclosure', text: '政府信息公开' },
    { column: 'policies', href: '/policies', text: '政策文件' },
    ...own,
    { column: 'services', href: '/services', text: '办事服务' },
    { column: 'consultations', href: '/consultations', text: '意见征集' },
    { column: 'reports', href: '/reports', text: '年度报告' },
  ];
}

const FOOTER_LINKS: readonly NavigationEntry[] = [
  { column: 'sitemap', href: '/sitemap', text: '网站地图' },
  { column: 'check', href: '/check', text: '年报体检' },
  { column: 'checks', href: '/checks', text: '检查项目' },
  { column: 'openData', href: '/open-data', text: '数据开放' },
  { column: 'correction', href: '/correction', text: '我为政府网站找错' },
];

/** Agencies whose information the asked site shows; null when that is all of them. */
export function searchScope(editions: Editions): (asked: AskedAt) => ReadonlySet<number> | null {
  return (asked) => {
    const edition = editions.current();
    const site = askedSite(edition, asked) ?? edition.main;
    const covered = [...edition.agencies.keys()].filter((agencyId) => edition.covers(site, { agencyId }));
    return covered.length === edition.agencies.size ? null : new Set(covered);
  };
}
