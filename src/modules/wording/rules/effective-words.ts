import type { ListedWord, WordCode } from '../../../screening/index.ts';

/** Names a word that comes with the product. */
export interface WordKey {
  readonly code: WordCode;
  readonly word: string;
}

/**
 * What an agency's texts are screened for: the words that come with the product without those that it has switched off, and
 * its own. An own word stands in place of one of the same kind that comes with the product.
 */
export function effectiveWords(builtIn: readonly ListedWord[], own: readonly ListedWord[], off: readonly WordKey[]): readonly ListedWord[] {
  const replaced = new Set([...own, ...off].map(keyOf));
  return [...builtIn.filter((word) => !replaced.has(keyOf(word))), ...own];
}

/** One word of a kind, as a text. */
export function keyOf({ code, word }: WordKey): string {
  return `${code} ${word}`;
}
