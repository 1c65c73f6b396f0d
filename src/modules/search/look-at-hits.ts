import type { Database } from '../../platform/database/index.ts';
import type { OrdinalSet } from '../../search/index.ts';
import type { Candidate } from './candidate-rows.ts';
import { recordsThatSay, type Found } from './find-hits.ts';

/** Of so many hits each is looked at when one of those read is none; of more, those with all grams of a phrase count as having it. */
const LOOKED_AT_MOST = 3_000;
const SAMPLES = 8;

/** Some of the hits, from all over. */
export function samplesOf(hits: OrdinalSet): readonly number[] {
  const samples: number[] = [];
  const step = Math.max(1, hits.count / SAMPLES);
  let at = 0;
  hits.forEach((ordinal) => {
    if (at >= samples.length * step) samples.push(ordinal);
    at += 1;
  });
  return samples;
}

/**
 * Long phrases are found by their grams, which stand beside each other in nearly every text that has them. When all that were
 * read do say them, so it is; otherwise each hit is looked at. Null: they do.
 */
export async function withoutStrangers(
  database: Database,
  { hits, sounded }: Found,
  candidates: Iterable<Candidate>,
  terms: readonly (readonly string[])[],
): Promise<OrdinalSet | null> {
  const strangers: number[] = [];
  const unclear: number[] = [];
  for (const candidate of candidates) {
    const { ordinal } = candidate.row;
    if (sounded.has(ordinal) || candidate.says(terms)) continue;
    (candidate.isWhole ? strangers : unclear).push(ordinal);
  }
  if (unclear.length > 0) {
    const clear = new Set(await recordsThatSay(database, unclear, terms));
    strangers.push(...unclear.filter((ordinal) => !clear.has(ordinal)));
  }
  if (strangers.length === 0) return null;
  const kept = hits.copy();
  for (const ordinal of strangers) kept.delete(ordinal);
  const looked = kept.copy().deleteAll(sounded);
  if (looked.count > LOOKED_AT_MOST) return kept;
  const saying = new Set(await recordsThatSay(database, looked.toArray(), terms));
  looked.forEach((ordinal) => {
    if (!saying.has(ordinal)) kept.delete(ordinal);
  });
  return kept;
}
