import type { Snapshot } from '../../../platform/snapshot/index.ts';

/** Records that are gone with the process: for whoever has no folder of its own. */
export function memorySnapshot(): Snapshot {
  const records = new Map<string, Buffer>();
  const size = () => [...records.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  return {
    get figures() {
      return { records: records.size, liveBytes: size(), bytes: size(), segments: 1, cutBytes: 0 };
    },
    has: (key) => records.has(key),
    get: async (key) => records.get(key) ?? null,
    async *entries() {
      for (const [key, bytes] of records) yield { key, bytes };
    },
    write: async (changes, atOnce) => {
      for (const { key, bytes } of changes) {
        if (bytes === null) records.delete(key);
        else records.set(key, Buffer.from(bytes));
      }
      atOnce?.();
    },
    clear: async () => records.clear(),
    close: async () => undefined,
  };
}
