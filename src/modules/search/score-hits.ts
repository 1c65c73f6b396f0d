import { saysAll, type AskedQuery } from '../../search/index.ts';
import type { Candidate } from './candidate-rows.ts';
import { cutWords } from './cut-words.ts';
import type { Found } from './find-hits.ts';
import { STOP_WORDS } from './search-data.ts';

/** Says how much each of these hits is about the query: number, title, dictionary words by weight, how often and how densely. */
export function scoreHits<T extends { readonly candidate: Candidate; readonly day: number }>(
  query: AskedQuery,
  found: Found,
  hits: readonly T[],
): readonly (T & { readonly score: number })[] {
  const phrases = query.terms.flatMap(({ ways }) => ways.slice(0, 1)).slice(0, 4);
  const words = [...new Set(query.terms.flatMap(({ ways }) => ways.flatMap(cutWords)))].filter((word) => !STOP_WORDS.has(word));
  const terms = query.terms.map(({ ways }) => ways);
  const days = hits.map(({ day }) => day);
  const newest = Math.max(...days);
  const span = Math.max(1, newest - Math.min(...days));
  return hits.map((hit) => {
    const { candidate, day } = hit;
    const recency = 1 - (newest - day) / span;
    const score =
      tierScore(found, candidate, terms) +
      titleScore(candidate.titleKey, phrases) +
      wordScore(candidate, words) +
      textScore(candidate, phrases) +
      4 * recency;
    return { ...hit, score: Math.round(score * 100) / 100 };
  });
}

/** Its number is the query, its title says it, or sounds like it. */
function tierScore({ numbered, sounded }: Found, { row: { ordinal }, titleKey }: Candidate, terms: readonly (readonly string[])[]): number {
  if (numbered.has(ordinal)) return 1_000;
  if (saysAll(terms, [titleKey])) return 100;
  return sounded.has(ordinal) ? 70 : 0;
}

/** A title that is the phrase, begins with it, or says little else. */
function titleScore(titleKey: string, phrases: readonly string[]): number {
  let score = 0;
  for (const phrase of phrases) {
    const at = titleKey.indexOf(phrase);
    if (at === -1) continue;
    score += 30 + (phrase.length === titleKey.length ? 300 : 0) + (at === 0 ? 10 : 0) + 60 * (phrase.length / titleKey.length);
  }
  return score;
}

/** Words of the query that the dictionary cuts out of what the record says of itself weigh more than the same characters in its text. */
function wordScore({ row }: Candidate, words: readonly string[]): number {
  if (words.length === 0) return 0;
  let weight = 0;
  for (const word of words) {
    if (row.words.includes(` ${word} `)) weight += 1;
    else if (row.opening.includes(word)) weight += 0.3;
  }
  return (30 * weight) / words.length;
}

/** Counted in the text as it stands. */
function textScore({ row: { opening, about }, titleKey }: Candidate, phrases: readonly string[]): number {
  let said = 0;
  let all = 0;
  for (const phrase of phrases) {
    const times = timesIn(titleKey, phrase) + timesIn(about, phrase) + timesIn(opening, phrase);
    said += Math.log2(1 + times);
    all += times;
  }
  return 6 * said + 400 * Math.min(0.05, all / Math.max(200, opening.length));
}

function timesIn(key: string, phrase: string): number {
  let times = 0;
  for (let at = key.indexOf(phrase); at >= 0; at = key.indexOf(phrase, at + phrase.length)) times += 1;
  return times;
}
