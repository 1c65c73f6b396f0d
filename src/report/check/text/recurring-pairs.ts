/** A power of two; more of them make fewer pairs share one. */
const BUCKETS = 4096;

/**
 * 1 at every offset of two Han characters that stand side by side again 2 to `reach` characters further on:
 * only there can words be doubled. One pass; the pairs are looked up by a hash.
 */
export function recurringPairs(text: string, reach: number): Uint8Array {
  /** Offset + 1 of the last pair of each bucket, and of the one before each pair in its bucket; 0 for none. */
  const latest = new Int32Array(BUCKETS);
  const before = new Int32Array(text.length);
  const recurs = new Uint8Array(text.length);
  let second = text.charCodeAt(0);
  for (let index = 0; index + 1 < text.length; index += 1) {
    const first = second;
    second = text.charCodeAt(index + 1);
    if (!isHan(first) || !isHan(second)) continue;
    const bucket = (first * 31 + second) & (BUCKETS - 1);
    for (let at = (latest[bucket] ?? 0) - 1; at >= 0 && index - at <= reach; at = (before[at] ?? 0) - 1) {
      if (index - at >= 2 && text.charCodeAt(at) === first && text.charCodeAt(at + 1) === second) recurs[at] = 1;
    }
    before[index] = latest[bucket] ?? 0;
    latest[bucket] = index + 1;
  }
  return recurs;
}

export function isHan(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff;
}
