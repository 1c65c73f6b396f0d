import type { Found } from './find-hits.ts';

/** Hits that are told apart by what they say, not by their title and day alone. */
export const SCORED_MOST = 30;

export type SearchSort = 'relevance' | 'date';

/** Which of the three ways a hit was found: its number is the query, its title says it, or sounds like it; 0: its text says it. */
export function tierOf({ hits, titled, numbered, sounded }: Found, at: number): 0 | 1 | 2 | 3 {
  if (titled.size + numbered.size + sounded.size === 0) return 0;
  const identity = hits.identity(at);
  return numbered.has(identity) ? 3 : titled.has(identity) ? 2 : sounded.has(identity) ? 1 : 0;
}

/** Places in a list, in one number with tier (2 bits) and day (16 bits), exact in a double. */
const LIST = 2 ** 24;

/** The passing hits in their order: by tier unless by date, the newest first, of one day the last indexed first. One sort of numbers. */
export function ordered(found: Found, passing: readonly number[], sort: SearchSort): readonly number[] {
  const { hits } = found;
  const keys = Float64Array.from(passing, (at) => ((sort === 'date' ? 0 : tierOf(found, at)) * 65_536 + hits.day(at)) * LIST + at);
  keys.sort();
  const last = keys.length - 1;
  return Array.from({ length: keys.length }, (_, place) => (keys[last - place] ?? 0) % LIST);
}
