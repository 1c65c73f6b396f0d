import { allows } from '../access/index.ts';
import { reviewPolicy } from './rules/review-policy.ts';
import type { Hand } from './rules/review-state.ts';

/** Whether somebody reviews there at all: in the unit, or for the whole agency. */
export function mayReview({ accountId, grants }: Hand, unit: { readonly agencyId: number; readonly unitId: number }): boolean {
  const actor = { kind: 'person', id: accountId, name: '', agencyId: null, unitId: null, grants } as const;
  return allows(reviewPolicy, 'sign', actor, unit);
}
