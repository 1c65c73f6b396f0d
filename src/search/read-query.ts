import { foldKey } from './fold.ts';
import type { Synonyms } from './synonyms.ts';

/** One of the things a text must say. */
export interface AskedTerm {
  /** As it was typed. */
  readonly text: string;
  /** Folded ways to say it, the typed one first. */
  readonly ways: readonly string[];
}

/** A query as it was understood. Whatever is typed means something: there are no wrong ones. */
export interface AskedQuery {
  readonly terms: readonly AskedTerm[];
  /** Folded phrases that must not be there. */
  readonly without: readonly string[];
}

const LONGEST_QUERY = 200;
const MOST_TERMS = 8;
const LONGEST_TERM = 60;
const TOKEN = /(?<minus>(?<=^|\s)[-－])?(?:"(?<quoted>[^"]*)"?|“(?<curly>[^“”]*)”?|(?<plain>[^\s"“”]+))/gu;

/**
 * Blanks separate what must all be there; “…” keeps words together and is taken as it is; -词 leaves out.
 * Nothing else is syntax: brackets, colons and quotes inside a term are punctuation like any other.
 */
export function readQuery(text: string, synonyms: Synonyms): AskedQuery {
  const terms: AskedTerm[] = [];
  const without: string[] = [];
  for (const { groups } of withoutControls(text).slice(0, LONGEST_QUERY).matchAll(TOKEN)) {
    const asIs = groups?.['quoted'] ?? groups?.['curly'];
    const typed = (asIs ?? groups?.['plain'] ?? '').trim();
    const phrase = Array.from(foldKey(typed)).slice(0, LONGEST_TERM).join('');
    if (phrase === '') continue;
    if (groups?.['minus'] !== undefined) without.push(phrase);
    else if (terms.length < MOST_TERMS && !terms.some(({ ways }) => ways[0] === phrase))
      terms.push({ text: typed, ways: asIs === undefined ? synonyms.waysToSay(phrase) : [phrase] });
  }
  // Only what to leave out: then that is what is looked for.
  if (terms.length === 0) return { terms: without.slice(0, 1).map((phrase) => ({ text: phrase, ways: [phrase] })), without: [] };
  return { terms, without: without.slice(0, MOST_TERMS) };
}

function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ').replace(/[\p{Cs}\p{Cf}]/gu, '');
}
