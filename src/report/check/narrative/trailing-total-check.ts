import { equalExact, sumExact } from '../../../kernel/decimal.ts';
import type { Check } from '../check.ts';
import { clauseStart } from './clause.ts';
import { CHANNEL, COMPARISON } from './wording.ts';

const LEADS_TOTAL = /^[，；、）]?(?:等)?(?:以上)?(?:各类信息|各类|信息)?(?:共计|合计|总计)[^，。；\d]{0,8}$/;
const MOST_PARTS = 30;
const NEARLY = 0.9;
const SLIGHTLY_OVER = 1.1;

/** The sums of the last one, two, three … values. */
function tailsOf(values: readonly number[]): readonly number[] {
  let sum = 0;
  return values.toReversed().map((value) => (sum = sumExact([sum, value])));
}

/** A12条，B8条，合计20条: the total behind its parts. */
export const TRAILING_TOTAL: Check = {
  code: 'narrative.total',
  severities: ['warning'],
  title: '合计数与前列各项不符',
  description: '先列各项、后写“合计”“共计”的，合计数与同一句中紧邻各项之和不一致。',
  source: '《政府信息公开条例》第六条（及时、准确公开）',
  example: '“当面申请3件，网络申请5件，合计9件”：3＋5＝8。',
  *find({ mentions, flat, place }) {
    for (const [index, total] of mentions.entries()) {
      if (total.unit === null || total.unit === '%' || !total.exact || !LEADS_TOTAL.test(total.lead)) continue;
      const parts = [];
      for (let at = index - 1; at >= Math.max(0, index - MOST_PARTS); at -= 1) {
        const part = mentions[at];
        if (part === undefined || part.sentence !== total.sentence || part.unit !== total.unit || part.depth !== total.depth) break;
        if (/共|其中|累计|总/.test(part.lead) || COMPARISON.test(part.lead) || !part.exact) break;
        parts.unshift(part);
      }
      const first = parts[0];
      if (first === undefined || parts.length < 2) continue;
      const values = parts.map((part) => part.value);
      const sum = sumExact(values);
      // The parts may begin later than the first number of the sentence.
      if (tailsOf(values).some((tail) => equalExact(tail, total.value))) continue;
      const names = flat.text.slice(first.start - first.lead.length, total.start);
      if (sum < total.value * NEARLY || sum > total.value * SLIGHTLY_OVER || (CHANNEL.test(names) && sum > total.value)) continue;
      yield {
        severity: 'warning',
        message: `各项相加${values.join('＋')}＝${sum}${total.unit}，合计写${total.value}${total.unit}。`,
        places: [place(clauseStart(flat.text, first), total.end)],
      };
    }
  },
};
