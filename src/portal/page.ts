import type { Html } from './html.ts';
import type { Inset } from './inset.ts';
import type { Place } from './place.ts';
import type { ViewMode } from './view-mode.ts';

/** What a page says, whatever frame it stands in. Addresses in it begin with `/` and mean its own site. */
export interface Page {
  readonly title: string;
  /** 栏目 the page belongs to, by code; the navigation marks the entry with that code. */
  readonly column: string;
  /** What the head marks say of the column; left out: the title of the navigation's entry. */
  readonly columnMarks?: ColumnMarks;
  /** From the home page (left out) to this page; the last one has no link. */
  readonly breadcrumb: readonly Crumb[];
  readonly main: Html;
  /** What goes where `INSET` stands in `main`. */
  readonly inset?: Inset;
  /** Metadata of a page that shows one document (国办发〔2017〕47号). */
  readonly article?: ArticleMarks;
  readonly description?: string;
  /** Uses the whole width of a large screen. */
  readonly wide?: boolean;
  /** The one address of this page; left out: the address it was asked by, without its query. */
  readonly canonical?: string;
  /** Address of a picture that stands for the page elsewhere. */
  readonly image?: string;
  /** Feeds of what this page lists. */
  readonly feeds?: readonly FeedLink[];
  /** schema.org objects, for search engines. */
  readonly structured?: readonly object[];
  /** `YYYY-MM-DD`: kept, but no longer brought up to date. */
  readonly archivedOn?: string;
  /** Search engines are asked to pass it by. */
  readonly unlisted?: boolean;
  /** A page without masthead and footer: a screen in a hall, a sheet for a notice board. */
  readonly bare?: boolean;
  /** Asks for itself again after so many seconds: a screen that nobody touches. */
  readonly refreshSeconds?: number;
  /** What it then asks for, on its own site; left out: itself. */
  readonly refreshTo?: string;
}

export interface Crumb {
  readonly text: string;
  readonly href: string | null;
}

export interface ColumnMarks {
  readonly name: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** 栏目类别: 政策文件, 新闻动态, … */
  readonly type: string;
}

export interface ArticleMarks {
  readonly title: string;
  /** `YYYY-MM-DD`, or null when the document does not say. */
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly keywords: readonly string[];
  readonly author?: string;
}

export interface FeedLink {
  readonly title: string;
  readonly href: string;
  readonly type: 'application/rss+xml' | 'application/atom+xml' | 'application/feed+json';
}

/** What a page must know about the visit. */
export interface Visit {
  readonly view: ViewMode;
  readonly place: Place;
}
