import type { Body } from '../body.ts';
import { matchSequences } from '../diff/match-sequences.ts';
import type { Match } from '../diff/match.ts';
import { workBudget } from '../diff/work-budget.ts';
import { passagesOf } from '../passages.ts';

/** A place of a passage of the body, in UTF-16 units. */
export interface FidelityPlace {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

/** Where a reprint departs from its original: words left out, put in, or put in place of others. */
export interface FidelityDifference {
  readonly kind: 'omitted' | 'added' | 'changed';
  /** In the body, part by part where it goes over several passages; of what was left out, where it would stand (or nowhere in an empty body). */
  readonly places: readonly FidelityPlace[];
  /** What the body says; empty for what was left out. */
  readonly reprinted: string;
  /** What the original says, and where in it; empty for what was put in. */
  readonly original: string;
  readonly originalStart: number;
  readonly originalEnd: number;
}

export interface Fidelity {
  /** Share of characters that both have, 1 for the same words; spaces, breaks of lines and full or half width don't count. */
  readonly ratio: number;
  readonly differences: readonly FidelityDifference[];
}

/**
 * Holds a reprinted body against the original's text. Only words count: paragraphs may be cut otherwise, tables told as lines,
 * characters be of full or half width. Alternative texts of pictures are ours and are left out.
 */
export function compareWithOriginal(body: Body, original: string): Fidelity {
  const reprinted = charactersOf(body);
  const source = readCharacters(original);
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const matches = matchSequences(
    source.map(({ key }) => numberOf(key)),
    reprinted.map(({ key }) => numberOf(key)),
    workBudget(),
  );
  const shared = matches.reduce((sum, { length }) => sum + length, 0);
  const all = source.length + reprinted.length;
  return { ratio: all === 0 ? 1 : (2 * shared) / all, differences: [...differencesOf(source, reprinted, matches, original)] };
}

/** A character that counts, as it is compared, and where it stands. */
interface Character {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface BodyCharacter extends Character {
  readonly passage: string;
  readonly text: string;
}

function readCharacters(text: string): readonly Character[] {
  const characters: Character[] = [];
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    // Line ends, indents and what joins nothing visible differ from copy to copy.
    if (!/[\s\p{Cc}\p{Cf}]/u.test(character)) characters.push({ key: character.normalize('NFKC'), start, end: at });
  }
  return characters;
}

function charactersOf(body: Body): readonly BodyCharacter[] {
  return passagesOf(body)
    .filter(({ place }) => place.kind !== 'alt')
    .flatMap(({ id, text }) =>
      readCharacters(text).map((character) => ({ ...character, passage: id, text: text.slice(character.start, character.end) })),
    );
}

function* differencesOf(
  source: readonly Character[],
  reprinted: readonly BodyCharacter[],
  matches: readonly Match[],
  original: string,
): Iterable<FidelityDifference> {
  let before = 0;
  let after = 0;
  for (const match of [...matches, { before: source.length, after: reprinted.length, length: 0 }]) {
    if (match.before > before || match.after > after) {
      const left = source.slice(before, match.before);
      const put = reprinted.slice(after, match.after);
      const originalStart = left[0]?.start ?? source[before]?.start ?? original.length;
      const originalEnd = left.at(-1)?.end ?? originalStart;
      yield {
        kind: put.length === 0 ? 'omitted' : left.length === 0 ? 'added' : 'changed',
        places: put.length === 0 ? gapAt(reprinted, after) : placesOf(put),
        reprinted: put.map(({ text }) => text).join(''),
        original: original.slice(originalStart, originalEnd),
        originalStart,
        originalEnd,
      };
    }
    before = match.before + match.length;
    after = match.after + match.length;
  }
}

function placesOf(characters: readonly BodyCharacter[]): readonly FidelityPlace[] {
  const places: FidelityPlace[] = [];
  for (const { passage, start, end } of characters) {
    const last = places.at(-1);
    if (last?.passage === passage) places[places.length - 1] = { ...last, end };
    else places.push({ passage, start, end });
  }
  return places;
}

/** Behind the character before what is missing, or before the first. */
function gapAt(reprinted: readonly BodyCharacter[], index: number): readonly FidelityPlace[] {
  const before = reprinted[index - 1];
  if (before !== undefined) return [{ passage: before.passage, start: before.end, end: before.end }];
  const first = reprinted[0];
  return first === undefined ? [] : [{ passage: first.passage, start: first.start, end: first.start }];
}
