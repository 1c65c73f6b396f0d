import type { Place } from '../../../kernel/place.ts';
import { characterSet, isBlank, isDigit, isIn } from '../character-set.ts';

/** Begin with a digit that no digit stands before. Dates, clock times, articles, ages, ranges, 20个工作日, 7×24小时. */
const FROM_DIGIT = [
  '\\d{1,20}[A-Za-z][\\w-]{0,40}',
  '0\\d{2,3}\\s?-\\s?\\d{7,8}(?!\\d)',
  '1[3-9]\\d{9}(?!\\d)',
  '(?:19|20)\\d{2}\\s?[-./]\\s?\\d{1,2}(?:\\s?[-./]\\s?\\d{1,2})?(?![\\d%])',
  '\\d{1,12}\\s{0,4}年\\s{0,4}(?:\\d{1,12}\\s{0,4}月\\s{0,4})?(?:\\d{1,12}\\s{0,4}[日号])?',
  '\\d{1,12}\\s{0,4}月\\s{0,4}(?:\\d{1,12}\\s{0,4}[日号])?(?:份|底|初|中旬|上旬|下旬)?',
  '\\d{1,12}\\s{0,4}日',
  '\\d{1,2}:\\d{2}(?::\\d{2})?',
  '\\d{1,2}\\s?[时点](?:\\s?\\d{1,2}\\s?分)?',
  '7\\s?[×xX*+]\\s?24(?:小时)?',
  '24\\s?个?小时',
  '\\d{1,12}(?:\\.\\d{1,6})?\\s{0,2}(?:[-—–~～至到]|--)\\s{0,2}\\d{1,12}(?:\\.\\d{1,6})?\\s{0,2}(?:周岁|岁|万元|[\\u4e00-\\u9fff%])?',
  '\\d{1,12}\\s?[:/]\\s?\\d{1,12}',
  '\\d{1,12}(?:\\s?\\+\\s?[\\dA-ZN]{1,12}){1,8}',
  '\\d{1,12}\\s{0,4}个?工作日',
  '\\d{1,12}\\s{0,4}周?岁',
  '\\d{1,12}\\s{0,4}个?(?:月|季度|星期|周)[内度]?',
];

/** Names of documents and their numbers, slogans in quotation marks, addresses, telephone and index numbers, ordinals. */
const FROM_OTHER = [
  '《[^《》\\n]{0,120}》',
  '[“"‘][^“”"‘’\\n]{0,40}[”"’]',
  '[〔﹝\\[(【]\\s?(?:19|20)\\d{2}\\s?[〕﹞\\])】]\\s?第?\\s?\\d{0,8}\\s?号?',
  '(?:https?://|www\\.)[\\w./?=&%#:-]+',
  '(?<![A-Za-z\\d])[A-Za-z][A-Za-z-]{0,20}\\d[\\w.-]{0,40}',
  '@[\\w.-]{1,60}',
  '(?:电话|热线|传真|邮编|邮政编码|手机|QQ|索引号|网站标识码|备案号)\\s?(?:号码)?\\s?[:为是]?\\s?[\\d-]{3,40}(?![\\d-]|\\s{0,2}[余多]?(?:件|条|个|次|人|起|项|万))',
  '第\\s?[\\d一二三四五六七八九十百千]{1,12}(?:\\s?[-—~至、]\\s?第?[\\d一二三四五六七八九十]{1,12})?\\s?[\\u4e00-\\u9fff]?',
  '(?:附件|附表|(?<![代报图列年填])表|(?<![一])图|编号|No\\.?)\\s?[\\d一二三四五六七八九十]{1,8}(?!\\d|\\s?[条件个份张人名次项篇幅家位期])',
  '七\\s?[×xX*+]\\s?24(?:小时)?',
];

const AT_DIGIT = new RegExp(FROM_DIGIT.join('|'), 'y');
const AT_OTHER = new RegExp(FROM_OTHER.join('|'), 'y');

/** First characters of `FROM_OTHER`. */
const OPENS_OTHER = characterSet('《“"‘〔﹝[(【@第电热传邮手索网备附表图编七ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** What stands behind the first digits, blanks between, in each of `FROM_DIGIT`; a mobile number alone is digits only. */
const BEHIND_DIGITS = characterSet('-—–~～至到./:+*×年月日时点工周岁季星小ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
const BEHIND_CLASSIFIER = characterSet('工月季星周小');
const MOBILE = 11;

/** Stretches of folded text whose digits count nothing. */
export function skippedStretches(folded: string): Place[] {
  const stretches: Place[] = [];
  let at = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    let pattern: RegExp | null = null;
    let next = at + 1;
    if (isDigit(code)) {
      while (isDigit(folded.charCodeAt(next))) next += 1;
      if (!isDigit(folded.charCodeAt(at - 1)) && mayCountNothing(folded, at, next)) pattern = AT_DIGIT;
    } else if (isIn(OPENS_OTHER, code)) pattern = AT_OTHER;
    if (pattern !== null) {
      pattern.lastIndex = at;
      if (pattern.test(folded)) {
        next = pattern.lastIndex;
        stretches.push({ start: at, end: next });
      }
    }
    at = next;
  }
  return stretches;
}

/** Most numbers are told by the character behind them to be counts: 30件, 5次. */
function mayCountNothing(folded: string, start: number, end: number): boolean {
  if (end - start === MOBILE) return true;
  let at = end;
  while (isBlank(folded.charCodeAt(at))) at += 1;
  const code = folded.charCodeAt(at);
  return isIn(BEHIND_DIGITS, code) || (folded.charAt(at) === '个' && isIn(BEHIND_CLASSIFIER, folded.charCodeAt(at + 1)));
}
