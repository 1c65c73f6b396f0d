import syllablesData from '../../data/search/syllables.json' with { type: 'json' };

const SYLLABLES: ReadonlySet<string> = new Set(Object.values(syllablesData.byInitial).flatMap((line) => line.split(' ')));
const LONGEST_SYLLABLE = 6;
const LONGEST_LETTERS = 60;
const MOST_CUTS = 6;

/**
 * What a syllable is known by: those that many people don't tell apart are one (zh z, ch c, sh s; ing in, eng en, ang an).
 */
function soundOf(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/(?<=[aei])ng$/, 'n')
    .replace('ve', 'ue');
}

/** Ways to cut letters into syllables, few long ones first; the last syllable may be unfinished (`weisheng j`). None: no pinyin. */
export function cutSyllables(letters: string): readonly (readonly string[])[] {
  if (letters.length > LONGEST_LETTERS) return [];
  const cuts: string[][] = [];
  // From each place on: can the rest be cut at all? Looked up, so that hostile letters cost no more than others.
  const possible = new Map<number, boolean>();
  const canEnd = (at: number): boolean => {
    if (at === letters.length) return true;
    const known = possible.get(at);
    if (known !== undefined) return known;
    let can = false;
    for (let length = 1; length <= LONGEST_SYLLABLE && !can; length++)
      can = SYLLABLES.has(letters.slice(at, at + length)) && at + length <= letters.length && canEnd(at + length);
    possible.set(at, can);
    return can;
  };
  const walk = (at: number, before: readonly string[]): void => {
    if (cuts.length >= MOST_CUTS) return;
    if (at === letters.length) {
      cuts.push([...before]);
      return;
    }
    for (let length = Math.min(LONGEST_SYLLABLE, letters.length - at); length > 0; length--) {
      const syllable = letters.slice(at, at + length);
      if (SYLLABLES.has(syllable) && canEnd(at + length)) walk(at + length, [...before, syllable]);
    }
  };
  walk(0, []);
  return cuts.sort((one, other) => one.length - other.length);
}

/** How a title's sounds are kept: a blank before each syllable, then its initials in capitals. */
export function soundsText(syllables: readonly string[]): string {
  const initials = syllables.map((syllable) => syllable.slice(0, 1).toUpperCase()).join('');
  return `${syllables.map((syllable) => ` ${soundOf(syllable)}`).join('')} ${initials}`;
}

/** Lexemes of a title's sounds, as `soundsText` keeps them: syllables alone and in pairs, initials alone, in pairs and in threes. */
export function soundLexemes(sounds: string): ReadonlySet<string> {
  const syllables = sounds.split(' ').slice(1);
  const initials = (syllables.pop() ?? '').toLowerCase();
  const lexemes = new Set<string>();
  for (const [at, sound] of syllables.entries()) {
    const next = syllables[at + 1];
    lexemes.add(`~${sound}`);
    if (next !== undefined) lexemes.add(`~${sound} ${next}`);
    for (let length = 1; length <= 3 && at + length <= initials.length; length++) lexemes.add(`^${initials.slice(at, at + length)}`);
  }
  return lexemes;
}

/** Lexemes that a title must have, and what its sounds must say besides. */
export interface SoundWay {
  readonly lexemes: readonly string[];
  readonly phrase: string;
}

/** What titles must hold that sound like these syllables: lexemes, and the phrase to look for in their sounds. */
export function soundQuery(syllables: readonly string[]): SoundWay {
  const sounds = syllables.map(soundOf);
  const pairs = sounds.slice(0, -1).map((sound, at) => `~${sound} ${sounds[at + 1] ?? ''}`);
  return {
    lexemes: pairs.length === 0 ? sounds.map((sound) => `~${sound}`) : pairs,
    phrase: `${sounds.map((sound) => ` ${sound}`).join('')} `,
  };
}

/** The same for initials: `wsjk`. */
export function initialsQuery(letters: string): SoundWay {
  const threes = letters.length <= 3 ? [letters] : Array.from({ length: letters.length - 2 }, (_, at) => letters.slice(at, at + 3));
  return { lexemes: threes.map((three) => `^${three}`), phrase: letters.toUpperCase() };
}
