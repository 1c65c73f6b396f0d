const LONGEST_MINUTES = 24 * 60;

/** Settings of `SecuritySettings` that decide when a name is locked. */
export interface LockRule {
  readonly lockAfterFailures: number;
  readonly lockMinutes: number;
}

/**
 * How long a name is locked by this failure, the `failures`-th in a row; null when it is not.
 * Each further lock lasts twice as long as the one before, a day at most.
 */
export function lockMinutesAt(failures: number, { lockAfterFailures, lockMinutes }: LockRule): number | null {
  if (failures === 0 || failures % lockAfterFailures !== 0) return null;
  return Math.min(lockMinutes * 2 ** (failures / lockAfterFailures - 1), LONGEST_MINUTES);
}
