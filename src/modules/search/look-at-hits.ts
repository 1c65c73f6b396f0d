import type { Database } from '../../platform/database/index.ts';
import type { OrdinalSet } from '../../search/index.ts';
import type { Candidate } from './candidate-rows.ts';
import { recordsThatSay, type Found } from './find-hits.ts';

/** Of so many hits each is looked at when one of those read is none; of more, those with all grams of a phrase count as having it. */
const LOOKED_AT_MOST = 3_000;
const SAMPLES = 8;

/** Some of the hits, from all over. */
export function samplesOf(hits: OrdinalSet): readonly number[] {
  return hits.spread(SAMPLES, hits.count);
}

/** Those of the records that were read that do not say the terms, nor sound like them. */
export async function strangersAmong(
  database: Database,
  sounded: OrdinalSet,
  candidates: Iterable<Candidate>,
  terms: readonly (readonly string[])[],
): Promise<ReadonlySet<number>> {
  const strangers = new Set<number>();
  const unclear: number[] = [];
  for (const candidate of candidates) {
    const { ordinal } = candidate.row;
    if (sounded.has(ordinal) || candidate.says(terms)) continue;
    if (candidate.isWhole) strangers.add(ordinal);
    else unclear.push(ordinal);
  }
  if (unclear.length === 0) return strangers;
  const clear = new Set(await recordsThatSay(database, unclear, terms));
  for (const ordinal of unclear) if (!clear.has(ordinal)) strangers.add(ordinal);
  return strangers;
}

/** The hits without these strangers, and without all others where there are not too many to look at each. */
export async function withoutStrangers(
  database: Database,
  { hits, sounded }: Found,
  strangers: Iterable<number>,
  terms: readonly (readonly string[])[],
): Promise<OrdinalSet> {
  const kept = hits.copy();
  for (const ordinal of strangers) kept.delete(ordinal);
  const looked = kept.copy().deleteAll(sounded);
  const { count } = looked;
  if (count > LOOKED_AT_MOST) return kept;
  const all = looked.toOrdinals(count);
  const saying = new Set(await recordsThatSay(database, Array.from(all), terms));
  for (const ordinal of all) if (!saying.has(ordinal)) kept.delete(ordinal);
  return kept;
}
