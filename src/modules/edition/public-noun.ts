import type { Database } from '../../platform/database/index.ts';

/** One record of a noun, as it goes into the edition: both parts are JSON. */
export interface PublicRecord {
  /** Within the noun: `12-2025`. */
  readonly key: string;
  /** What lists show; stands in memory. */
  readonly card: object;
  /** What its page shows; stands on disk. */
  readonly text: object;
  /** Tags of pages that show it, beside `<noun>:<key>`. */
  readonly tags?: readonly string[];
}

/** A change in the log: `public_change.agency_id` and `record_id`. */
export interface PublicChange {
  readonly agencyId: number;
  readonly recordId: number;
}

/**
 * What a module adds to the public edition beside documents. `main` hands all of them to the edition; neither knows the other.
 * Its triggers write rows of its noun into public_change.
 */
export interface PublicNoun<Card extends object, Text> {
  /** As in public_change: `annualReport`. */
  readonly noun: string;
  /** Everything of it that is public, in the snapshot. */
  loadAll(snapshot: Database): AsyncIterable<PublicRecord>;
  /** The records that a change may have touched: what is public of them now, and null for what is not any more. */
  loadChanged(
    snapshot: Database,
    changes: readonly PublicChange[],
  ): Promise<readonly (PublicRecord | { readonly key: string; readonly card: null })[]>;
  /** Reads what `loadAll` gave, back from JSON. */
  readCard(json: unknown): Card;
  readText(json: unknown): Text;
}

export interface PublicRecords<Card, Text> {
  /** In the order of their keys. */
  readonly cards: readonly Card[];
  card(key: string): Card | null;
  text(key: string): Promise<Text | null>;
}
