/** Minutes after each try that failed; after the last one nobody tries any more. */
const PAUSES = [1, 5, 15, 60, 180, 360, 720, 1_440] as const;

/** How many minutes after the `attempts`th try the next one is due; null: none is. */
export function minutesToNextTry(attempts: number): number | null {
  return PAUSES[attempts - 1] ?? null;
}
