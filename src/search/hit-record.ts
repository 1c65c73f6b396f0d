/** What the index keeps of a record for counting, filtering and sorting. */
export interface HitRecord {
  readonly noun: SearchNoun;
  readonly agencyId: number;
  /** Of an annual report the year. */
  readonly id: number;
  /** Days since 1970-01-01; earlier ones count as that day. */
  readonly day: number;
  /** `facetCode` of the type. */
  readonly type: number;
  readonly validity: number;
}

export const SEARCH_NOUNS = ['document', 'annualReport'] as const;
export type SearchNoun = (typeof SEARCH_NOUNS)[number];

/** In the order of their codes, which stay. */
export const SEARCH_VALIDITIES = [null, 'inForce', 'lapsed', 'repealed', 'amended', 'notYetInForce'] as const;
export type SearchValidity = Exclude<(typeof SEARCH_VALIDITIES)[number], null>;

export const HIT_BYTES = 16;
const DAY_MILLISECONDS = 86_400_000;
const LAST_DAY = 65_535;

/** Writes a record as 16 bytes, small end first: agency, id, day, type, validity, noun, two to spare. */
export function packHit({ noun, agencyId, id, day, type, validity }: HitRecord): Uint8Array {
  const view = new DataView(new ArrayBuffer(HIT_BYTES));
  view.setUint32(0, agencyId, true);
  view.setUint32(4, id, true);
  view.setUint16(8, Math.min(LAST_DAY, Math.max(0, day)), true);
  view.setUint16(10, type, true);
  view.setUint8(12, validity);
  view.setUint8(13, SEARCH_NOUNS.indexOf(noun));
  return new Uint8Array(view.buffer);
}

export function readHit(packed: Uint8Array): HitRecord {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  return {
    agencyId: view.getUint32(0, true),
    id: view.getUint32(4, true),
    day: view.getUint16(8, true),
    type: view.getUint16(10, true),
    validity: view.getUint8(12),
    noun: SEARCH_NOUNS[view.getUint8(13)] ?? 'document',
  };
}

/** A number below 65,536 for a code: of types, whose list is short and checked for clashes. */
export function facetCode(code: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < code.length; at++) hash = Math.imul(hash ^ code.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** `YYYY-MM-DD` as days since 1970-01-01. */
export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY_MILLISECONDS);
}
