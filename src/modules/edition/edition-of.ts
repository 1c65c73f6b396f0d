import type { Snapshot } from '../../platform/snapshot/index.ts';
import type { Section, SectionRule, Site } from '../sites/rules/index.ts';
import type { Edition, PublicSeries, SeriesWish } from './edition.ts';
import type { PublicNoun, PublicRecords } from './public-noun.ts';
import { recordsOf } from './records-of.ts';
import type { DocumentFilter, Filtered, Span } from './rules/document-filter.ts';
import { isWithdrawn, type Card, type PublicDocument, type PublicRelation, type Withdrawn } from './rules/public-document.ts';
import { monthOf, readSeries, type WholeSeries } from './state/read-series.ts';
import { cardsOf, findDocuments, type Found } from './state/filter-documents.ts';
import { Recent } from './state/recent.ts';
import { ruleMatch } from './state/section-match.ts';
import type { EditionState, SiteShelf } from './state/edition-state.ts';
import type { PublicAgency } from './rules/public-agency.ts';
import { readDocument } from './store/document-record.ts';
import { documentKey, recordKey } from './store/keys.ts';
import { readPart } from './store/public-record.ts';

export interface EditionFacts {
  readonly number: number;
  readonly asOf: Date;
  readonly staleSince: Date | null;
}

/** A state, with its texts in the store, as pages use it. */
export class StateEdition implements Edition {
  readonly number: number;
  readonly asOf: Date;
  readonly staleSince: Date | null;
  readonly main: Site;
  readonly state: EditionState;
  readonly #store: Snapshot;
  readonly #ids = new Map<number, Int32Array>();
  /** By site and filter, and by site and series: the next page of a list and the next month of a calendar come at once. */
  readonly #found = new Recent<Found>();
  readonly #series = new Recent<WholeSeries>();

  constructor(state: EditionState, store: Snapshot, { number, asOf, staleSince }: EditionFacts) {
    const [main] = state.places.sites;
    if (main === undefined) throw new Error('An edition has a main site');
    this.number = number;
    this.asOf = asOf;
    this.staleSince = staleSince;
    this.main = main;
    this.state = state;
    this.#store = store;
  }

  get sites(): readonly Site[] {
    return this.state.places.sites;
  }

  get agencies(): ReadonlyMap<number, PublicAgency> {
    return this.state.places.agencies;
  }

  get withdrawn(): ReadonlyMap<number, Withdrawn> {
    return this.state.withdrawn;
  }

  siteOf(host: string | null, slug: string | null): Site | null {
    const named = host === null ? undefined : this.sites.find((site) => site.host === host);
    return named ?? (slug === null ? null : (this.sites.find((site) => site.slug === slug) ?? null));
  }

  sections(siteId: number): readonly Section[] {
    return this.state.sites.get(siteId)?.sections ?? [];
  }

  section(siteId: number, slug: string): Section | null {
    return this.sections(siteId).find((section) => section.slug === slug) ?? null;
  }

