/** Where a gram was found: a text, or a title besides. */
export type GramSpace = 'text' | 'title';

const UNITS = 65_536;
/** Grams of up to three units are their units side by side: below 2^48, exact in a double. Kinds of grams lie above one another. */
const KIND = UNITS ** 3;
const KINDS = { text: 0, title: 1, longText: 2, longTitle: 3, lexeme: 4 } as const;
/** Neighbouring UTF-16 units that are looked up together. */
const LONGEST_GRAM = 3;
/** Digits and letters are few, and stand beside each other in any order by chance: where two are among them, so many units together. */
const LONG_GRAMS = [4, 5] as const;
const LONGEST_LONG = 5;
const LINE_BREAK = 10;

/**
 * Every 1, 2 and 3 neighbouring UTF-16 units of a key, 4 and 5 where digits are among them, as numbers; none runs across a
 * line break. The same one may come again.
 */
export function eachGram(key: string, space: GramSpace, use: (gram: number) => void): void {
  const short = KINDS[space] * KIND;
  let two = 0;
  let one = 0;
  // Units since the line break.
  let line = 0;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    if (unit === LINE_BREAK) {
      line = 0;
      continue;
    }
    line += 1;
    use(short + unit * UNITS * UNITS);
    if (line > 1) use(short + (one * UNITS + unit) * UNITS);
    if (line > 2) use(short + (two * UNITS + one) * UNITS + unit);
    for (const length of LONG_GRAMS)
      if (line >= length && isDigital(key, at - length + 1, length)) use(longGram(key, at - length + 1, length, space));
    two = one;
    one = unit;
  }
}

/** The grams that a text with this phrase has: itself when it is short, enough of its longest grams otherwise. */
export function gramsOfPhrase(phrase: string, space: GramSpace): readonly number[] {
  const { length } = phrase;
  if (length <= LONGEST_GRAM) return length === 0 ? [] : [shortGram(phrase, 0, length, space)];
  const grams = new Set<number>();
  const long = Math.min(length, LONGEST_LONG);
  // A short gram inside a long one says nothing that the long one doesn't.
  let covered = 0;
  for (let at = 0; at + LONGEST_GRAM <= length; at++) {
    if (at + long <= length && isDigital(phrase, at, long)) {
      grams.add(longGram(phrase, at, long, space));
      covered = at + long;
    }
    if (at + LONGEST_GRAM > covered) grams.add(shortGram(phrase, at, LONGEST_GRAM, space));
  }
  return [...grams];
}

/** Is the phrase found by its grams alone, without a look at the text? */
export function isOneGram(phrase: string): boolean {
  return phrase.length <= LONGEST_GRAM || (phrase.length <= LONGEST_LONG && isDigital(phrase, 0, phrase.length));
}

/** A number for anything else that records are found by: sounds, whole numbers of documents. Two in 2^48 may share one. */
export function lexemeGram(lexeme: string): number {
  return KINDS.lexeme * KIND + hash(lexeme, 0, lexeme.length);
}

function shortGram(text: string, at: number, length: number, space: GramSpace): number {
  const unit = (place: number): number => (place < length ? text.charCodeAt(at + place) : 0);
  return KINDS[space] * KIND + (unit(0) * UNITS + unit(1)) * UNITS + unit(2);
}

function longGram(text: string, at: number, length: number, space: GramSpace): number {
  return KINDS[space === 'text' ? 'longText' : 'longTitle'] * KIND + hash(text, at, length);
}

/** 48 bits. */
function hash(text: string, from: number, length: number): number {
  let low = 0x811c9dc5;
  let high = 0x2f0b4c47;
  for (let at = from; at < from + length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b);
    high ^= high >>> 13;
  }
  low ^= low >>> 15;
  return ((high ^ (high >>> 16)) & 0xffff) * 0x1_0000_0000 + (low >>> 0);
}

/** Two digits or small letters among them. */
function isDigital(text: string, from: number, length: number): boolean {
  let digits = 0;
  for (let at = from; at < from + length; at++) {
    const unit = text.charCodeAt(at);
    if ((unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122)) digits += 1;
  }
  return digits > 1;
}
