import type { Database } from '../../platform/database/index.ts';

/** One record of a noun, as it goes into the edition: both parts are JSON. */
export interface PublicRecord {
  /** Within the noun: `12-2025`. */
  readonly key: string;
  /** What lists show; stands in memory. */
  readonly card: object;
  /** What its page shows; stands on disk. */
  readonly text: object;
}

/** A record that is not public, or not any more. */
export interface NotPublic {
  readonly key: string;
  readonly card: null;
}

/** A change in the log: `public_change.agency_id` and `record_id`. */
export interface PublicChange {
  readonly agencyId: number;
  readonly recordId: number;
}

/**
 * What a module adds to the public edition beside documents. `main` hands all of them to the edition; neither knows the other.
 * The module's triggers write rows of its noun into public_change. Pages that show one of its records are tagged
 * `<noun>:<key>`, lists of them `listTag`.
 */
export interface PublicNoun<Card extends object = object, Text = unknown> {
  /** As in public_change: `annualReport`. */
  readonly noun: string;
  /** `reports` */
  readonly listTag: string;
  /** Everything of it that is public, in the snapshot. */
  readonly loadAll: (snapshot: Database) => AsyncIterable<PublicRecord>;
  /** What became of the records that changes are about. */
  readonly loadChanged: (snapshot: Database, changes: readonly PublicChange[]) => Promise<readonly (PublicRecord | NotPublic)[]>;
  /** Read what was loaded, back from JSON. */
  readonly readCard: (json: unknown) => Card;
  readonly readText: (json: unknown) => Text;
}

export interface PublicRecords<Card, Text> {
  /** In the order of their keys. */
  readonly cards: readonly Card[];
  card(key: string): Card | null;
  text(key: string): Promise<Text | null>;
}
