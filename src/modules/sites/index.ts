export type { HomeBlock, Section, SectionRule, Site, SiteMarks, SiteTheme } from './rules/site.ts';
export { allSites } from './store.ts';
export { sectionFromJson, siteFromJson } from './site-json.ts';
export { bareMainSite } from './bare-main-site.ts';
