import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Work } from '../../../platform/audit/index.ts';
import { findSection, findSite, sectionsOfSite, type StoredSection, type StoredSite } from './find-site.ts';
import type { SiteWish } from './edit-site.ts';
import type { SiteFailure } from './site-failure.ts';

/** Levels of a tree of sections. */
export const MOST_LEVELS = 4;

/** A section with its site and all its sisters, none of which moves until the transaction ends. */
export interface HeldSection {
  readonly section: StoredSection;
  readonly site: StoredSite;
  readonly all: readonly StoredSection[];
}

/** The section as the asker read it, held still: whoever changes sections of a site holds the site first. */
export async function holdSection({ transaction }: Work, { id, version, reach }: SiteWish): Promise<Result<HeldSection, SiteFailure>> {
  const known = await findSection(transaction, reach, id);
  const site = known === null ? null : await findSite(transaction, reach, known.siteId, true);
  if (site === null) return err({ kind: 'notFound', what: '栏目' });
  const all = await sectionsOfSite(transaction, site.id);
  const section = all.find((one) => one.id === id);
  if (section === undefined) return err({ kind: 'notFound', what: '栏目' });
  return section.version === version ? ok({ section, site, all }) : err({ kind: 'versionConflict' });
}

/** How deep a section stands: 1 at the top; 0 for the top itself. */
export function levelOf(all: readonly StoredSection[], id: number | null): number {
  const above = new Map(all.map((section) => [section.id, section.parentId]));
  let level = 0;
  for (let at = id; at !== null && level <= all.length; at = above.get(at) ?? null) level += 1;
  return level;
}

/** How many levels a section and those below it take. */
export function heightOf(all: readonly StoredSection[], id: number): number {
  return 1 + Math.max(0, ...all.filter(({ parentId }) => parentId === id).map((below) => heightOf(all, below.id)));
}

/** Is `id` the section `above`, or does it stand somewhere below it? */
export function isWithin(all: readonly StoredSection[], id: number | null, above: number): boolean {
  for (let at = id; at !== null; at = all.find((section) => section.id === at)?.parentId ?? null) if (at === above) return true;
  return false;
}
