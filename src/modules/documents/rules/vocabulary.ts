import type { Openness } from './content.ts';
import type { DocumentType } from './document-type.ts';

/** 主题分类 of the first level with those of the second. */
export interface Subject {
  /** `13` */
  readonly code: string;
  readonly title: string;
  /** `13.1` */
  readonly below: readonly { readonly code: string; readonly title: string }[];
}

/** 体裁: one of the fifteen kinds of official papers, or what sites call the rest. */
export interface Genre {
  readonly code: string;
  readonly title: string;
  readonly kind: 'official' | 'site';
}

/** Why something is not open to all: an article, and which status it can bear. */
export interface OpennessGround {
  readonly code: string;
  readonly title: string;
  readonly article: string;
  readonly statuses: readonly Exclude<Openness, 'proactive'>[];
}

/** What documents are described with. */
export interface Vocabulary {
  readonly types: ReadonlyMap<string, DocumentType>;
  readonly subjects: readonly Subject[];
  /** Both levels, by code: `卫生、体育\卫生`. */
  readonly subjectTitles: ReadonlyMap<string, string>;
  readonly genres: ReadonlyMap<string, Genre>;
  readonly grounds: ReadonlyMap<string, OpennessGround>;
}
