import { customPinyin, pinyin } from 'pinyin-pro';
import { READINGS } from './search-data.ts';

let ready = false;
const IDEOGRAPH = /\p{Script=Han}/u;

/** Syllables of the ideographs in a folded text, without tones (ü is v); other characters have none. */
export function syllablesOf(key: string): readonly string[] {
  if (!ready) {
    customPinyin(READINGS);
    ready = true;
  }
  const ideographs = Array.from(key)
    .filter((character) => IDEOGRAPH.test(character))
    .join('');
  if (ideographs === '') return [];
  return pinyin(ideographs, { toneType: 'none', type: 'array', v: true, toneSandhi: false }).map((syllable) => syllable.toLowerCase());
}
