import { randomOf } from './corpus.ts';
import {
  COMPANIES,
  DISEASES,
  DRUGS,
  MISTYPED,
  MIXED,
  PEOPLE,
  plantedCorpus,
  RARE,
  RENAMED,
  SMALLEST_CORPUS,
  SOUNDS,
  VILLAGES,
} from './planted.ts';

/** Classes in which what is found must be exactly what a reader finds by reading every text. */
export const LITERAL_CLASSES = ['names', 'characters', 'fragments', 'numbers', 'mixed', 'words', 'traditional'] as const;
export const CLASSES = [...LITERAL_CLASSES, 'synonyms', 'pinyin', 'initials', 'typos'] as const;
export type JudgedClass = (typeof CLASSES)[number];

/** A query, and what a text must say to be an answer. */
export interface JudgedQuery {
  readonly class: JudgedClass;
  readonly text: string;
  /** All of these, each in one of its ways; compared without punctuation, blanks and case. */
  readonly says: readonly (readonly string[])[];
  /** `title`: only titles count (the way in is by how a title sounds or what it nearly is). */
  readonly where: 'text' | 'title';
}

const literal = (name: JudgedClass, text: string, ...phrases: readonly string[]): JudgedQuery => ({
  class: name,
  text,
  says: (phrases.length === 0 ? [text] : phrases).map((phrase) => [phrase]),
  where: 'text',
});
const titled = (name: JudgedClass, text: string, meant: string): JudgedQuery => ({ class: name, text, says: [[meant]], where: 'title' });

/** More than 300 queries; the same for the same seed. */
export function judgedQueries(seed: number): readonly JudgedQuery[] {
  const named = [...PEOPLE, ...COMPANIES, ...DRUGS, ...DISEASES, ...VILLAGES];
  return [
    ...named.map(({ target }) => literal('names', target)),
    ...RARE.map(({ target }) => literal('characters', target.slice(-1))),
    ...Array.from('疟鼠碘氟茶桥', (character) => literal('characters', character)),
    ...fragments(
      seed,
      [...named, ...MIXED, ...RENAMED].map(({ title }) => title),
    ),
    ...numbers(seed),
    ...MIXED.flatMap(({ target }) => [literal('mixed', target), literal('mixed', spaced(target), target)]),
    ...[...PEOPLE, ...COMPANIES]
      .slice(0, 20)
      .map(({ target, title }) => literal('words', `${target} ${title.slice(-2)}`, target, title.slice(-2))),
    ...TRADITIONAL.map(([asked, meant]) => literal('traditional', asked, meant)),
    ...RENAMED.map(({ asked, group }): JudgedQuery => ({ class: 'synonyms', text: asked, says: [group], where: 'text' })),
    ...RENAMED.map(({ target, group }): JudgedQuery => ({ class: 'synonyms', text: target, says: [group], where: 'text' })),
    ...SOUNDS.map(({ target, pinyin }) => titled('pinyin', pinyin.replaceAll(' ', ''), target)),
    ...SOUNDS.map(({ target, pinyin }) =>
      titled(
        'initials',
        pinyin
          .split(' ')
          .map((syllable) => syllable.slice(0, 1))
          .join(''),
        target,
      ),
    ),
    ...MISTYPED.flatMap(({ target, homophone }) => [homophone, ...mistakesIn(target)].map((text) => titled('typos', text, target))),
  ];
}

/** Pieces of titles that begin and end anywhere, 3 to 6 characters long. */
function fragments(seed: number, titles: readonly string[]): readonly JudgedQuery[] {
  const random = randomOf(seed);
  return titles.slice(0, 70).map((title) => {
    const length = 3 + Math.floor(random() * 4);
    const at = Math.floor(random() * (title.length - length));
    return literal('fragments', title.slice(at, at + length));
  });
}

/** Numbers of documents as people write them, whole and cut off. */
function numbers(seed: number): readonly JudgedQuery[] {
  const withNumber: string[] = [];
  for (const { documentNumber } of plantedCorpus(seed, SMALLEST_CORPUS)) if (documentNumber !== null) withNumber.push(documentNumber);
  const whole = withNumber.slice(0, 36).map((number, at) => {
    const asked = [
      number,
      number.replace('〔', '[').replace('〕', ']'),
      number.replace('〔', '（').replace('〕', '）'),
      number.replaceAll(/[〔〕]/g, ' ').replaceAll(' ', ''),
      number.replace('号', ''),
      `“${number}”`,
    ][at % 6];
    return literal('numbers', asked ?? number, asked ?? number);
  });
  return [
    ...whole,
    ...['2019-0', '2021-0001', '〔2015〕', '2016〕1', '000000X/2018', '政办发〔2012〕'].map((text) => literal('numbers', text)),
  ];
}

/** HPV疫苗 → hpv 疫苗 in wide letters: what a phone's keyboard makes of it. */
function spaced(text: string): string {
  return text.toLowerCase().replace(/[a-z0-9]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** Two in each other's place, one missing, one wrong. */
function mistakesIn(text: string): readonly string[] {
  const at = Math.floor(text.length / 2);
  const swapped = text.slice(0, at - 1) + text.slice(at, at + 1) + text.slice(at - 1, at) + text.slice(at + 1);
  return [swapped, text.slice(0, at) + text.slice(at + 1), `${text.slice(0, at)}之${text.slice(at + 1)}`];
}

const TRADITIONAL = [
  ['衛生健康委員會', '卫生健康委员会'],
  ['醫療保障局', '医疗保障局'],
  ['義務教育', '义务教育'],
  ['營商環境優化', '营商环境优化'],
  ['傳染病監測', '传染病监测'],
  ['疫情防控專項行動', '疫情防控专项行动'],
  ['養老服務', '养老服务'],
  ['農業農村局', '农业农村局'],
  ['應急管理局', '应急管理局'],
  ['電動自行車', '电动自行车'],
  ['無償獻血', '无偿献血'],
  ['鄉村旅遊', '乡村旅游'],
  ['職業病防治', '职业病防治'],
  ['學前教育', '学前教育'],
  ['飲用水監測', '饮用水监测'],
  ['老舊小區改造', '老旧小区改造'],
  ['數據共享', '数据共享'],
  ['行政處罰裁量', '行政处罚裁量'],
  ['藥品集中採購', '药品集中采购'],
  ['財政局關於', '财政局关于'],
] as const;
