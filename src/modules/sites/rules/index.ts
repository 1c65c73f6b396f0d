// The pure half of the front door.
export {
  SECTION_KINDS,
  type HomeBlock,
  type Section,
  type SectionEntry,
  type SectionKind,
  type SectionRule,
  type SectionState,
  type Site,
  type SiteMarks,
  type SiteTheme,
} from './site.ts';
export { contrast, LEAST_CONTRAST } from './contrast.ts';
export { filledMarks, HOUSE_THEME, NO_MARKS, NO_RULE } from './site-parts.ts';
