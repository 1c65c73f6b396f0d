import type { Result } from '../../kernel/result.ts';
import type { Exported, ExportFailure, ExportWish } from '../../modules/site-export/index.ts';

/** What an operator reads, and what a script sees. */
export interface SiteWords {
  readonly code: string;
  readonly exitCode: number;
  readonly sentence: string;
}

export interface SiteExportWish extends ExportWish {
  readonly folder: string;
  /** Slug of the one site that is wanted, to stand at the root; null: all of them. */
  readonly site: string | null;
  /** Null: PUBLIC_URL. */
  readonly origin: string | null;
  readonly repair: boolean;
}

export type SiteExportFailure = ExportFailure | { readonly kind: 'noSuchSite'; readonly site: string };

export interface SiteExport {
  readonly fingerprint: string;
  readonly done: Result<Exported, SiteExportFailure>;
}

/** The installation, as these commands need it; main gives it. `data` is the word behind `--data`. */
export interface SiteHouse {
  readonly exportSite: (
    data: string | null,
    wish: SiteExportWish,
    onProgress: (done: number, of: number) => void,
  ) => Promise<Result<SiteExport, { readonly kind: 'house'; readonly words: SiteWords }>>;
  /** Of the installation's own key; null: there is no installation here. */
  readonly fingerprint: (data: string | null) => Promise<string | null>;
}
