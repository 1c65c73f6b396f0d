import { foldWidth } from '../fold.ts';
import { Automaton } from './automaton.ts';
import type { ListedWord } from './word.ts';

/** Words ready to be looked for; make them once and keep them. */
export interface CompiledWords {
  readonly automaton: Automaton;
  /** By number of the pattern: the words it is, and the words that it excuses with where they stand in it. */
  readonly patterns: readonly Pattern[];
}

export interface Pattern {
  readonly words: readonly ListedWord[];
  readonly excuses: readonly Excuse[];
}

/** Inside this surrounding, `word` is right at `offset`. */
export interface Excuse {
  readonly word: ListedWord;
  readonly offset: number;
}

/** Compiles words for `screen`; 50,000 of them take a fraction of a second. Empty words are left out. */
export function compileWords(list: readonly ListedWord[]): CompiledWords {
  const patterns = new Map<string, { words: ListedWord[]; excuses: Excuse[] }>();
  const patternOf = (text: string): { words: ListedWord[]; excuses: Excuse[] } => {
    const known = patterns.get(text) ?? { words: [], excuses: [] };
    patterns.set(text, known);
    return known;
  };
  for (const word of list) {
    const text = foldWidth(word.word);
    if (text === '') continue;
    patternOf(text).words.push(word);
    for (const surrounding of word.except) {
      const around = foldWidth(surrounding);
      for (let offset = around.indexOf(text); offset !== -1; offset = around.indexOf(text, offset + 1)) {
        patternOf(around).excuses.push({ word, offset });
      }
    }
  }
  return { automaton: new Automaton([...patterns.keys()]), patterns: [...patterns.values()] };
}
