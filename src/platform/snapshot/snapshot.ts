/** A record to put, or (null) to take away. Keys are up to 1,000 bytes of UTF-8. */
export interface SnapshotChange {
  readonly key: string;
  readonly bytes: Uint8Array | null;
}

export interface SnapshotFigures {
  readonly records: number;
  /** Of records that count, and of everything on disk. */
  readonly liveBytes: number;
  readonly bytes: number;
  readonly segments: number;
  /** Bytes cut off at the opening since they were torn or damaged. */
  readonly cutBytes: number;
}

/**
 * Records by key in files of one folder, for one process: everything can be made again from elsewhere, so it is
 * written without waiting for the disk, but what is there is always a whole number of batches from the beginning.
 */
export interface Snapshot {
  readonly figures: SnapshotFigures;
  has(key: string): boolean;
  /** Null when there is no such record. Throws `DamagedRecord` when the disk has changed it. */
  get(key: string): Promise<Buffer | null>;
  /**
   * Every record, in the order in which they were written; what is written meanwhile may or may not be among them. The
   * bytes are valid until the next one is asked for.
   */
  entries(): AsyncIterable<{ readonly key: string; readonly bytes: Buffer }>;
  /**
   * One batch: after a crash it is there wholly or not at all. When it is written, `get` sees all of it from one instant
   * on, in which `atOnce` is called too. Batches take effect in the order of the calls.
   */
  write(changes: readonly SnapshotChange[], atOnce?: () => void): Promise<void>;
  /** Takes away everything, also from the disk. */
  clear(): Promise<void>;
  /** Waits for batches on their way; the snapshot can't be used after. */
  close(): Promise<void>;
}
