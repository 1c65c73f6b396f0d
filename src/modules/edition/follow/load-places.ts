import type { Database } from '../../../platform/database/index.ts';
import { agencyDirectory } from '../../agencies/index.ts';
import { readSettings, siteSettings } from '../../settings/index.ts';
import { allSites, bareMainSite } from '../../sites/index.ts';
import { filledMarks } from '../../sites/rules/index.ts';
import type { Places } from '../state/places.ts';

/** Agencies, sites and sections as the snapshot has them; an installation without a main site gets a bare one. */
export async function loadPlaces(snapshot: Database): Promise<Places> {
  const { agencies, units } = await agencyDirectory(snapshot);
  const { sites, sections } = await allSites(snapshot);
  const house = await readSettings(snapshot, siteSettings);
  const withMain = sites.some(({ slug }) => slug === '') ? sites : [bareMainSite(house.siteName), ...sites];
  return {
    agencies: new Map(agencies.map((agency) => [agency.id, agency])),
    units: new Map(units.map(({ id, name }) => [id, name])),
    sites: withMain.map((site) => ({ ...site, marks: filledMarks(site.marks, house) })),
    sections,
  };
}
