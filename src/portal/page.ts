import type { Html } from './html.ts';
import type { ViewMode } from './view-mode.ts';

/** What a page says, whatever frame it stands in. */
export interface Page {
  readonly title: string;
  /** 栏目 the page belongs to; the navigation marks it. */
  readonly column: Column;
  /** From the home page (left out) to this page; the last one has no link. */
  readonly breadcrumb: readonly Crumb[];
  readonly main: Html;
  /** Metadata of a page that shows one document (国办发〔2017〕47号). */
  readonly article?: ArticleMarks;
  readonly description?: string;
  /** Uses the whole width of a large screen. */
  readonly wide?: boolean;
}

export type Column = 'home' | 'reports' | 'check' | 'checks';

export interface Crumb {
  readonly text: string;
  readonly href: string | null;
}

export interface ArticleMarks {
  readonly title: string;
  /** `YYYY-MM-DD`, or null when the document does not say. */
  readonly publishedOn: string | null;
  readonly source: string | null;
  readonly keywords: readonly string[];
}

/** What a page must know about the visit. */
export interface Visit {
  readonly view: ViewMode;
  /** Path and query of this page: the way back after switching the view. */
  readonly path: string;
}
