import type { Place } from '../../../kernel/place.ts';

/**
 * Stretches of folded text whose digits count nothing: names of documents and their numbers, slogans in quotation marks,
 * addresses, telephone and index numbers, dates, clock times, articles, age groups, ranges, 20个工作日, 7×24小时.
 */
const SKIPPED = new RegExp(
  [
    '《[^《》\\n]{0,120}》',
    '[“"‘][^“”"‘’\\n]{0,40}[”"’]',
    '[〔﹝\\[(【]\\s*(?:19|20)\\d{2}\\s*[〕﹞\\])】]\\s*第?\\s*\\d*\\s*号?',
    '(?:https?://|www\\.)[\\w./?=&%#:-]+',
    '[\\w.+-]+@[\\w.-]+',
    '[A-Za-z][A-Za-z-]*\\d[\\w.-]*',
    '\\d+[A-Za-z][\\w-]*',
    '(?:电话|热线|传真|邮编|邮政编码|手机|QQ|索引号|网站标识码|备案号)\\s*(?:号码)?\\s*[:为是]?\\s*[\\d-]{3,}(?![\\d-]|\\s*[余多]?(?:件|条|个|次|人|起|项|万))',
    '(?<!\\d)0\\d{2,3}\\s*-\\s*\\d{7,8}(?!\\d)',
    '(?<!\\d)1[3-9]\\d{9}(?!\\d)',
    '(?:19|20)\\d{2}\\s*[-./]\\s*\\d{1,2}(?:\\s*[-./]\\s*\\d{1,2})?(?![\\d%])',
    '\\d+\\s*年\\s*(?:\\d+\\s*月\\s*)?(?:\\d+\\s*[日号])?',
    '\\d+\\s*月\\s*(?:\\d+\\s*[日号])?(?:份|底|初|中旬|上旬|下旬)?',
    '\\d+\\s*日',
    '\\d{1,2}:\\d{2}(?::\\d{2})?',
    '\\d{1,2}\\s*[时点](?:\\s*\\d{1,2}\\s*分)?',
    '(?:7|七)\\s*[×xX*+]\\s*24(?:小时)?',
    '24\\s*(?:个)?小时',
    '第\\s*[\\d一二三四五六七八九十百千]+(?:\\s*[-—~至、]\\s*第?[\\d一二三四五六七八九十]+)?\\s*[\\u4e00-\\u9fff]?',
    '(?:附件|附表|表|图|编号|No\\.?)\\s*[\\d一二三四五六七八九十]+(?![\\d]*\\s*(?:条|件|个|份|张))',
    '\\d+(?:\\.\\d+)?\\s*(?:[-—–~～至到]|--)\\s*\\d+(?:\\.\\d+)?\\s*(?:周岁|岁|万元|[\\u4e00-\\u9fff%])?',
    '\\d+\\s*[:/]\\s*\\d+',
    '\\d+(?:\\s*\\+\\s*[\\dA-ZN]+)+',
    '\\d+\\s*(?:个)?工作日',
    '\\d+\\s*(?:周岁|岁)',
    '(?:近|前|后|每|过去|未来)?\\d+\\s*个?(?:月|季度|星期|周)(?:内|度)?',
  ].join('|'),
  'g',
);

export function skippedStretches(folded: string): Place[] {
  const stretches: Place[] = [];
  for (const match of folded.matchAll(SKIPPED)) stretches.push({ start: match.index, end: match.index + match[0].length });
  return stretches;
}
