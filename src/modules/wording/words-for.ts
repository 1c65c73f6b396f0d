import { createHash } from 'node:crypto';
import type { Database } from '../../platform/database/index.ts';
import { BUILT_IN_WORDS, compileWords, type CompiledWords, type ListedWord } from '../../screening/index.ts';
import { effectiveWords } from './rules/index.ts';
import { editionOf } from './word-edition.ts';
import { ownWords, switchesOf } from './word-store.ts';

/** What an agency's texts are screened for, under a name that changes with it. */
export interface WordEdition {
  readonly digest: string;
  readonly words: readonly ListedWord[];
}

const BUILT_IN = createHash('sha256').update(JSON.stringify(BUILT_IN_WORDS)).digest('hex').slice(0, 16);

/** The name of what an agency's texts are screened for now: of the product's words and of the agency's changes. */
export async function wordDigest(database: Database, agencyId: number): Promise<string> {
  return `${BUILT_IN}-${await editionOf(database, agencyId)}`;
}

/** All words that an agency's texts are screened for. */
export async function wordsFor(database: Database, agencyId: number): Promise<WordEdition> {
  const digest = await wordDigest(database, agencyId);
  const off = (await switchesOf(database, agencyId)).filter(({ isOff }) => isOff);
  return { digest, words: effectiveWords(BUILT_IN_WORDS, await ownWords(database, agencyId), off) };
}

/** Agencies that write at the same time; the longest unused gives way. */
const MOST_KEPT = 16;
const kept = new Map<string, CompiledWords>();

/** The same, ready to be looked for: compiled once for each change, however many texts are screened. */
export async function compiledWordsFor(database: Database, agencyId: number): Promise<CompiledWords> {
  const digest = await wordDigest(database, agencyId);
  const known = kept.get(digest);
  if (known !== undefined) {
    kept.delete(digest);
    kept.set(digest, known);
    return known;
  }
  const read = await wordsFor(database, agencyId);
  const compiled = compileWords(read.words);
  kept.set(read.digest, compiled);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return compiled;
}
