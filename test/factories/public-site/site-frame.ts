import type { Edition } from '../../../src/modules/edition/index.ts';
import type { Site } from '../../../src/modules/sites/rules/index.ts';
import { plainFrame, SAMPLE_SETTINGS, type Frame } from '../../../src/portal/index.ts';

/** A frame of a site, for pages that are made without the whole house. */
export function siteFrame(edition: Edition, site: Site): Frame {
  const { settings, ...frame } = plainFrame({ ...SAMPLE_SETTINGS, siteName: site.name });
  const navigation = [
    { column: 'home', href: '/', text: '首页' },
    { column: 'policies', href: '/policies', text: '政策' },
    ...edition.sections(site.id).map(({ slug, title }) => ({ column: slug, href: `/sections/${slug}`, text: title })),
    { column: 'open-data', href: '/open-data', text: '数据开放' },
  ];
  return {
    ...frame,
    settings,
    navigation,
    footerLinks: [{ column: 'sitemap', href: '/sitemap', text: '网站地图' }],
    staleSince: edition.staleSince,
  };
}
