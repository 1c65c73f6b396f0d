import type { Run } from '../documents/rules/index.ts';
import type { Section, SectionRule, Site } from '../sites/rules/index.ts';
import type { DocumentFilter, Filtered, Span } from './rules/document-filter.ts';
import type { Card, PublicDocument, Withdrawn } from './rules/public-document.ts';
import type { PublicAgency } from './rules/public-agency.ts';
import type { PublicNoun, PublicRecords } from './public-noun.ts';

/** The days of a month of a daily series, and how it holds. Days are `YYYY-MM-DD`. */
export interface PublicSeries {
  /** `YYYY-MM` */
  readonly month: string;
  /** Days of the month that have a bulletin, the earliest first; of two for one day the earlier. */
  readonly days: readonly { readonly on: string; readonly id: number }[];
  readonly streak: { readonly current: Run | null; readonly longest: Run | null };
  readonly gaps: readonly Run[];
  /** Days missing since the last one, of a series that is alive. */
  readonly openGap: Run | null;
  /** Months that have any, `YYYY-MM`, the newest first. */
  readonly months: readonly string[];
  readonly total: number;
}

export interface SeriesWish {
  readonly type: string;
  readonly unitId?: number;
  /** `YYYY-MM`; left out: the newest that has any. */
  readonly month?: string;
  /** Today in Shanghai: streaks are told as of it. */
  readonly today: string;
}

/**
 * What is public at one moment, all of it. It never changes: the next one stands beside it. Lists and cards are in memory,
 * texts in the store on disk, neither needs the database.
 */
export interface Edition {
  /** Rises by one with each. */
  readonly number: number;
  /** The last change that is in it was committed then. */
  readonly asOf: Date;
  /** Since when the database has not answered; null: it does. */
  readonly staleSince: Date | null;

  readonly sites: readonly Site[];
  /** The site under this host or slug; null when there is none. The host goes first. */
  siteOf(host: string | null, slug: string | null): Site | null;
  readonly main: Site;
  /** In the order of the tree: a section before those below it, among its siblings by position. Without closed ones. */
  sections(siteId: number): readonly Section[];
  section(siteId: number, slug: string): Section | null;
  /** Where a document stands. */
  sectionsOf(site: Site, documentId: number): readonly Section[];

  card(id: number): Card | Withdrawn | null;
  /** Null when it is not public. */
  document(id: number): Promise<PublicDocument | null>;
  covers(site: Site, card: Pick<Card, 'agencyId'>): boolean;
  /** Pinned ones first, then the newest. */
  list(section: Section, span: Span): { readonly total: number; readonly cards: readonly Card[] };
  /** What an open section with this rule would hold, the newest first. */
  matching(site: Site, rule: SectionRule, span: Span): { readonly total: number; readonly cards: readonly Card[] };
  filter(site: Site, filter: DocumentFilter, span: Span): Filtered;
  /** Public documents that interpret this one, the newest first. */
  interpretationsOf(id: number): readonly Card[];
  series(site: Site, wish: SeriesWish): PublicSeries;
  /** The newest that the site covers, of these types. */
  newest(site: Site, count: number, types?: readonly string[]): readonly Card[];
  readonly agencies: ReadonlyMap<number, PublicAgency>;
  /** Ids of everything that is public and that the site covers, the newest first: for site maps, feeds of all and exports. */
  ids(site: Site): Int32Array;
  readonly withdrawn: ReadonlyMap<number, Withdrawn>;
  /** What another module has added: reports, consultations. */
  records<Card extends object, Text>(noun: PublicNoun<Card, Text>): PublicRecords<Card, Text>;
}

/** The edition that is current, and what to do when it is replaced. */
export interface Editions {
  current(): Edition;
  /** Called in the same step in which the next edition becomes current, with the tags of what differs. */
  onChange(listener: (edition: Edition, tags: ReadonlySet<string>) => void): void;
}
