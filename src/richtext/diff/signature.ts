/** A rough picture of a text, so that thousands of pairs can be compared: how often each pair of characters occurs, in 64 drawers. */
export interface Signature {
  readonly drawers: Uint16Array;
  readonly total: number;
}

const DRAWERS = 64;
/** What comes after says little new. */
const LOOKED_AT = 4_000;

export function signatureOf(text: string): Signature {
  const drawers = new Uint16Array(DRAWERS);
  const length = Math.min(text.length, LOOKED_AT);
  for (let index = 0; index < length; index++) {
    const pair = Math.imul(text.charCodeAt(index), 0x9e3779b1) ^ Math.imul(text.charCodeAt(index + 1) || 0, 0x85ebca6b);
    const drawer = (pair >>> 16) % DRAWERS;
    drawers[drawer] = (drawers[drawer] ?? 0) + 1;
  }
  return { drawers, total: length };
}

/** From 0 (nothing in common) to 1 (alike); two empty texts are alike. */
export function likeness(a: Signature, b: Signature): number {
  if (a.total + b.total === 0) return 1;
  let shared = 0;
  for (let drawer = 0; drawer < DRAWERS; drawer++) shared += Math.min(a.drawers[drawer] ?? 0, b.drawers[drawer] ?? 0);
  return (2 * shared) / (a.total + b.total);
}
