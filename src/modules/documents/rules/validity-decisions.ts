import { err, ok, type Result } from '../../../kernel/result.ts';
import type { Validity } from './validity.ts';

/** What the office can decide about a document's validity; that it is not in force yet, its days say. */
export const DECIDED_VALIDITIES = ['inForce', 'amended', 'lapsed', 'repealed'] as const;
export type DecidedValidity = (typeof DECIDED_VALIDITIES)[number];

/** 清理结论 */
export const CLEAN_UP_DECISIONS = ['keep', 'amend', 'repeal', 'lapse'] as const;
export type CleanUpDecision = (typeof CLEAN_UP_DECISIONS)[number];

export const CLEAN_UP_TITLES: Readonly<Record<CleanUpDecision, string>> = {
  keep: '继续有效',
  amend: '修改',
  repeal: '废止',
  lapse: '失效',
};

/** What a decision makes of a document; null: nothing. */
export const EFFECT_OF: Readonly<Record<CleanUpDecision, DecidedValidity | null>> = {
  keep: null,
  amend: 'amended',
  repeal: 'repealed',
  lapse: 'lapsed',
};

export type ValidityRefusal =
  { readonly kind: 'sameValidity'; readonly validity: Validity } | { readonly kind: 'endedAlready'; readonly validity: Validity };

/**
 * May a validity become another? What is repealed or has lapsed can only be brought back (a mistake, or a decision that was
 * lifted); an amended one can be amended again.
 */
export function changeValidity(from: Validity | null, to: DecidedValidity): Result<DecidedValidity, ValidityRefusal> {
  if (from === to && to !== 'amended') return err({ kind: 'sameValidity', validity: from });
  const ended = from === 'repealed' || from === 'lapsed';
  return ended && to !== 'inForce' ? err({ kind: 'endedAlready', validity: from }) : ok(to);
}
