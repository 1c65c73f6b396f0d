import { foldKey } from './fold.ts';

/** Names of the same thing: whoever asks for one finds the others. */
export type SynonymGroup = readonly string[];

/** Finds other ways to say a phrase. */
export interface Synonyms {
  /** Folded phrases, the given one first; at most eight. */
  readonly waysToSay: (phrase: string) => readonly string[];
}

const MOST_WAYS = 8;

/** Groups by their folded names. */
export function compileSynonyms(groups: readonly SynonymGroup[]): Synonyms {
  const others = new Map<string, Set<string>>();
  for (const group of groups) {
    const names = group.map(foldKey);
    for (const name of names) {
      const known = others.get(name) ?? new Set<string>();
      for (const other of names) if (other !== name) known.add(other);
      others.set(name, known);
    }
  }
  const longest = Math.max(0, ...[...others.keys()].map((name) => name.length));

  /** Names that stand in the phrase, the longer before the shorter, none inside another. */
  const namesIn = (phrase: string): readonly { readonly at: number; readonly name: string }[] => {
    const found: { at: number; name: string }[] = [];
    for (let at = 0; at < phrase.length;) {
      let name = '';
      for (let length = Math.min(longest, phrase.length - at); length > 0 && name === ''; length--) {
        const part = phrase.slice(at, at + length);
        if (others.has(part)) name = part;
      }
      if (name !== '') found.push({ at, name });
      at += Math.max(1, name.length);
    }
    return found;
  };

  return {
    waysToSay: (phrase) => {
      let ways = [phrase];
      // From the back, so that places before stay what they are.
      for (const { at, name } of [...namesIn(phrase)].reverse()) {
        const said = ways.flatMap((way) =>
          [...(others.get(name) ?? [])].map((other) => way.slice(0, at) + other + way.slice(at + name.length)),
        );
        ways = [...new Set([...ways, ...said])].slice(0, MOST_WAYS);
      }
      return ways;
    },
  };
}
