import type { Section, Site } from '../../sites/rules/index.ts';
import type { CardTable } from '../cards/card-table.ts';
import type { Withdrawn } from '../rules/public-document.ts';
import { ManyToMany } from './many-to-many.ts';
import { coverage, type Places } from './places.ts';
import { sectionMatch, type SectionMatch } from './section-match.ts';
import type { SortedList } from './sorted-list.ts';

/** A section with what stands in it. */
export interface SectionShelf {
  readonly section: Section;
  readonly matches: SectionMatch;
  /** Without the pinned ones. */
  readonly ids: SortedList;
}

export interface SiteShelf {
  readonly site: Site;
  readonly covers: (agencyId: number) => boolean;
  /** In the order of the tree, without closed ones. */
  readonly sections: readonly Section[];
}

/** All that an edition has in memory. Never changed: the next one shares most of it. */
export interface EditionState {
  readonly table: CardTable;
  /** All public documents, the newest first. */
  readonly order: SortedList;
  readonly withdrawn: ReadonlyMap<number, Withdrawn>;
  readonly tiedTo: ManyToMany;
  readonly places: Places;
  readonly sites: ReadonlyMap<number, SiteShelf>;
  readonly shelves: ReadonlyMap<number, SectionShelf>;
  /** By noun, then by key: cards as their modules gave them. */
  readonly records: ReadonlyMap<string, ReadonlyMap<string, object>>;
}

/** A state made from nothing but what is public. */
export function wholeState({
  places,
  table,
  withdrawn,
  records,
}: Pick<EditionState, 'places' | 'table' | 'withdrawn' | 'records'>): EditionState {
  const order = table.newestFirst();
  const add: { from: number; to: number }[] = [];
  for (const from of order) for (const { id: to } of table.ties(from)) add.push({ from, to });
  return { table, order, withdrawn, tiedTo: ManyToMany.empty().with({ remove: [], add }), ...layOut(places, table, order), records };
}

/** Sites and sections, each section filled from all documents, unless it was filled in the same way before. */
export function layOut(
  places: Places,
  table: CardTable,
  order: SortedList,
  before?: Pick<EditionState, 'shelves' | 'sites'>,
): Pick<EditionState, 'places' | 'sites' | 'shelves'> {
  const sites = new Map(
    places.sites.map((site) => [
      site.id,
      { site, covers: coverage(places, site), sections: treeOrder(places.sections.filter(({ siteId }) => siteId === site.id)) },
    ]),
  );
  const shelves = new Map<number, SectionShelf>();
  for (const section of places.sections) {
    const site = sites.get(section.siteId);
    if (site === undefined) continue;
    const old = before?.shelves.get(section.id);
    if (old !== undefined && isFilledAlike(old.section, section)) {
      shelves.set(section.id, { ...old, section });
      continue;
    }
    const matches = sectionMatch(section, site.covers);
    shelves.set(section.id, { section, matches, ids: order.filter((id) => matches(table, id)) });
  }
  return { places, sites, shelves };
}

function isFilledAlike(a: Section, b: Section): boolean {
  const filling = ({ siteId, rule, entries, state, archivedOn }: Section) => JSON.stringify([siteId, rule, entries, state, archivedOn]);
  return filling(a) === filling(b);
}

function treeOrder(sections: readonly Section[]): readonly Section[] {
  const open = sections.filter(({ state }) => state !== 'closed');
  const children = Map.groupBy(open, ({ parentId }) => parentId);
  const below = (parentId: number | null): readonly Section[] =>
    (children.get(parentId) ?? [])
      .toSorted((a, b) => a.position - b.position || a.id - b.id)
      .flatMap((section) => [section, ...below(section.id)]);
  return below(null);
}
