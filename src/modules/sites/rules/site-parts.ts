import type { SectionRule, SiteMarks, SiteTheme } from './site.ts';

/** National red and deep blue. */
export const HOUSE_THEME: SiteTheme = { mark: '#a61b1b', action: '#0b4f8a' };

export const NO_MARKS: SiteMarks = {
  siteName: '',
  siteDomain: '',
  siteIdCode: '',
  sponsor: '',
  operator: '',
  icpNumber: '',
  policeNumber: '',
  contact: '',
};

export const NO_RULE: SectionRule = { types: [], subjects: [], genres: [], unitIds: [], agencyIds: [], keywords: [] };

/** The site's own marks; where it has none, the house's. */
export function filledMarks(own: SiteMarks, house: SiteMarks): SiteMarks {
  const pick = (name: keyof SiteMarks) => (own[name] === '' ? house[name] : own[name]);
  return {
    siteName: pick('siteName'),
    siteDomain: pick('siteDomain'),
    siteIdCode: pick('siteIdCode'),
    sponsor: pick('sponsor'),
    operator: pick('operator'),
    icpNumber: pick('icpNumber'),
    policeNumber: pick('policeNumber'),
    contact: pick('contact'),
  };
}