  sectionsOf(site: Site, documentId: number): readonly Section[] {
    const { shelves, table } = this.state;
    if (!this.#isCovered(site, documentId)) return [];
    return this.sections(site.id).filter(({ id, entries }) => {
      const isPinned = entries.some((entry) => entry.pinned && entry.documentId === documentId);
      return isPinned || shelves.get(id)?.matches(table, documentId) === true;
    });
  }

  card(id: number): Card | Withdrawn | null {
    return this.state.table.get(id) ?? this.state.withdrawn.get(id) ?? null;
  }

  async document(id: number): Promise<PublicDocument | null> {
    const record = this.state.table.has(id) ? await this.#store.get(documentKey(id)) : null;
    const parts = record === null ? null : readDocument(record);
    // Withdrawn since this edition was made.
    if (parts === null) return null;
    const { card, told, content, markup } = parts;
    const { agencies, units } = this.state.places;
    const decision = told.releases.findLast(({ kind }) => kind === 'validity');
    const decider = told.validityDocumentId === null ? null : this.state.table.get(told.validityDocumentId);
    return {
      card,
      agencyName: agencies.get(card.agencyId)?.name ?? '',
      unitName: units.get(card.unitId) ?? '',
      content,
      markup,
      opening: told.opening,
      picture: told.picture,
      relations: content.relations.flatMap(({ kind, documentId }) => this.#relation(kind, documentId)),
      validityNote:
        told.validityOn === null
          ? null
          : {
              on: told.validityOn,
              decidedBy: decider === null ? null : { id: decider.id, title: decider.title },
              reason: decision?.reason ?? '',
            },
      releases: told.releases.map(({ kind, at, reason }) => ({ kind, at: new Date(at), reason })),
    };
  }

  #relation(kind: PublicRelation['kind'], id: number): readonly PublicRelation[] {
    const card = this.card(id);
    return card === null ? [] : [{ kind, id, title: card.title, public: !isWithdrawn(card) }];
  }

  covers(site: Site, { agencyId }: Pick<Card, 'agencyId'>): boolean {
    return this.#shelf(site).covers(agencyId);
  }

  list({ id, entries }: Section, { offset, limit }: Span): { readonly total: number; readonly cards: readonly Card[] } {
    const { table, shelves } = this.state;
    const shelf = shelves.get(id);
    const site = shelf === undefined ? undefined : this.state.sites.get(shelf.section.siteId)?.site;
    if (shelf === undefined || site === undefined || shelf.section.state === 'closed') return { total: 0, cards: [] };
    const pinned = entries
      .filter((entry) => entry.pinned && this.#isCovered(site, entry.documentId))
      .toSorted((a, b) => a.position - b.position || a.documentId - b.documentId)
      .map(({ documentId }) => documentId);
    const ids = pinned.slice(offset, offset + limit);
    const rest = Math.max(0, offset - pinned.length);
    ids.push(...shelf.ids.subarray(rest, rest + limit - ids.length));
    return { total: pinned.length + shelf.ids.length, cards: ids.flatMap((each) => table.get(each) ?? []) };
  }

  matching(site: Site, rule: SectionRule, { offset, limit }: Span): { readonly total: number; readonly cards: readonly Card[] } {
    const { table } = this.state;
    const matches = ruleMatch(rule);
    const ids = this.ids(site).filter((id) => matches(table, id));
    return { total: ids.length, cards: [...ids.subarray(offset, offset + limit)].flatMap((id) => table.get(id) ?? []) };
  }

  filter(site: Site, filter: DocumentFilter, span: Span): Filtered {
    const { table, order } = this.state;
    const found = this.#found.get(`${site.id} ${JSON.stringify(filter)}`, () => findDocuments(table, this.#shelf(site).covers, filter));
    return { total: found.total, facets: found.facets, cards: cardsOf(table, order, found, span) };
  }

  interpretationsOf(id: number): readonly Card[] {
    const { table, tiedTo } = this.state;
    const ids = tiedTo.of(id).filter((source) => table.ties(source).some((tie) => tie.id === id && tie.kind === 'interprets'));
    return [...table.sorted(ids)].flatMap((each) => table.get(each) ?? []);
  }

  series(site: Site, wish: SeriesWish): PublicSeries {
    const { type, unitId, today } = wish;
    const whole = this.#series.get(JSON.stringify([site.id, type, unitId, today]), () =>
      readSeries(this.state.table, this.#shelf(site).covers, wish),
    );
    return monthOf(whole, wish);
  }

  newest(site: Site, count: number, types?: readonly string[]): readonly Card[] {
    const { table } = this.state;
    const { words } = table;
    const covered = words.agencies.mask(this.#shelf(site).covers);
    const wanted = types === undefined ? null : words.types.mask((type) => types.includes(type));
    const cards: Card[] = [];
    for (const id of this.state.order) {
      if (cards.length >= count) break;
      if (!table.passes(id, covered, wanted)) continue;
      const card = table.get(id);
      if (card !== null) cards.push(card);
    }
    return cards;
  }

  ids(site: Site): Int32Array {
    let ids = this.#ids.get(site.id);
    if (ids === undefined) {
      const { table, order } = this.state;
      const covered = table.words.agencies.mask(this.#shelf(site).covers);
      ids = order.filter((id) => table.passes(id, covered, null));
      this.#ids.set(site.id, ids);
    }
    return ids;
  }

  records<NounCard extends object, Text>(noun: PublicNoun<NounCard, Text>): PublicRecords<NounCard, Text> {
    return recordsOf(noun, this.state.records.get(noun.noun) ?? new Map(), async (key) => {
      const record = await this.#store.get(recordKey(noun.noun, key));
      const text: unknown = record === null ? null : JSON.parse(readPart(record, 1).toString());
      return text;
    });
  }

  #isCovered(site: Site, id: number): boolean {
    const agencyId = this.state.table.agencyOf(id);
    return agencyId !== null && this.#shelf(site).covers(agencyId);
  }

  #shelf({ id }: Site): Pick<SiteShelf, 'covers'> {
    return this.state.sites.get(id) ?? { covers: () => false };
  }
}
