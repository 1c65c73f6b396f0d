import type { SearchNoun, SearchValidity } from '../../search/index.ts';

/** A public record as the index takes it. */
export interface SearchedRecord {
  readonly noun: SearchNoun;
  readonly agencyId: number;
  /** Of an annual report the year. */
  readonly id: number;
  /** Code of the document's type, or `annualReport`. */
  readonly type: string;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly indexNumber: string;
  /** `YYYY-MM-DD`: when it became public. */
  readonly day: string;
  readonly validity: SearchValidity | null;
  /** What a reader knows it by, beside its title: subtitle, summary, keywords. */
  readonly about: readonly string[];
  /** Its own text, a line a paragraph. */
  readonly text: string;
  /** Files whose text belongs to it, in their order. */
  readonly attachments: readonly AttachedText[];
}

export interface AttachedText {
  /** SHA-256 */
  readonly hash: string;
  readonly name: string;
  /** Null: not read yet. */
  readonly text: string | null;
}

/** Characters of a record that are searched; what stands further back is not found. */
export const MOST_SEARCHED = 150_000;
