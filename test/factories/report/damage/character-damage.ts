import { Converter } from 'opencc-js/cn2t';
import type { Random } from '../random.ts';
import type { Damage } from './damage.ts';
import { shiftedByOneByte } from './gbk.ts';

/** Radicals that PDF copies put in the place of the characters they look like. */
const RADICALS: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  人: '⼈',
  大: '⼤',
  工: '⼯',
  文: '⽂',
  方: '⽅',
  生: '⽣',
  自: '⾃',
  行: '⾏',
  示: '⽰',
  立: '⽴',
  用: '⽤',
  目: '⽬',
  日: '⽇',
  月: '⽉',
  不: '不',
  无: '⽆',
  见: '⻅',
  业: '业',
};

const PINYIN: Readonly<Record<string, string>> = {
  務: 'wù',
  關: 'guān',
  進: 'jìn',
  結: 'jié',
  應: 'yīng',
  數: 'shù',
  規: 'guī',
  區: 'qū',
  處: 'chù',
  總: 'zǒng',
  無: 'wú',
  機: 'jī',
  構: 'gòu',
  業: 'yè',
  行: 'xíng',
  屬: 'shǔ',
  複: 'fù',
  復: 'fù',
  訟: 'sòng',
  認: 'rèn',
  設: 'shè',
  發: 'fā',
  責: 'zé',
  領: 'lǐng',
  監: 'jiān',
  統: 'tǒng',
  計: 'jì',
  續: 'xù',
  資: 'zī',
  會: 'huì ',
};

const toTraditional = Converter({ from: 'cn', to: 't' });

function withPinyin(text: string, random: Random): string {
  const annotated = new Set(Object.keys(PINYIN).filter(() => random.chance(0.6)));
  return toTraditional(text).replace(/[一-鿿]/g, (character: string) =>
    annotated.has(character) ? `${character}(${PINYIN[character] ?? ''})` : character,
  );
}

/** Shifts the Chinese run at the start of one line that begins a row or a paragraph. */
function shiftLines(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let count = 0; count < 2; count++) {
    const at = random.int(0, lines.length - 1);
    const line = lines[at] ?? '';
    const run = /^[一-鿿（）“”，、。]{3,}/.exec(line)?.[0];
    if (run !== undefined) lines[at] = shiftedByOneByte(run) + line.slice(run.length);
  }
  return lines.join('\n');
}

const everywhere = (text: string, random: Random, share: number, what: string): string =>
  Array.from(text, (character) => (random.chance(share) ? character + what : character)).join('');

export const CHARACTER_DAMAGE: readonly Damage[] = [
  { name: 'traditional', how: 'converted to traditional characters', toText: (text) => toTraditional(text) },
  { name: 'traditional-pinyin', how: 'traditional characters, some followed by their pinyin', toText: withPinyin },
  { name: 'gbk-shift', how: 'up to two lines read one byte off', toText: shiftLines },
  {
    name: 'radicals',
    how: 'Kangxi radicals for common characters',
    toText: (text) => text.replace(/[一-鿿]/g, (character) => RADICALS[character] ?? character),
  },
  { name: 'zero-width', how: 'zero-width spaces here and there', toText: (text, random) => everywhere(text, random, 0.03, '\u200b') },
  {
    name: 'soft-hyphens',
    how: 'soft hyphens and byte order marks inside',
    toText: (text, random) => everywhere(text, random, 0.02, random.pick(['\u00ad', '\ufeff', '\u2060'])),
  },
  {
    name: 'full-width-digits',
    how: 'all digits full width',
    toText: (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  },
  { name: 'nbsp', how: 'every space a no-break space', toText: (text) => text.replaceAll(' ', '\u00a0') },
];
