import type { Sentence } from './sentences.ts';

/** A number with what it counts, as the checks need it: where it stands among the others of its sentence. */
export interface Mention {
  /** Of the number and its unit, in the flat text. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** 条, 件, %, 万元 …; null when the number stands alone. */
  readonly unit: string | null;
  /** False for 余, 多, 约, 近, 以上. */
  readonly exact: boolean;
  /** Decimals as written. */
  readonly decimals: number;
  /** Depth of round brackets it stands in. */
  readonly depth: number;
  /** Place among all mentions. */
  readonly index: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Text between the number before it (or the sentence's start) and it. */
  readonly lead: string;
}

const NUMBER =
  /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万|亿)?(余|多|来)?(万|亿)?((?:条|件|次|篇|份|人|个|项|期|场|名|户|宗|起|例|批|家|处|部|张|幅|页|字|本|册|套|轮|讲|组|档|只|辆|台|所|座|类|种|门|班|位|天|元|%|‰|年|月|日|号|时|分|秒|点|级|届|岁|周|季|版|章|款|卷|楼|路|室|度|G|K|M|V)(?:次|套|目|例|期|批|批次)?)?(余|多)?/y;

/** Numbers with these units are dates, order and time, not counts. */
const NOT_COUNTS = new Set('年 月 日 号 时 分 秒 点 级 届 岁 周 季 版 章 款 卷 楼 路 室 度 G K M V 月份'.split(' '));
const HOTLINES = new Set('12345 12320 12348 12315 12328 12331 12336 12333 12388 12356 110 120 119 114'.split(' '));

/** Characters before a number that make it an order number, a document number or part of another number. */
const STUCK_BEFORE = new Set('第〔[.-－—~～/№0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** The same behind a number without a unit. */
const STUCK_BEHIND = new Set('〕].．-－—/~～:：abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** A number and 、 behind one of these (or at the head) numbers a list. */
const LIST_BEGINS = new Set(['', '。', '；', '：', '，']);
/** 个 of something else than what is counted: 20个工作日. */
const NOT_COUNTED = /(?:工作日|月|小时|百分点|自然日|季度|年度)/y;
const APPROXIMATE_BEFORE = /(?:约|近|超过?|逾|大概|不少于|至少|最多|不超过|达到?近)$/;
const LONGEST_APPROXIMATE = 3;
const APPROXIMATE_BEHIND = new Set(['左右', '以上', '以下', '以内', '上下']);

/** Every counting number of the text, in order. Dates, order numbers, document numbers, hotlines and articles are none. */
export function mentionsOf(sentences: readonly Sentence[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const part = sentence.text;
    let leadStart = 0;
    let depth = 0;
    for (let at = 0; at < part.length; at += 1) {
      const unit = part.charCodeAt(at);
      if (unit === OPENING) depth += 1;
      else if (unit === CLOSING) depth = Math.max(0, depth - 1);
      if (unit < ZERO || unit > NINE) continue;
      NUMBER.lastIndex = at;
      const match = NUMBER.exec(part);
      if (match === null) continue;
      at = NUMBER.lastIndex - 1;
      const mention = toMention(match, part, { index: mentions.length, sentence: index, base: sentence.start, leadStart, depth });
      if (mention === null) continue;
      mentions.push(mention);
      leadStart = mention.end - sentence.start;
    }
  }
  return mentions;
}

const OPENING = 0xff08;
const CLOSING = 0xff09;
const ZERO = 0x30;
const NINE = 0x39;

interface Where {
  readonly index: number;
  readonly sentence: number;
  /** Start of the sentence in the flat text. */
  readonly base: number;
  readonly leadStart: number;
  readonly depth: number;
}

function toMention(match: RegExpExecArray, part: string, where: Where): Mention | null {
  const { base } = where;
  const [raw, integer = '', fraction = '', scaleBefore, moreBefore, scaleAfter, unit, moreAfter] = match;
  const end = match.index + raw.length;
  const before = part.charAt(match.index - 1);
  if (unit !== undefined && NOT_COUNTS.has(unit)) return null;
  if (STUCK_BEFORE.has(before)) return null;
  if (unit === undefined && !standsAlone(integer, before, part.charAt(end))) return null;
  NOT_COUNTED.lastIndex = end;
  if (unit === '个' && NOT_COUNTED.test(part)) return null;
  const scale = (scaleBefore ?? scaleAfter) === '万' ? 10_000 : (scaleBefore ?? scaleAfter) === '亿' ? 100_000_000 : 1;
  const isMoney = unit === '元';
  const exact =
    moreBefore === undefined &&
    moreAfter === undefined &&
    !APPROXIMATE_BEFORE.test(part.slice(Math.max(where.leadStart, match.index - LONGEST_APPROXIMATE), match.index)) &&
    !APPROXIMATE_BEHIND.has(part.slice(end, end + 2));
  const value = Number((integer.includes(',') ? integer.replaceAll(',', '') : integer) + fraction);
  return {
    start: base + match.index,
    end: base + end,
    value: isMoney && scale === 10_000 ? value : Math.round(value * scale * 1e6) / 1e6,
    unit: isMoney && scale === 10_000 ? '万元' : (unit ?? null),
    exact: exact && (scale === 1 || isMoney),
    decimals: fraction === '' ? 0 : fraction.length - 1,
    depth: where.depth,
    index: where.index,
    sentence: where.sentence,
    lead: part.slice(where.leadStart, match.index),
  };
}

/** A number without a unit that counts something all the same: no hotline, no code, no range, no number of a list. */
function standsAlone(integer: string, before: string, after: string): boolean {
  if (HOTLINES.has(integer) || (integer.length > 1 && integer.startsWith('0')) || integer.length >= 7) return false;
  return !STUCK_BEHIND.has(after) && !(after === '、' && LIST_BEGINS.has(before));
}
