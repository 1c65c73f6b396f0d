export type { HomeBlock, Section, SectionRule, Site, SiteMarks, SiteTheme } from './rules/site.ts';
