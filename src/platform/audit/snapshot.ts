/** A `pg_snapshot`: which transactions had ended when it was taken. */
export interface Snapshot {
  /** All below have ended. */
  readonly xmin: bigint;
  /** None from here on had. */
  readonly xmax: bigint;
  /** Between the two, those that were still running. */
  readonly running: ReadonlySet<bigint>;
}

/** Reads PostgreSQL's text of it: `10:20:10,14`. */
export function parseSnapshot(text: string): Snapshot {
  const parts = /^(\d+):(\d+):((?:\d+(?:,\d+)*)?)$/.exec(text);
  if (parts === null) throw new Error(`Not a snapshot: ${text}`);
  const [, xmin = '', xmax = '', running = ''] = parts;
  return { xmin: BigInt(xmin), xmax: BigInt(xmax), running: new Set(running === '' ? [] : running.split(',').map(BigInt)) };
}

/** Whether the snapshot sees what this transaction committed (if it did). */
export function isSeen({ xmin, xmax, running }: Snapshot, transaction: bigint): boolean {
  return transaction < xmin || (transaction < xmax && !running.has(transaction));
}
