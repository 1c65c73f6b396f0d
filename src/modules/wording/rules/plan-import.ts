import type { ListedWord } from '../../../screening/index.ts';
import { keyOf } from './effective-words.ts';

/** What becomes of a word when a table of words is brought in. */
export type WordFate = 'new' | 'changes' | 'same';

export interface PlannedWord {
  readonly fate: WordFate;
  readonly word: ListedWord;
}

/** Each word of the table with its fate, in the table's order. Words that the table does not name stay as they are. */
export function planImport(words: readonly ListedWord[], own: readonly ListedWord[]): readonly PlannedWord[] {
  const known = new Map(own.map((word) => [keyOf(word), word]));
  return words.map((word) => {
    const before = known.get(keyOf(word));
    return { fate: before === undefined ? 'new' : sameWord(before, word) ? 'same' : 'changes', word };
  });
}

function sameWord(a: ListedWord, b: ListedWord): boolean {
  return (
    a.instead === b.instead &&
    a.severity === b.severity &&
    a.gate === b.gate &&
    a.note === b.note &&
    a.source === b.source &&
    a.from === b.from &&
    a.until === b.until &&
    a.except.length === b.except.length &&
    a.except.every((around, index) => around === b.except[index])
  );
}
