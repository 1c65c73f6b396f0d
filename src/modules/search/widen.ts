import {
  cutSyllables,
  initialsQuery,
  mistypedPieces,
  NO_WISH,
  soundQuery,
  textWish,
  type AskedQuery,
  type SoundWay,
  type Wish,
} from '../../search/index.ts';
import { cutWords } from './cut-words.ts';
import { STOP_WORDS } from './search-data.ts';
import { syllablesOf } from './title-syllables.ts';

/** How a query was understood where nothing says it literally. */
export type Widening = 'sound' | 'words' | 'mistyped' | 'anyWord';

const LETTERS = /^[a-z]+$/;
const IDEOGRAPHS = /^\p{Script=Han}+$/u;
const FEWEST_INITIALS = 2;
const MOST_INITIALS = 16;

/** What the query asks for as it stands. Letters are looked for as letters, as pinyin of titles and as its initials. */
export function literalWish(query: AskedQuery): Wish {
  const whole = wholeOf(query);
  return {
    ...textWish(query),
    numbers: whole === '' ? [] : [whole, `${whole}号`],
    sounds: LETTERS.test(whole) && query.without.length === 0 ? lettersAsSound(whole) : [],
    pieces: [],
  };
}

function wholeOf({ terms }: AskedQuery): string {
  return terms.map(({ ways }) => ways[0] ?? '').join('');
}

function lettersAsSound(letters: string): readonly SoundWay[] {
  const cuts = cutSyllables(letters).filter((syllables) => syllables.length > 1 || letters.length > 2);
  const asked = cuts.map(soundQuery);
  if (letters.length >= FEWEST_INITIALS && letters.length <= MOST_INITIALS) asked.push(initialsQuery(letters));
  return asked;
}

/** What else may be meant, the nearest first, when nothing says the query as it stands. */
export function widerWishes(query: AskedQuery): readonly { readonly how: Widening; readonly wish: Wish; readonly query: AskedQuery }[] {
  if (query.without.length > 0) return [];
  const whole = wholeOf(query);
  const wishes: { how: Widening; wish: Wish; query: AskedQuery }[] = [];
  const syllables = IDEOGRAPHS.test(whole) && whole.length > 2 ? syllablesOf(whole) : [];
  if (syllables.length > 2) wishes.push({ how: 'sound', wish: { ...NO_WISH, sounds: [soundQuery(syllables)] }, query });
  const pieces = mistypedPieces(whole);
  if (pieces.length > 0) wishes.push({ how: 'mistyped', wish: { ...NO_WISH, pieces }, query });
  const words = [...new Set(query.terms.flatMap(({ ways }) => cutWords(ways[0] ?? '')))]
    .filter((word) => !STOP_WORDS.has(word))
    .slice(0, 8);
  if (words.length > 0 && !(words.length === 1 && words[0] === whole)) {
    const terms = words.map((word) => ({ text: word, ways: [word] }));
    wishes.push({
      how: 'words',
      wish: { ...NO_WISH, ...textWish({ terms, without: [] }) },
      query: { terms, without: [] },
    });
    const long = words.filter((word) => Array.from(word).length > 1);
    if (long.length > 1) {
      const any = { terms: [{ text: long.join(' '), ways: long }], without: [] };
      const shown = { terms: long.map((word) => ({ text: word, ways: [word] })), without: [] };
      wishes.push({ how: 'anyWord', wish: { ...NO_WISH, ...textWish(any) }, query: shown });
    }
  }
  return wishes;
}
