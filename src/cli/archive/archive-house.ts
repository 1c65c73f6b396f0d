import type { Result } from '../../kernel/result.ts';
import type { FilePlace } from '../../modules/documents/index.ts';
import type { Database } from '../../platform/database/index.ts';

/** What an operator reads, and what a script sees. */
export interface ArchiveWords {
  readonly code: string;
  readonly exitCode: number;
  readonly sentence: string;
}

export interface OpenedArchiveHouse {
  readonly database: Database;
  readonly place: FilePlace;
  readonly close: () => Promise<void>;
}

/** The installation, as these commands need it; main gives it. `data` is the word behind `--data`. */
export interface ArchiveHouse {
  readonly open: (data: string | null) => Promise<Result<OpenedArchiveHouse, { readonly kind: 'house'; readonly words: ArchiveWords }>>;
}
