import type { SectionRule } from '../rules/site.ts';

/** A document as the public's lists name it. */
export interface PublicTitle {
  readonly id: number;
  readonly title: string;
  readonly type: string;
  /** `YYYY-MM-DD` */
  readonly releasedOn: string;
  readonly agencyName: string;
}

/** What is public now, as far as whoever keeps a site needs to know. */
export interface PublicSide {
  /** What a rule would bring together in this site: how many, and the first of them, the newest first. */
  matching(siteId: number, rule: SectionRule, most: number): { readonly total: number; readonly documents: readonly PublicTitle[] };
  /** Those of these that are public and that the site covers. */
  covered(siteId: number, ids: readonly number[]): readonly PublicTitle[];
  /** Where a document stands, and under which address; null when the public does not see it. */
  placesOf(documentId: number): readonly PublicPlace[] | null;
  /** How many documents stand in each section of a site, by its id. */
  counts(siteId: number): ReadonlyMap<number, number>;
}

/** A site that covers a document, and the sections of it in which the document stands. */
export interface PublicPlace {
  readonly siteId: number;
  readonly siteName: string;
  /** Of the document's page there. */
  readonly address: string;
  readonly sections: readonly { readonly id: number; readonly title: string; readonly address: string }[];
}
