import type { Section, SectionRule, Site } from '../sites/index.ts';
import {
  type Card,
  type DocumentFilter,
  type Edition,
  type Filtered,
  type PublicAgency,
  type PublicDocument,
  type PublicNoun,
  type PublicRecords,
  type PublicSeries,
  type SeriesWish,
  type Span,
  type Withdrawn,
} from '../edition/index.ts';
import { NotedAgencies } from './noted-agencies.ts';

/** Who shows more cards than this is made anew when one of their neighbours changes, too. */
const SINGLE_CARDS = 300;
/** As the edition's tags have it: 1,024 ids stand together. */
const NEIGHBOURS = 10;

/**
 * An edition that notes, as tags, everything that a page asks of it: the page holds until one of these changes. So no
 * page says by hand what it depends on, and none forgets to. What the tags mean stands where changes are given theirs,
 * in the edition's `changedTags`.
 */
export class NotedEdition implements Edition {
  readonly #edition: Edition;
  readonly #tags: Set<string>;
  readonly #cards: Set<number>;

  constructor(edition: Edition, tags = new Set<string>(), cards = new Set<number>()) {
    this.#edition = edition;
    this.#tags = tags;
    this.#cards = cards;
  }

  /** Of all that has been asked. */
  get tags(): readonly string[] {
    // A change of the card is one of its document.
    const cards = [...this.#cards].filter((id) => !this.#tags.has(`document:${id}`));
    const isMany = cards.length > SINGLE_CARDS;
    return [...this.#tags, ...new Set(cards.map((id) => (isMany ? `cards:${id >> NEIGHBOURS}` : `card:${id}`)))];
  }

  get order(): Edition {
    return new NotedEdition(this.#edition, this.#tags);
  }

  get plain(): Edition {
    return this.#edition;
  }

  get number(): number {
    return this.#edition.number;
  }

  /** Pages show the day of it, nothing more. */
  get asOf(): Date {
    this.#tags.add('day');
    return this.#edition.asOf;
  }

  /** When it changes, every page does. */
  get staleSince(): Date | null {
    return this.#edition.staleSince;
  }

  get sites(): readonly Site[] {
    for (const { id } of this.#edition.sites) this.#tags.add(`site:${id}`);
    return this.#edition.sites;
  }

  get main(): Site {
    this.#tags.add(`site:${this.#edition.main.id}`);
    return this.#edition.main;
  }

  siteOf(host: string | null, slug: string | null): Site | null {
    const site = this.#edition.siteOf(host, slug);
    if (site !== null) this.#tags.add(`site:${site.id}`);
    return site;
  }

  sections(siteId: number): readonly Section[] {
    this.#tags.add(`site:${siteId}`);
    return this.#edition.sections(siteId);
  }

  section(siteId: number, slug: string): Section | null {
    this.#tags.add(`site:${siteId}`);
    return this.#edition.section(siteId, slug);
  }

  sectionsOf(site: Site, documentId: number): readonly Section[] {
    this.#tags.add(`site:${site.id}`).add(`document:${documentId}`);
    return this.#edition.sectionsOf(site, documentId);
  }

  card(id: number): Card | Withdrawn | null {
    this.#cards.add(id);
    return this.#edition.card(id);
  }

  async document(id: number): Promise<PublicDocument | null> {
    this.#tags.add(`document:${id}`);
    const document = await this.#edition.document(id);
    if (document === null) return null;
    const { card, validityNote } = document;
    this.#tags.add(`agency:${card.agencyId}`);
    // What it is tied to changes it too, but for this.
    if (validityNote !== null && validityNote.decidedBy !== null) this.#cards.add(validityNote.decidedBy.id);
    return document;
  }

  covers(site: Site, card: Pick<Card, 'agencyId'>): boolean {
    return this.#edition.covers(site, card);
  }

  list(section: Section, span: Span): { readonly total: number; readonly cards: readonly Card[] } {
    this.#tags.add(`section:${section.id}`);
    const found = this.#edition.list(section, span);
    this.#shown(found.cards);
    return found;
  }

  matching(site: Site, rule: SectionRule, span: Span): { readonly total: number; readonly cards: readonly Card[] } {
    this.#ofTypes(rule.types, null, rule.keywords.length > 0);
    const found = this.#edition.matching(site, rule, span);
    this.#shown(found.cards);
    return found;
  }

  filter(site: Site, filter: DocumentFilter, span: Span): Filtered {
    const { types = [], agencyId, number = '', q = '' } = filter;
    const byWords = number !== '' || q !== '';
    this.#ofTypes(types, agencyId ?? null, byWords);
    const { total, cards, facets } = this.#edition.filter(site, filter, span);
    this.#shown(cards);
    // What another choice would leave: other agencies' too.
    const ofAll = () => this.#ofTypes(types, null, byWords);
    return {
      total,
      cards,
      get facets() {
        ofAll();
        return facets;
      },
    };
  }

  interpretationsOf(id: number): readonly Card[] {
    this.#tags.add(`document:${id}`);
    const cards = this.#edition.interpretationsOf(id);
    this.#shown(cards);
    return cards;
  }

  series(site: Site, wish: SeriesWish): PublicSeries {
    this.#ofTypes([wish.type], null, false);
    return this.#edition.series(site, wish);
  }

  newest(site: Site, count: number, types?: readonly string[]): readonly Card[] {
    this.#ofTypes(types ?? [], null, false);
    const cards = this.#edition.newest(site, count, types);
    this.#shown(cards);
    return cards;
  }

  get agencies(): ReadonlyMap<number, PublicAgency> {
    return new NotedAgencies(this.#edition.agencies, this.#tags);
  }

  ids(site: Site): Int32Array {
    this.#ofTypes([], null, false);
    return this.#edition.ids(site);
  }

  get withdrawn(): ReadonlyMap<number, Withdrawn> {
    this.#tags.add('withdrawn');
    return this.#edition.withdrawn;
  }

  records<NounCard extends object, Text>(noun: PublicNoun<NounCard, Text>): PublicRecords<NounCard, Text> {
    const tags = this.#tags;
    const records = this.#edition.records(noun);
    const of = (key: string) => tags.add(`${noun.noun}:${key}`);
    return {
      get cards() {
        tags.add(noun.listTag);
        return records.cards;
      },
      card(key) {
        of(key);
        return records.card(key);
      },
      text(key) {
        of(key);
        return records.text(key);
      },
    };
  }

  #shown(cards: readonly Card[]): void {
    for (const { id } of cards) this.#cards.add(id);
  }

  /** Which there are of these types (none: of all) and in which order; of one agency; by words of theirs. */
  #ofTypes(types: readonly string[], agencyId: number | null, byWords: boolean): void {
    if (types.length === 0) this.#tags.add(byWords ? 'lists' : 'documents');
    for (const type of types) {
      this.#tags.add(agencyId === null ? `type:${type}` : `type:${type}@${agencyId}`);
      if (byWords) this.#tags.add(`words:${type}`);
    }
  }
}

/** For who wants to know how many documents there are and in which order: the cards that are shown are asked for again. */
export function orderOf(edition: Edition): Edition {
  return edition instanceof NotedEdition ? edition.order : edition;
}

/** For who reads when the answer has been given already, and has said himself what it depends on. */
export function unnoted(edition: Edition): Edition {
  return edition instanceof NotedEdition ? edition.plain : edition;
}
