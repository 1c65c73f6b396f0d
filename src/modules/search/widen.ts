import { cutSyllables, indexQueryOf, initialsQuery, mistypedQuery, quoted, soundQuery, type AskedQuery } from '../../search/index.ts';
import { cutWords } from './cut-words.ts';
import type { Wish } from './find-hits.ts';
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
  const whole = query.terms.map(({ ways }) => ways[0] ?? '').join('');
  return {
    text: indexQueryOf(query),
    numbers: whole === '' ? null : `${quoted(`#${whole}`)} | ${quoted(`#${whole}号`)}`,
    titles: LETTERS.test(whole) && query.without.length === 0 ? lettersAsSound(whole) : null,
  };
}

function lettersAsSound(letters: string): Wish['titles'] {
  const cuts = cutSyllables(letters).filter((syllables) => syllables.length > 1 || letters.length > 2);
  const asked = cuts.map(soundQuery);
  if (letters.length >= FEWEST_INITIALS && letters.length <= MOST_INITIALS) asked.push(initialsQuery(letters));
  return soundWish(asked);
}

function soundWish(asked: readonly { readonly lexemes: readonly string[]; readonly phrase: string }[]): Wish['titles'] {
  if (asked.length === 0) return null;
  return {
    wanted: asked.map(({ lexemes }) => `(${lexemes.map(quoted).join(' & ')})`).join(' | '),
    phrases: [[...new Set(asked.map(({ phrase }) => phrase))].join('|')],
    bySound: true,
  };
}

/** What else may be meant, the nearest first, when nothing says the query as it stands. */
export function widerWishes(query: AskedQuery): readonly { readonly how: Widening; readonly wish: Wish; readonly query: AskedQuery }[] {
  if (query.without.length > 0) return [];
  const whole = query.terms.map(({ ways }) => ways[0] ?? '').join('');
  const wishes: { how: Widening; wish: Wish; query: AskedQuery }[] = [];
  const titlesOnly = (titles: Wish['titles']): Wish => ({ text: null, numbers: null, titles });
  const syllables = IDEOGRAPHS.test(whole) && whole.length > 2 ? syllablesOf(whole) : [];
  if (syllables.length > 2) wishes.push({ how: 'sound', wish: titlesOnly(soundWish([soundQuery(syllables)])), query });
  const mistyped = mistypedQuery(whole);
  if (mistyped !== null) wishes.push({ how: 'mistyped', wish: titlesOnly({ wanted: mistyped, phrases: [], bySound: false }), query });
  const words = [...new Set(query.terms.flatMap(({ ways }) => cutWords(ways[0] ?? '')))]
    .filter((word) => !STOP_WORDS.has(word))
    .slice(0, 8);
  if (words.length > 0 && !(words.length === 1 && words[0] === whole)) {
    const terms = words.map((word) => ({ text: word, ways: [word] }));
    wishes.push({
      how: 'words',
      wish: { text: indexQueryOf({ terms, without: [] }), numbers: null, titles: null },
      query: { terms, without: [] },
    });
    const long = words.filter((word) => Array.from(word).length > 1);
    if (long.length > 1) {
      const any = { terms: [{ text: long.join(' '), ways: long }], without: [] };
      const shown = { terms: long.map((word) => ({ text: word, ways: [word] })), without: [] };
      wishes.push({ how: 'anyWord', wish: { text: indexQueryOf(any), numbers: null, titles: null }, query: shown });
    }
  }
  return wishes;
}
