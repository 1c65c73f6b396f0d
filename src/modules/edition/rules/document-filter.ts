import type { Validity } from '../../documents/rules/index.ts';
import type { Card } from './public-document.ts';

/** What is left out does not narrow. */
export interface DocumentFilter {
  /** Any of these types. */
  readonly types?: readonly string[];
  readonly agencyId?: number;
  /** `13` covers `13.1` too. */
  readonly subject?: string;
  readonly genre?: string;
  /** Of the day it was signed, else of the day it became public. */
  readonly year?: number;
  readonly validity?: Validity;
  /** Part of the 文号. */
  readonly number?: string;
  /** First day of becoming public, both ends included, `YYYY-MM-DD`. */
  readonly from?: string;
  readonly to?: string;
  /** Words that all stand in the title or the 文号. */
  readonly q?: string;
}

export interface Span {
  readonly offset: number;
  readonly limit: number;
}

/** A value, and how many documents there would be with it, everything else in the filter kept. The most frequent first, years the newest. */
export interface Facet<T> {
  readonly value: T;
  readonly count: number;
}

export interface Filtered {
  readonly total: number;
  /** The newest first. */
  readonly cards: readonly Card[];
  readonly facets: {
    readonly agencies: readonly Facet<number>[];
    /** First level: `13`. */
    readonly subjects: readonly Facet<string>[];
    readonly genres: readonly Facet<string>[];
    readonly years: readonly Facet<number>[];
    readonly validities: readonly Facet<Validity>[];
  };
}
