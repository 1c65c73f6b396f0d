/** Why there is no database server. Nothing has been changed that a second try could not find as it was. */
export type ServerFailure =
  /** No PostgreSQL programs for this machine; `looked` are the folders tried. */
  | { readonly kind: 'noPrograms'; readonly major: number | null; readonly looked: readonly string[] }
  /** The programs are there and do not run. */
  | { readonly kind: 'programsBroken'; readonly folder: string; readonly message: string }
  /** PostgreSQL refuses to run for root, and there is no account to lend it. */
  | { readonly kind: 'noAccount' }
  /** PostgreSQL refuses a user number that has no name in the system's list of users. */
  | { readonly kind: 'userWithoutName'; readonly uid: number }
  /** The data folder belongs to somebody else, or the disk is read-only. */
  | { readonly kind: 'folderNotWritable'; readonly folder: string; readonly reason: string }
  /** Running as root: the account lent to PostgreSQL cannot enter the data folder; `closed` is the folder that shuts it out, above it or itself. */
  | { readonly kind: 'folderOutOfReach'; readonly folder: string; readonly closed: string; readonly account: string }
  /** Something else than a cluster of ours is in its place. */
  | { readonly kind: 'folderForeign'; readonly folder: string }
  /** Another process of this program serves from the same data folder; `pid` where it told. */
  | { readonly kind: 'folderInUse'; readonly folder: string; readonly pid: number | null }
  /** A server left by a killed program does not stop. */
  | { readonly kind: 'leftoverServer'; readonly pid: number }
  /** The cluster was made by another major version of PostgreSQL. */
  | { readonly kind: 'otherMajor'; readonly folder: string; readonly found: number; readonly available: number }
  | { readonly kind: 'diskFull'; readonly folder: string; readonly freeBytes: number; readonly neededBytes: number }
  /** The cluster is there, its passwords are not. */
  | { readonly kind: 'passwordsMissing'; readonly file: string }
  /** PostgreSQL said no: `message` are its last words. */
  | { readonly kind: 'serverRefused'; readonly step: 'initdb' | 'start'; readonly message: string; readonly logFile: string | null };
