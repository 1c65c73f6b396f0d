/** Neighbouring characters that are looked up together. */
const LONGEST_GRAM = 3;

const SURROGATE = /[\ud800-\udfff]/;

/** Every 1, 2 and 3 neighbouring characters of a key; none runs across a line break. */
export function gramsOf(key: string): ReadonlySet<string> {
  const grams = new Set<string>();
  for (const line of key.split('\n')) {
    const characters = charactersOf(line);
    const last = characters.length;
    for (let at = 0; at < last; at++) {
      const one = characters[at] ?? '';
      const two = at + 1 < last ? one + (characters[at + 1] ?? '') : one;
      grams.add(one);
      grams.add(two);
      if (at + 2 < last) grams.add(two + (characters[at + 2] ?? ''));
    }
  }
  return grams;
}

/** The grams that a text with this phrase has: itself when it is short, all its longest grams otherwise. */
export function gramsOfPhrase(phrase: string): readonly string[] {
  const characters = charactersOf(phrase);
  if (characters.length <= LONGEST_GRAM) return characters.length === 0 ? [] : [phrase];
  const grams = new Set<string>();
  for (let at = 0; at + LONGEST_GRAM <= characters.length; at++) {
    let gram = '';
    for (let next = at; next < at + LONGEST_GRAM; next++) gram += characters[next] ?? '';
    grams.add(gram);
  }
  return [...grams];
}

/** Is the phrase found by its grams alone, without a look at the text? */
export function isOneGram(phrase: string): boolean {
  return charactersOf(phrase).length <= LONGEST_GRAM;
}

export function charactersOf(text: string): ArrayLike<string> {
  return SURROGATE.test(text) ? Array.from(text) : text;
}
