import type { Shape } from '../api/shapes.ts';
import type { MarkTone } from '../record/mark.tsx';

export type ReviewShape = Shape<'Review'>;
export type RoundShape = ReviewShape['rounds'][number];
export type SeatShape = RoundShape['seats'][number];
export type StepShape = Shape<'ReviewStep'>;
export type SubmissionShape = Shape<'ReviewSubmission'>;
export type RemarkShape = Shape<'ReviewRemarkInput'>;
export type ReviewDeedName = ReviewShape['deeds'][number]['deed'];

type Outcome = NonNullable<ReviewShape['changesSinceLastRound']>['outcome'];

/** With what an attempt ended; a released text is one that the public sees. */
export const OUTCOME_TITLES: Readonly<Record<Outcome, string>> = {
  passed: '审核通过',
  returned: '退回',
  recalled: '撤回',
  voided: '因修改作废',
  released: '已发布',
};

export const OUTCOME_TONES: Readonly<Record<Outcome, MarkTone>> = {
  passed: 'done',
  returned: 'error',
  recalled: 'quiet',
  voided: 'quiet',
  released: 'done',
};

/** Whether the asker may do this now, and why not. */
export function deedOf({ deeds }: ReviewShape, name: ReviewDeedName): { readonly may: boolean; readonly why: string | null } {
  return deeds.find(({ deed }) => deed === name) ?? { may: false, why: null };
}

/** `张三代李四` */
export function signerWords({ by, onBehalfOf }: StepShape): string {
  return onBehalfOf === null ? by.name : `${by.name}代${onBehalfOf.name}`;
}

/** How grave it is that something waits for so many days. */
export function ageTone(days: number): 'late' | 'soon' | 'fresh' {
  if (days >= 3) return 'late';
  return days >= 1 ? 'soon' : 'fresh';
}
