import { checkArithmetic } from '../../report/index.ts';
import type { PassageCheck } from '../passage-check.ts';

/** Without one of these words, no number of a text depends on another. */
const MAY_DEPEND = /其中|包括|合计|共计|总计|占|率|均|[增减升降长少]/;
const TWO_NUMBERS = /\d[^\d]{1,200}\d/;
const SUMS = new Set(['narrative.sum', 'narrative.total']);
const SOURCE = '（与年度报告检查的算法相同）';

/** Sums and percentages that don't add up, by the annual report's own checks. */
export const ARITHMETIC: PassageCheck = function* ({ folded, text }) {
  if (!MAY_DEPEND.test(folded) || !TWO_NUMBERS.test(folded)) return;
  for (const finding of checkArithmetic(text)) {
    const place = finding.places[0];
    if (place === undefined || finding.severity === 'info') continue;
    const isSum = SUMS.has(finding.code);
    yield {
      code: isSum ? 'sumMismatch' : 'percentMismatch',
      severity: 'warning',
      gate: 'wording',
      start: place.start,
      end: place.end,
      sentence: `${isSum ? '数字加不起来' : '比例算得不对'}：${finding.message}请核对${SOURCE}。`,
      suggestion: null,
      fix: null,
    };
  }
};
