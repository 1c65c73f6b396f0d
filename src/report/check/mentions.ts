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
  /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万|亿)?(余|多|来)?(万|亿)?((?:条|件|次|篇|份|人|个|项|期|场|名|户|宗|起|例|批|家|处|部|张|幅|页|字|本|册|套|轮|讲|组|档|只|辆|台|所|座|类|种|门|班|位|天|元|%|‰|年|月|日|号|时|分|秒|点|级|届|岁|周|季|版|章|款|卷|楼|路|室|度|G|K|M|V)(?:次|套|目|例|期|批|批次)?)?(余|多)?/g;

/** Numbers with these units are dates, order and time, not counts. */
const NOT_COUNTS = new Set([
  '年',
  '月',
  '日',
  '号',
  '时',
  '分',
  '秒',
  '点',
  '级',
  '届',
  '岁',
  '周',
  '季',
  '版',
  '章',
  '款',
  '卷',
  '楼',
  '路',
  '室',
  '度',
  'G',
  'K',
  'M',
  'V',
  '月份',
]);
const HOTLINES = new Set([
  '12345',
  '12320',
  '12348',
  '12315',
  '12328',
  '12331',
  '12336',
  '12333',
  '12388',
  '12356',
  '110',
  '120',
  '119',
  '114',
]);

/** Every counting number of the text, in order. Dates, order numbers, document numbers, hotlines and articles are none. */
export function mentionsOf(sentences: readonly Sentence[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const part = sentence.text;
    if (!/\d/.test(part)) continue;
    let leadStart = 0;
    let depth = 0;
    let scanned = 0;
    NUMBER.lastIndex = 0;
    for (let match = NUMBER.exec(part); match !== null; match = NUMBER.exec(part)) {
      for (; scanned < match.index; scanned += 1) {
        const character = part.charAt(scanned);
        if (character === '（') depth += 1;
        else if (character === '）') depth = Math.max(0, depth - 1);
      }
      const mention = toMention(match, part, { index: mentions.length, sentence: index, base: sentence.start, leadStart, depth });
      if (mention === null) continue;
      mentions.push(mention);
      leadStart = mention.end - sentence.start;
    }
  }
  return mentions;
}

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
  const before = part.charAt(match.index - 1);
  const after = part.charAt(match.index + raw.length);
  if (unit !== undefined && NOT_COUNTS.has(unit)) return null;
  if (/[第〔[A-Za-z.\d\-－—~～/№]/.test(before) || (unit === undefined && /[〕\]A-Za-z.．\-－—/~～:：]/.test(after))) return null;
  if (unit === undefined && (HOTLINES.has(integer) || (integer.length > 1 && integer.startsWith('0')) || integer.length >= 7)) return null;
  if (
    unit === '个' &&
    /^(?:工作日|月|小时|百分点|自然日|季度|年度)/.test(part.slice(match.index + raw.length, match.index + raw.length + 4))
  )
    return null;
  if (unit === undefined && after === '、' && /^[。；：，]?$/.test(before)) return null;
  const scale = (scaleBefore ?? scaleAfter) === '万' ? 10_000 : (scaleBefore ?? scaleAfter) === '亿' ? 100_000_000 : 1;
  const isMoney = unit === '元';
  const lead = part.slice(where.leadStart, match.index);
  const exact =
    moreBefore === undefined &&
    moreAfter === undefined &&
    !/(?:约|近|超过?|逾|大概|不少于|至少|最多|不超过|达到?近)$/.test(lead) &&
    !/^(?:左右|以上|以下|以内|上下)/.test(part.slice(match.index + raw.length, match.index + raw.length + 2));
  const value = Number(integer.replaceAll(',', '') + fraction);
  return {
    start: base + match.index,
    end: base + match.index + raw.length,
    value: isMoney && scale === 10_000 ? value : Math.round(value * scale * 1e6) / 1e6,
    unit: isMoney && scale === 10_000 ? '万元' : (unit ?? null),
    exact: exact && (scale === 1 || isMoney),
    decimals: fraction === '' ? 0 : fraction.length - 1,
    depth: where.depth,
    index: where.index,
    sentence: where.sentence,
    lead,
  };
}
