import { SHIFT } from '../cards/card-chunk.ts';
import type { Card } from '../rules/public-document.ts';
import type { EditionState } from './edition-state.ts';
import type { Delta } from './next-state.ts';

/** Every page. */
const ALL = 'all';
/** Every page that shows anything of everything: files of all documents. */
const LISTS = 'lists';
/** Which documents there are, in which order, filed under what. */
const DOCUMENTS = 'documents';

/**
 * What pages must be made anew: marks of all that differs between two states, before and after.
 *
 * - `document:<id>`: its text or card, or the title of what it is tied to; `card:<id>`: what lists show of it;
 *   `cards:<n>`: the card of any whose id differs from `n * 1024` in the last ten bits only
 * - `type:<code>`, `type:<code>@<agency>`, `documents`: which there are of a type, of a type of an agency, at all; their
 *   order, and what filters ask; `words:<code>`: any card of the type
 * - `section:<id>`: the section, and which documents stand in it, in which order; not their cards
 * - `agency:<id>`, `agencies`, `site:<id>` (with its sections), `withdrawn`, and of what other modules add
 *   `<noun>:<key>` and the noun's own tag for its lists
 * - `lists`: anything of the above; `all`: every page
 *
 * The follower adds `day` with the first change of another day.
 */
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
  const [was, is] = [before, after].map((state) => ({ entry: state.table.entry(id), withdrawn: state.withdrawn.get(id) }));
  if (was === undefined || is === undefined) return;
  const isSeen = [was, is].some(({ entry, withdrawn }) => entry !== null || withdrawn !== undefined);
  if (!isSeen) return;
  tags.add(LISTS);
  if (!same(was.withdrawn, is.withdrawn))
    tags
      .add('withdrawn')
      .add(`card:${id}`)
      .add(`cards:${id >> SHIFT}`);
  if (!same(was.entry?.card, is.entry?.card)) {
    tags.add(`card:${id}`).add(`cards:${id >> SHIFT}`);
    for (const { entry } of [was, is]) if (entry !== null) tags.add(`words:${entry.card.type}`);
  }
  // Both ends of a tie show each other's titles.
  if (!same(was, is)) {
    for (const state of [before, after]) {
      for (const tie of state.table.ties(id)) tags.add(`document:${tie.id}`);
      for (const source of state.tiedTo.of(id)) tags.add(`document:${source}`);
    }
  }
  addStanding(tags, before, after, id);
}

/** Where a document stands among others, and among which. */
function addStanding(tags: Set<string>, before: EditionState, after: EditionState, id: number): void {
  const [was, is] = [before.table.get(id), after.table.get(id)];
  const isMoved = !same(placing(was), placing(is));
  for (const card of isMoved ? [was, is] : []) {
    if (card !== null) tags.add(DOCUMENTS).add(`type:${card.type}`).add(`type:${card.type}@${card.agencyId}`);
  }
  const isLater = was === null || is === null || was.releasedOn !== is.releasedOn;
  for (const sectionId of new Set([...before.shelves.keys(), ...after.shelves.keys()])) {
    const [stood, stands] = [before, after].map(({ table, shelves }) => {
      const shelf = shelves.get(sectionId);
      if (shelf === undefined || !table.has(id)) return false;
      return shelf.matches(table, id) || shelf.section.entries.some(({ documentId }) => documentId === id);
    });
    if (stood !== stands || (stands === true && (isLater || was.agencyId !== is.agencyId))) tags.add(`section:${sectionId}`);
  }
}

/** What filters and lists are made by. */
function placing(card: Card | null): unknown {
  if (card === null) return null;
  const { type, agencyId, unitId, releasedOn, signedOn, subject, genre, validity, day } = card;
  return [type, agencyId, unitId, releasedOn, (signedOn ?? releasedOn).slice(0, 4), subject, genre, validity, day];
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function addPlaces(tags: Set<string>, before: EditionState, after: EditionState): void {
  const was = before.places;
  const is = after.places;
  const agencies = [...new Set([...was.agencies.keys(), ...is.agencies.keys()])];
  const moved = agencies.some((id) => was.agencies.get(id)?.parentId !== is.agencies.get(id)?.parentId);
  if (moved || !same([...was.units], [...is.units]) || !same(siteNames(was.sites), siteNames(is.sites))) {
    // What a site shows, or what stands in the head of every page.
    tags.add(ALL);
    return;
  }
  for (const id of agencies) if (!same(was.agencies.get(id), is.agencies.get(id))) tags.add(`agency:${id}`).add('agencies').add(LISTS);
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
