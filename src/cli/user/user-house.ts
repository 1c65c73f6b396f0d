import type { Result } from '../../kernel/result.ts';
import type { Database } from '../../platform/database/index.ts';

/** What an operator reads, and what a script sees. */
export interface UserWords {
  readonly code: string;
  readonly exitCode: number;
  readonly sentence: string;
}

/** Why the installation can't be opened, in the words of the whole program. */
export interface OpenFailure {
  readonly kind: 'house';
  readonly words: UserWords;
}

export interface OpenedHouse {
  readonly database: Database;
  /** The whole address of a path within the site. */
  readonly addressOf: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** The installation, as the user commands need it; main gives it. `data` is the word behind `--data`. */
export interface UserHouse {
  readonly open: (data: string | null) => Promise<Result<OpenedHouse, OpenFailure>>;
}
