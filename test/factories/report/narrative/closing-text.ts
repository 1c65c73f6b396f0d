import type { Facts } from './facts.ts';

/** 四 in words, agreeing with 表四: 诉讼 are its two blocks together. */
export function remediesText({ cell, random }: Facts): string {
  const review = cell('remedies', 'reconsideration', 'total');
  const direct = cell('remedies', 'litigationDirect', 'total');
  const after = cell('remedies', 'litigationAfterReconsideration', 'total');
  if (review === null || direct === null || after === null || random.chance(0.5)) return '';
  if (review === 0 && direct + after === 0) return '本年度未发生因政府信息公开引起的行政复议和行政诉讼。';
  return `因政府信息公开工作被申请行政复议${review}件，被提起行政诉讼${direct + after}件。`;
}

export function problemsText({ random, year }: Facts): string {
  return [
    random.pick([
      '存在的主要问题：一是主动公开的深度不够；二是政策解读形式单一。',
      '虽有进步，仍有不足：一是更新不够及时，二是专业力量偏弱。',
    ]),
    random.pick([`改进措施：一是细化目录，二是增加图解，三是${year + 1}年加强培训。`, '下一步，将健全机制，压实责任，提高公开质量。']),
  ].join('\n');
}

export function otherText({ random }: Facts): string {
  return random.pick([
    '本年度未收取政府信息公开信息处理费。',
    '依据《政府信息公开信息处理费管理办法》，本年度没有收取信息处理费。无其他需要报告的事项。',
  ]);
}
