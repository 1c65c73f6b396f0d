import { labelOf, type Label } from './label.ts';

const header = (id: string, ...texts: string[]): Label => labelOf('header', 'remedies', id, texts);

/** Labels of 表四: all stand over columns, none before a row. */
export const REMEDIES_LABELS: readonly Label[] = [
  header('reconsideration', '行政复议'),
  header('litigation', '行政诉讼'),
  header('upheld', '结果维持'),
  header('corrected', '结果纠正'),
  header('other', '其他结果'),
  header('pending', '尚未审结'),
  header('direct', '未经复议直接起诉'),
  header('afterReconsideration', '复议后起诉'),
];

/** Words that stand over a column in several tables. */
export const COMMON_LABELS: readonly Label[] = [
  labelOf('header', 'any', 'otherColumn', ['其他'], { alone: true }),
  labelOf('header', 'any', 'totalColumn', ['总计', '合计'], { alone: true }),
];
