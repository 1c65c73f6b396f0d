import type { Section, Site } from '../../sites/rules/index.ts';
import type { PublicAgency } from '../rules/public-agency.ts';

/** Everything beside documents and records that pages stand on; few and small, so always read as a whole. */
export interface Places {
  readonly agencies: ReadonlyMap<number, PublicAgency>;
  readonly units: ReadonlyMap<number, string>;
  /** The main one first; its marks are filled from the settings. */
  readonly sites: readonly Site[];
  readonly sections: readonly Section[];
}

/** Which agencies' documents a site shows. */
export function coverage({ agencies }: Places, site: Site): (agencyId: number) => boolean {
  // The bare site of an installation that has none yet.
  if (site.agencyId === 0) return () => true;
  if (site.covers === 'agency') return (agencyId) => agencyId === site.agencyId;
  const covered = new Set([site.agencyId]);
  const children = Map.groupBy(agencies.values(), ({ parentId }) => parentId);
  // A set that grows while it is walked: a tree, each once.
  for (const id of covered) for (const child of children.get(id) ?? []) covered.add(child.id);
  return (agencyId) => covered.has(agencyId);
}
