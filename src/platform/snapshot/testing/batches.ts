import type { SnapshotChange } from '../snapshot.ts';

export const MARKER = 'marker';
const KEYS = 300;

/** The batch of a number, the same each time: some records put, some taken away, and the number itself. */
export function batchOf(number: number): readonly SnapshotChange[] {
  const random = scatter(number);
  const changes = Array.from({ length: 1 + (random() % 12) }, () => {
    const key = `document/${random() % KEYS}`;
    return random() % 4 === 0 ? { key, bytes: null } : { key, bytes: Buffer.alloc(100 + (random() % 4_000), `${number}.`) };
  });
  return [...changes, { key: MARKER, bytes: Buffer.from(String(number)) }];
}

/** What there is after the batches up to this one. */
export function stateAfter(last: number): Map<string, Uint8Array> {
  const state = new Map<string, Uint8Array>();
  for (let number = 1; number <= last; number += 1) {
    for (const { key, bytes } of batchOf(number)) {
      if (bytes === null) state.delete(key);
      else state.set(key, bytes);
    }
  }
  return state;
}

/** Numbers that look like chance, the same for the same seed. */
function scatter(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
