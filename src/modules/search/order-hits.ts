import type { Found } from './find-hits.ts';

/** Hits that are told apart by what they say, not by their title and day alone. */
export const SCORED_MOST = 50;

export type SearchSort = 'relevance' | 'date';

/** Which of the three ways a hit was found: its number is the query, its title says it, or sounds like it; 0: its text says it. */
export function tierOf({ hits, titled, numbered, sounded }: Found, at: number): 0 | 1 | 2 | 3 {
  const identity = hits.identity(at);
  return numbered.has(identity) ? 3 : titled.has(identity) ? 2 : sounded.has(identity) ? 1 : 0;
}

/** The passing hits in their order: the newest first, by relevance within tiers. One pass and one sort of numbers. */
export function ordered(found: Found, passing: readonly number[], sort: SearchSort): readonly number[] {
  const { hits } = found;
  const keys = new Float64Array(passing.length);
  // Tier, day (16 bits) and the place in the list (20 bits and more) in one number: 2 + 16 + 24 bits are exact in a double.
  const LIST = 2 ** 24;
  const byId = [...passing].sort((one, other) => hits.id(one) - hits.id(other));
  for (const [place, at] of byId.entries()) {
    const tier = sort === 'date' ? 0 : tierOf(found, at);
    keys[place] = (tier * 65_536 + hits.day(at)) * LIST + place;
  }
  keys.sort();
  return Array.from({ length: keys.length }, (_, place) => byId[(keys[keys.length - 1 - place] ?? 0) % LIST] ?? 0);
}
