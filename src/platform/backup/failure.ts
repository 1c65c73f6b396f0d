/** Why there is no backup, or why one is not taken for one. Nothing half made is left. */
export type BackupFailure =
  /** The place for the file can't be written; `reason` is the system's code. */
  | { readonly kind: 'targetNotWritable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'targetExists'; readonly path: string }
  | { readonly kind: 'targetFull'; readonly path: string }
  /** The database went away while it was read. */
  | { readonly kind: 'databaseLost' }
  /** The database has no tables of ours. */
  | { readonly kind: 'databaseEmpty' };

/** Why a file can't be read as a backup. */
export type ReadFailure =
  | { readonly kind: 'fileUnreadable'; readonly path: string; readonly reason: string }
  | { readonly kind: 'notABackup'; readonly path: string }
  | { readonly kind: 'keyNeeded'; readonly path: string }
  | { readonly kind: 'keyWrong'; readonly path: string }
  /** A byte is not as it was written, or some are missing; `place` is the member. */
  | { readonly kind: 'damaged'; readonly path: string; readonly place: string }
  /** Made by a newer program; `format` or `unknown` migrations say by what. */
  | { readonly kind: 'backupNewer'; readonly program: string; readonly unknown: readonly string[] };

/** Why a backup is not restored. What was there before is as it was. */
export type RestoreRefusal =
  | { readonly kind: 'folderNotEmpty'; readonly folder: string }
  | { readonly kind: 'databaseNotEmpty' }
  /** A file of the backup's `config/` is there already, with another content. */
  | { readonly kind: 'configDiffers'; readonly path: string }
  /** What was loaded is not what was backed up, by the names of tables and sequences. */
  | { readonly kind: 'notEqual'; readonly different: readonly string[] }
  | { readonly kind: 'restoreFull' }
  | { readonly kind: 'databaseLost' };
