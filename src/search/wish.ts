import { gramsOfPhrase, isOneGram, lexemeGram, type GramSpace } from './grams.ts';
import type { OrdinalSet } from './ordinal-set.ts';
import type { AskedQuery } from './read-query.ts';
import type { SoundWay } from './sounds.ts';

/** What is asked of the index. */
export interface Wish {
  /** What texts must say: each of these, in any of its ways. Empty: nothing is asked of texts. */
  readonly terms: readonly (readonly string[])[];
  readonly without: readonly string[];
  /** Document or index numbers, folded: that is what these records are called. */
  readonly numbers: readonly string[];
  /** Titles that sound like one of these. */
  readonly sounds: readonly SoundWay[];
  /** Titles that hold all pieces of one of these. */
  readonly pieces: readonly (readonly string[])[];
}

export const NO_WISH: Wish = { terms: [], without: [], numbers: [], sounds: [], pieces: [] };

/** What texts must say for this query. */
export function textWish({ terms, without }: AskedQuery): Pick<Wish, 'terms' | 'without'> {
  return { terms: terms.map(({ ways }) => shortest(ways)), without };
}

/** Without those that say another one in more characters: who holds 卫生健康委员会 holds 卫生健康委. */
function shortest(ways: readonly string[]): readonly string[] {
  return ways.filter((way) => !ways.some((other) => other !== way && way.includes(other)));
}

/** Terms that a text may not say though it has all their grams: each needs a look at it. */
export function inexactTerms({ terms }: Wish): readonly (readonly string[])[] {
  return terms.filter((ways) => !ways.every(isOneGram));
}

/** Is one of the ways of each term in one of the parts? */
export function saysAll(terms: readonly (readonly string[])[], parts: readonly string[]): boolean {
  return terms.every((ways) => ways.some((way) => parts.some((part) => part.includes(way))));
}

/** Everything that must be read to answer a wish. */
export function gramsOfWish(wish: Wish): readonly number[] {
  const grams = new Set<number>();
  const add = (all: readonly number[]): void => {
    for (const gram of all) grams.add(gram);
  };
  for (const way of wish.terms.flat()) for (const space of SPACES) add(gramsOfPhrase(way, space));
  for (const phrase of wish.without) add(gramsOfPhrase(phrase, 'text'));
  for (const number of wish.numbers) grams.add(numberGram(number));
  for (const { lexemes } of wish.sounds) add(lexemes.map(lexemeGram));
  for (const piece of wish.pieces.flat()) add(gramsOfPhrase(piece, 'title'));
  return [...grams];
}

const SPACES = ['text', 'title'] as const;

/** A whole number is found by this. */
export function numberGram(number: string): number {
  return lexemeGram(`#${number}`);
}

/** What was found; sets of ordinals. */
export interface Matches {
  /** All of them. */
  readonly hits: OrdinalSet;
  /** Those whose title says it, whose number it is, whose title only sounds like it. */
  readonly titled: OrdinalSet;
  readonly numbered: OrdinalSet;
  readonly sounded: OrdinalSet;
}

const FEW = 20;

/** Answers a wish by grams. `read` gives the records of a gram in a set that is not changed; `none` an empty one to fill. */
export function match(wish: Wish, read: (gram: number) => OrdinalSet, none: () => OrdinalSet): Matches {
  const known = new Map<string, OrdinalSet>();
  const phrase = (text: string, space: GramSpace): OrdinalSet => {
    const name = `${space} ${text}`;
    const made = known.get(name) ?? allOf(gramsOfPhrase(text, space).map(read), none);
    known.set(name, made);
    return made;
  };
  const said = (space: GramSpace): OrdinalSet =>
    none().become(
      allOf(
        wish.terms.map((ways) =>
          anyOf(
            ways.map((way) => phrase(way, space)),
            none,
          ),
        ),
        none,
      ),
    );
  const hits = said('text');
  for (const left of wish.without) hits.deleteAll(phrase(left, 'text'));
  // Of few hits each is read and ranked by what its title says.
  const titled = hits.isFewerThan(FEW) ? none() : said('title').keepAll(hits);
  const numbered = none();
  for (const number of wish.numbers) numbered.addAll(read(numberGram(number)));
  const sounded = none();
  for (const { lexemes } of wish.sounds) sounded.addAll(allOf(lexemes.map(lexemeGram).map(read), none));
  for (const pieces of wish.pieces)
    hits.addAll(
      allOf(
        pieces.map((piece) => phrase(piece, 'title')),
        none,
      ),
    );
  return { hits, titled, numbered: numbered.keepAll(hits), sounded };
}

/** Of one set that set itself, which is not to be changed; otherwise a new one. */
function allOf(sets: readonly OrdinalSet[], none: () => OrdinalSet): OrdinalSet {
  const [first, second, ...others] = sets;
  if (first === undefined) return none();
  if (second === undefined) return first;
  const all = none().become(first).keepAll(second);
  for (const other of others) all.keepAll(other);
  return all;
}

/** Of one set that set itself, which is not to be changed; otherwise a new one. */
function anyOf(sets: readonly OrdinalSet[], none: () => OrdinalSet): OrdinalSet {
  const [first, second, ...others] = sets;
  if (first === undefined) return none();
  if (second === undefined) return first;
  const any = none().become(first).addAll(second);
  for (const other of others) any.addAll(other);
  return any;
}

/** A record that is in no segment yet, as it is searched. */
export interface YoungRecord {
  readonly ordinal: number;
  readonly key: string;
  readonly titleKey: string;
  readonly sounds: string;
  readonly numbers: readonly string[];
}

/** Adds those of the young records that answer the wish, by reading them. */
export function matchYoung(wish: Wish, records: Iterable<YoungRecord>, { hits, titled, numbered, sounded }: Matches): void {
  for (const { ordinal, key, titleKey, sounds, numbers } of records) {
    const says = wish.terms.length > 0 && saysAll(wish.terms, [key]) && !wish.without.some((phrase) => key.includes(phrase));
    if (says) {
      hits.add(ordinal);
      if (saysAll(wish.terms, [titleKey])) titled.add(ordinal);
      if (wish.numbers.some((number) => numbers.includes(number))) numbered.add(ordinal);
    }
    if (wish.pieces.some((pieces) => pieces.every((piece) => titleKey.includes(piece)))) hits.add(ordinal);
    if (wish.sounds.some(({ phrase }) => sounds.includes(phrase))) sounded.add(ordinal);
  }
}
