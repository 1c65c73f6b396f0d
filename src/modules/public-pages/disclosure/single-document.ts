import type { Card, Edition, PublicDocument } from '../../edition/index.ts';
import type { Site } from '../../sites/index.ts';

/** Versions of one thing that are told of; older ones are found by searching. */
const VERSIONS = 20;

/** Of a type of which an agency has one at a time: the one that holds, and those before it, the newest first. */
export async function singleDocument(
  edition: Edition,
  site: Site,
  agencyId: number,
  type: string,
): Promise<{ readonly current: PublicDocument | null; readonly older: readonly Card[] }> {
  const { cards } = edition.filter(site, { types: [type], agencyId }, { offset: 0, limit: VERSIONS });
  const [newest, ...older] = cards;
  return { current: newest === undefined ? null : await edition.document(newest.id), older };
}

/** The version that holds, when this card is an older one of a type of which there is one at a time; null otherwise. */
export function newerVersion(edition: Edition, site: Site, { id, agencyId, type }: Card): Card | null {
  const [newest] = edition.filter(site, { types: [type], agencyId }, { offset: 0, limit: 1 }).cards;
  return newest === undefined || newest.id === id ? null : newest;
}
