import type { Place } from '../../kernel/place.ts';

/** A number stated in the running text: 主动公开信息2073条. */
export interface Quantity {
  readonly value: number;
  /** 条, 件, %, 万元 … as written; null when the unit is missing after a number that counts. */
  readonly unit: string | null;
  /** How exact it claims to be: `813多`, `380余`, `约100`, `不少于3`. */
  readonly precision: 'exact' | 'moreThan' | 'about' | 'atLeast' | 'atMost';
  /** What is counted, as near to the words of the text as possible: 主动公开信息, 行政许可数据, 办结率. */
  readonly subject: string;
  /** A number in words that says none: 无结转, 未收到申请. Its `value` is 0. */
  readonly negated: boolean;
  /** Place of the number and its unit in the source. */
  readonly at: Place;
  readonly raw: string;
  /** Place of the clause (up to the nearest ，；。) in the source: the exact quote. */
  readonly clause: Place;
  readonly sentence: Place;
  /** Index in `AnnualReport.sections`; -1 in the preamble. */
  readonly section: number;
}
