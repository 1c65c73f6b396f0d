import type { Check } from '../check.ts';
import { plainDate } from '../../../kernel/plain-date.ts';

const RECEIVED = /(?:新收|收到|接收|受理|处理|[共年]收)[^，。；\d]{0,20}申请[^，。；\d]{0,6}(\d+)[件条宗]/;
const CARRIED_IN =
  /(?:上年度?|去年|上一年度?)结转[^，。；\d]{0,10}(\d+)[件条宗]|结转上(?:一)?年度?[^，。；\d]{0,12}(\d+)[件条宗]|(无|没有)上年度?结转/;
const CLOSED = /(?:办结|答复)[^，。；\d率]{0,8}(\d+)[件条宗]/;
const CARRIED_OVER =
  /结转(?:至|到)?下(?:一)?年度?[^，。；\d]{0,10}(\d+)[件条宗]|(\d+)[件条宗]结转(?:至|到)?下(?:一)?年|(无|没有)结转(?:至|到)?下/;
/** The outcomes of table three, in the place of 办结. */
const OUTCOME = /(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)(?:的|答复)?(\d+)[件条宗]/g;

/** 收到申请9件（含上年结转1件）: the first number holds the second. */
const INCLUDED = /(?:含|包括|其中)[^，。；]{0,6}(?:上年|去年|上一年)/;

/** The relation of table three, said in one sentence of the text. */
export const NARRATIVE_BALANCE: Check = {
  code: 'narrative.balance',
  severities: ['error', 'warning'],
  title: '正文收办数不平',
  description:
    '同一句中新收、上年结转、办结（或各项办理结果）、结转下年齐全时，前两个之和应等于后面各数之和；写明“含上年结转”的，第一个数应等于后面各数之和。',
  source: '国办公开办函〔2021〕30号 表三注：勾稽关系',
  example: '“收到申请9件，上年结转1件，办结8件，结转下年度1件”：10≠9。',
  *find({ sentences, place }) {
    for (const { text, start, end } of sentences) {
      if (!text.includes('结转') || !text.includes('公开')) continue;
      const balance = balanceOf(text);
      if (balance === null || balance.received + balance.carriedIn === balance.closed + balance.carriedOver) continue;
      const { received, carriedIn, closed, carriedOver, included, listed } = balance;
      yield {
        severity: included || listed ? 'warning' : 'error',
        message: `${included ? `收到（含上年结转）${received}件` : `新收${received}件加上年结转${carriedIn}件为${received + carriedIn}件`}，办结${closed}件加结转下年${carriedOver}件为${closed + carriedOver}件，两者不等。`,
        places: [place(start, end)],
      };
    }
  },
};

interface Balance {
  readonly received: number;
  /** 0 where `received` holds it. */
  readonly carriedIn: number;
  readonly closed: number;
  readonly carriedOver: number;
  readonly included: boolean;
  /** 办结 is the sum of outcomes listed. */
  readonly listed: boolean;
}

/** The four numbers of a sentence that has these and no others; null where it says more, or less. */
function balanceOf(text: string): Balance | null {
  const received = numberOf(RECEIVED, text);
  const carriedIn = numberOf(CARRIED_IN, text);
  const carriedOver = numberOf(CARRIED_OVER, text);
  const outcomes = [...text.matchAll(OUTCOME)].map((match) => Number(match[1]));
  const stated = numberOf(CLOSED, text);
  const listed = outcomes.length > 1 && stated === null;
  const closed = listed ? outcomes.reduce((sum, value) => sum + value, 0) : stated;
  if (received === null || carriedIn === null || carriedOver === null || closed === null) return null;
  // 办结 may have been said of the carried-in ones alone: then there are more numbers than these.
  if ((text.match(/\d+[件条宗]/g) ?? []).length > 3 + (listed ? outcomes.length : 1)) return null;
  const included = INCLUDED.test(text);
  return { received, carriedIn: included ? 0 : carriedIn, closed, carriedOver, included, listed };
}

/** The number a pattern finds; 0 for 无, 没有. */
function numberOf(pattern: RegExp, text: string): number | null {
  const match = pattern.exec(text);
  return match === null ? null : Number(match[1] ?? match[2] ?? 0) || 0;
}

const DAYS =
  /(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?:起|开始)?，?(?:至|到|—+|-|~)(?:(20\d\d)年)?(\d{1,2})月(\d{1,2})日(?:止|底)?，?[^。；\d]{0,24}(?:连续|历时|共计?|累计)[^，。；\d]{0,12}(\d+)天/g;

/** A count of days beside the two days it is counted between. */
export const DAY_COUNT: Check = {
  code: 'narrative.days',
  severities: ['warning'],
  title: '天数与起止日期不符',
  description: '“某月某日至某月某日，连续……天”的天数与起止日期相差超过一天。',
  source: '《政府信息公开条例》第六条（及时、准确公开）',
  example: '1月26日至12月31日连续发布300天（应为341天）。',
  *find({ flat, place, report }) {
    for (const match of flat.text.matchAll(DAYS)) {
      const year = Number(match[1] ?? report.year?.value ?? Number.NaN);
      const from = plainDate(year, Number(match[2]), Number(match[3]));
      const to = plainDate(Number(match[4] ?? year), Number(match[5]), Number(match[6]));
      if (Number.isNaN(year) || from === null || to === null) continue;
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
      if (days <= 0 || Math.abs(days - Number(match[7])) <= 1) continue;
      yield {
        severity: 'warning',
        message: `${from}至${to}共${days}天，文中写${match[7] ?? ''}天。`,
        places: [place(match.index, match.index + match[0].length)],
      };
    }
  },
};
