import type { Result } from '../../kernel/result.ts';
import type { BackupFile, BackupSource, FolderFailure, Manifest, ReadFailure, RestoreStep } from '../../platform/backup/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Words } from './backup-words.ts';

/** What the whole program knows a sentence for: no database, no space, a wrong setting. */
export interface HouseFailure {
  readonly kind: 'house';
  readonly words: Words;
}

export interface OpenedSource {
  readonly source: BackupSource;
  readonly database: Database;
  readonly dataFolder: string;
  readonly close: () => Promise<void>;
}

/** What came of a restore, wherever it went. */
export interface Restored {
  readonly tables: number;
  readonly rows: number;
  readonly leftOut: readonly string[];
  readonly applied: readonly string[];
  readonly clearedUnfinished: boolean;
  /** Null on a server. */
  readonly dataFolder: string | null;
}

/** What a trial restore found. */
export interface Trial {
  readonly tables: number;
  readonly rows: number;
  readonly chains: number;
  readonly entries: number;
  readonly files: number;
  /** Chinese sentences; none when all is well. */
  readonly findings: readonly string[];
}

/** The installation, as the backup commands need it; main gives it. `data` is the word behind `--data`. */
export interface BackupHouse {
  readonly openSource: (data: string | null) => Promise<Result<OpenedSource, HouseFailure>>;
  readonly restore: (
    file: BackupFile,
    manifest: Manifest,
    data: string | null,
    onStep: (step: RestoreStep) => void,
  ) => Promise<Result<Restored, FolderFailure | HouseFailure>>;
  /** Restores into a folder of its own below `folder`, examines everything, and takes the folder away. */
  readonly tryOut: (
    file: BackupFile,
    manifest: Manifest,
    folder: string | null,
    onStep: (step: RestoreStep) => void,
  ) => Promise<Result<Trial, FolderFailure | HouseFailure>>;
  /** Whether this program knows all migrations of the backup. */
  readonly knows: (manifest: Manifest) => Promise<Result<null, ReadFailure>>;
  readonly wordsOf: (failure: FolderFailure & { readonly kind: 'server' | 'migration' }) => Words;
}
