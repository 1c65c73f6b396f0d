export type { HomeBlock, Section, SectionRule, Site, SiteMarks, SiteTheme } from './rules/site.ts';
export { DISCLOSURE_ITEMS, SYSTEM_ITEM, type DisclosureItem } from './disclosure-items.ts';
export { createSite, type SiteToCreate } from './create-site.ts';
export { allSites } from './store.ts';
export { sectionFromJson, siteFromJson } from './site-json.ts';
export { bareMainSite } from './bare-main-site.ts';
export { ensureMainSite } from './ensure-main-site.ts';
export { SECTION_WORDS, SITE_WORDS } from './site-record.ts';
export { loadSampleSite } from './samples/load-sample-site.ts';
