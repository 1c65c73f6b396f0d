import type { Facts } from './facts.ts';

/** Random whole numbers and their sum. */
function parts({ random }: Facts, count: number, most: number): { readonly all: readonly number[]; readonly sum: number } {
  const all = Array.from({ length: count }, () => random.int(1, most));
  return { all, sum: all.reduce((total, part) => total + part, 0) };
}

type Trap = (facts: Facts) => string;

/** True sentences that a careless check takes for errors. Each keeps its own arithmetic and agrees with the tables. */
const TRAPS: readonly Trap[] = [
  // A class of documents, not requests.
  (facts) => {
    const { all, sum } = parts(facts, 3, 60);
    return `全年制发公文${sum}件，其中主动公开${all[0]}件、依申请公开${all[1]}件、不予公开${all[2]}件。`;
  },
  // Policy documents are not normative documents.
  (facts) => `印发政策性文件${facts.random.int(40, 90)}件，同步发布解读材料${facts.random.int(10, 39)}篇。`,
  // Two years side by side.
  (facts) => {
    const before = facts.random.int(100, 400);
    return `${facts.year - 1}年公开信息${before}条，${facts.year}年公开信息${before + 50}条，比上年增加50条。`;
  },
  // Quarters that add up.
  (facts) => {
    const { all, sum } = parts(facts, 4, 90);
    return `按季度看，一季度发布${all[0]}条，二季度发布${all[1]}条，三季度发布${all[2]}条，四季度发布${all[3]}条，全年合计发布${sum}条。`;
  },
  // A list that is not complete.
  (facts) => {
    const { all, sum } = parts(facts, 3, 50);
    return `回应群众关切${sum + 17}件次，包括咨询类${all[0]}件次、求助类${all[1]}件次、投诉类${all[2]}件次等。`;
  },
  // A part of a part.
  (facts) => {
    const { all, sum } = parts(facts, 2, 80);
    return `在各级媒体刊发稿件${sum}篇，其中省级${all[0]}篇（其中头版1篇），市级${all[1]}篇。`;
  },
  // Numbers that count nothing.
  (facts) => `按照〔${facts.year}〕30号文件和《条例》第二十条、第31条要求，在20个工作日内答复，咨询电话0990-2223344，邮编650000。`,
  // An average and a rate.
  (facts) => {
    const months = facts.random.int(3, 30);
    return `举办开放日活动，共接待${months * 12}人次，月均${months}人次，满意率98.5%。`;
  },
  // The same quantity twice, and equal.
  (facts) => {
    const items = facts.random.int(50, 300);
    return `梳理公开事项${items}项。上述${items}项公开事项已全部编入目录。`;
  },
  // Counts that look like years.
  (facts) => `网站全年访问量${facts.random.int(1998, 2030)}次，新增关注${facts.random.int(1, 9)}万余人。`,
  // Approximate parts of an approximate total.
  (facts) => {
    const { all, sum } = parts(facts, 2, 40);
    return `发布便民信息${sum * 10}余条，其中办事指南${(all[0] ?? 0) * 10}余条，温馨提示${(all[1] ?? 0) * 10}条。`;
  },
  // The requests again, by the way they came.
  (facts) => {
    const total = facts.cell('requests', 'new', 'total');
    if (total === null || total < 3) return '';
    const online = facts.random.int(1, total - 2);
    const letter = facts.random.int(1, total - online - 1);
    return `从渠道看，新收的${total}件申请中，网络申请${online}件、信函申请${letter}件、当面申请${total - online - letter}件。`;
  },
  // Closed cases only.
  (facts) => {
    const total = facts.cell('remedies', 'reconsideration', 'total');
    const pending = facts.cell('remedies', 'reconsideration', 'pending');
    return total === null || pending === null || total === 0 ? '' : `行政复议已审结${total - pending}件，尚未审结${pending}件。`;
  },
  // Meetings and what they dealt with are two counts.
  (facts) =>
    `召开政务公开推进会${facts.random.int(2, 5)}次，研究公开事项${facts.random.int(6, 20)}项，督办问题${facts.random.int(21, 40)}个。`,
];

/** Up to four of them. */
export function trapText(facts: Facts): string {
  const chosen = new Set(Array.from({ length: facts.random.int(0, 4) }, () => facts.random.int(0, TRAPS.length - 1)));
  return [...chosen].map((index) => TRAPS[index]?.(facts) ?? '').join('');
}
