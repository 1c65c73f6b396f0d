import type { EditionState } from './edition-state.ts';
import type { Delta } from './next-state.ts';

/** Every page. */
const ALL = 'all';
/** Every page that shows any list. */
const LISTS = 'lists';

/** What pages must be made anew: marks of all that differs between two states, before and after. */
export function changedTags(
  before: EditionState,
  after: EditionState,
  { documents, places, records }: Delta,
  nouns: readonly { readonly noun: string; readonly listTag: string }[] = [],
): ReadonlySet<string> {
  const tags = new Set<string>();
  for (const id of documents.keys()) addDocument(tags, before, after, id);
  if (places !== undefined) addPlaces(tags, before, after);
  for (const [noun, changed] of records ?? []) {
    tags.add(nouns.find((one) => one.noun === noun)?.listTag ?? noun).add(LISTS);
    for (const key of changed.keys()) tags.add(`${noun}:${key}`);
  }
  return tags;
}

function addDocument(tags: Set<string>, before: EditionState, after: EditionState, id: number): void {
  tags.add(`document:${id}`);
  const isSeen = [before, after].some(({ table, withdrawn }) => table.has(id) || withdrawn.has(id));
  if (!isSeen) return;
  tags.add(LISTS);
  for (const state of [before, after]) {
    // Both ends of a tie show each other's titles.
    for (const tie of state.table.ties(id)) tags.add(`document:${tie.id}`);
    for (const source of state.tiedTo.of(id)) tags.add(`document:${source}`);
    for (const { section, matches } of state.shelves.values()) {
      const stands = matches(state.table, id) || section.entries.some(({ documentId }) => documentId === id);
      if (stands) tags.add(`section:${section.id}`);
    }
  }
}

function addPlaces(tags: Set<string>, before: EditionState, after: EditionState): void {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const was = before.places;
  const is = after.places;
  const agencies = [...new Set([...was.agencies.keys(), ...is.agencies.keys()])];
  const moved = agencies.some((id) => was.agencies.get(id)?.parentId !== is.agencies.get(id)?.parentId);
  if (moved || !same([...was.units], [...is.units]) || !same(siteNames(was.sites), siteNames(is.sites))) {
    // What a site shows, or what stands in the head of every page.
    tags.add(ALL);
    return;
  }
  for (const id of agencies) if (!same(was.agencies.get(id), is.agencies.get(id))) tags.add(`agency:${id}`).add(LISTS);
  const sites = (of: typeof was) => new Map(of.sites.map((site) => [site.id, site]));
  for (const [id, site] of sites(is)) if (!same(sites(was).get(id), site)) tags.add(`site:${id}`).add(LISTS);
  const sections = (of: typeof was) => new Map(of.sections.map((section) => [section.id, section]));
  const [old, now] = [sections(was), sections(is)];
  for (const id of new Set([...old.keys(), ...now.keys()])) {
    const [a, b] = [old.get(id), now.get(id)];
    if (same(a, b)) continue;
    tags.add(`section:${id}`).add(LISTS);
    for (const section of [a, b]) {
      if (section === undefined) continue;
      // Its name stands in the navigation; documents say where they stand.
      tags.add(`site:${section.siteId}`);
      for (const { documentId } of section.entries) tags.add(`document:${documentId}`);
    }
  }
}

/** Which sites there are and where. */
function siteNames(sites: EditionState['places']['sites']): unknown {
  return sites.map(({ id, slug, host, agencyId, covers, closedAt }) => [id, slug, host, agencyId, covers, closedAt]);
}
