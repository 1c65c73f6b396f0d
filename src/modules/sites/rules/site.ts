import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Body } from '../../../richtext/index.ts';

/** What a site says about itself in its head and footer marks (国办发〔2017〕47号); an empty one is what the house's settings say. */
export interface SiteMarks {
  readonly siteName: string;
  readonly siteDomain: string;
  /** 网站标识码 */
  readonly siteIdCode: string;
  /** 主办单位 */
  readonly sponsor: string;
  /** 承办单位 */
  readonly operator: string;
  /** ICP备案号 */
  readonly icpNumber: string;
  /** 公安备案号 */
  readonly policeNumber: string;
  readonly contact: string;
}

/** Colours as `#rrggbb`, each readable in white on it and it on white. */
export interface SiteTheme {
  /** Of the mark and the masthead. */
  readonly mark: string;
  /** Of links and buttons. */
  readonly action: string;
}

export interface Site {
  readonly id: number;
  /** Whose it is: who edits it, and the root of what it shows. */
  readonly agencyId: number;
  /** `''`: the main site, at the root of all addresses; others stand under `/sites/<slug>`. */
  readonly slug: string;
  /** Asked under this name, the site stands at the root. */
  readonly host: string | null;
  readonly name: string;
  /** Documents of this agency alone, or of every agency below it too. */
  readonly covers: 'agency' | 'subtree';
  readonly theme: SiteTheme;
  readonly marks: SiteMarks;
  readonly home: readonly HomeBlock[];
  /** Its pages then stand as they were and say so. */
  readonly closedAt: Date | null;
}

/** list 栏目, page one text, topic 专题, series 日报, links 链接 */
export const SECTION_KINDS = ['list', 'page', 'topic', 'series', 'links'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** archived 已归档: readable, says so, gets nothing new; closed: gone from the site. */
export const SECTION_STATES = ['open', 'archived', 'closed'] as const;
export type SectionState = (typeof SECTION_STATES)[number];

/** A document stands in a section when it matches everything that is given; an empty list is not given. */
export interface SectionRule {
  readonly types: readonly string[];
  /** `13` covers `13.1` too. */
  readonly subjects: readonly string[];
  readonly genres: readonly string[];
  readonly unitIds: readonly number[];
  readonly agencyIds: readonly number[];
  /** One of them among its keywords or in its title. */
  readonly keywords: readonly string[];
}

export interface SectionEntry {
  readonly documentId: number;
  readonly position: number;
  /** Stands before all others. */
  readonly pinned: boolean;
}

export interface Section {
  readonly id: number;
  readonly siteId: number;
  readonly parentId: number | null;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly kind: SectionKind;
  readonly rule: SectionRule | null;
  /** By hand. */
  readonly entries: readonly SectionEntry[];
  /** Of topics, pages and links. */
  readonly layout: readonly HomeBlock[];
  /** Code of `data/disclosure-items.json`. */
  readonly item: string | null;
  readonly position: number;
  readonly state: SectionState;
  readonly archivedOn: PlainDate | null;
}

/** A part of a home page or of a topic. Sections are named by their slug. */
export type HomeBlock =
  | { readonly kind: 'search' }
  | { readonly kind: 'latest'; readonly section: string; readonly count: number }
  | { readonly kind: 'policies'; readonly count: number }
  | { readonly kind: 'disclosure' }
  | { readonly kind: 'services'; readonly count: number }
  | { readonly kind: 'topics' }
  | { readonly kind: 'links'; readonly title: string; readonly links: readonly { readonly text: string; readonly href: string }[] }
  | { readonly kind: 'consultations'; readonly count: number }
  | { readonly kind: 'reports' }
  | { readonly kind: 'text'; readonly title: string; readonly body: Body };
