import type { DocumentState } from '../../documents/rules/index.ts';
import type { ReviewDeed } from './review-state.ts';

export const REVIEW_DEEDS = [
  'edit',
  'submit',
  'sign',
  'return',
  'recall',
  'authorizeUrgent',
  'release',
  'withdraw',
  'discard',
] as const satisfies readonly ReviewDeed[];

export const DEED_TITLES: Readonly<Record<ReviewDeed, string>> = {
  edit: '修改',
  submit: '送审',
  sign: '签署',
  return: '退回',
  recall: '撤回送审',
  authorizeUrgent: '批准先发后审',
  release: '发布',
  withdraw: '撤下',
  discard: '作废',
};

/** What must be so for the deed to take this way. */
export type Guard = keyof typeof GUARD_TITLES;

export const GUARD_TITLES = {
  always: '',
  complete: '内容齐全',
  seatsLeft: '还有签署未完成',
  lastSeat: '最后一个签署',
  notYetOut: '没有先行发布',
  afterReview: '先发后审的审核未完成',
  urgentAsked: '送审时申请先发后审',
  passedOpen: '审核通过，主动公开',
  passedKept: '审核通过，依申请公开或者不予公开',
  urgentGranted: '领导已批准先发后审，保密审查已通过，主动公开',
  isPublic: '公众可以看到',
  neverOut: '从未发布或归档',
} as const;

/** What else happens. */
export type Effect = keyof typeof EFFECT_TITLES;

export const EFFECT_TITLES = {
  changesText: '产生新的版本；正在进行和已经通过的审核作废',
  opensReview: '开始审核',
  signs: '记下签署',
  passes: '记下签署，审核通过',
  endsUrgent: '记下签署，审核通过，“先发后审”标记消除',
  returns: '审核结束，附意见',
  recalls: '审核结束',
  authorizes: '记下领导批准',
  publishes: '编索引号，公众可以看到这一版',
  publishesUrgent: '编索引号，公众可以看到这一版，标记“先发后审”',
  keeps: '编索引号，留存备查，不公开',
  takesBack: '公众不再看到',
  discards: '不再办理',
} as const;

/** Who may: holders of this deed of these policies, where the document is. */
export type Who =
  `document:${'edit' | 'submit' | 'release' | 'withdraw' | 'discard'}` | `review:${'sign' | 'return' | 'recall' | 'authorizeUrgent'}`;

/** One way that a document can go. */
export interface Transition {
  readonly from: DocumentState;
  readonly deed: ReviewDeed;
  readonly when: Guard;
  readonly to: DocumentState;
  readonly who: Who;
  readonly effect: Effect;
}

const WHO: Readonly<Record<ReviewDeed, Who>> = {
  edit: 'document:edit',
  submit: 'document:submit',
  sign: 'review:sign',
  return: 'review:return',
  recall: 'review:recall',
  authorizeUrgent: 'review:authorizeUrgent',
  release: 'document:release',
  withdraw: 'document:withdraw',
  discard: 'document:discard',
};

/** All ways that a document can go between draft and public; docs/review-states.md draws them. */
export const TRANSITIONS: readonly Transition[] = [
  ...ways('edit', ['draft', 'inReview', 'approved', 'released', 'filed', 'withdrawn'], 'always', 'draft', 'changesText'),
  // What was returned is known as such until it is handed in again.
  ...ways('edit', ['returned'], 'always', 'returned', 'changesText'),
  ...ways('submit', ['draft', 'returned'], 'complete', 'inReview', 'opensReview'),
  ...ways('sign', ['inReview'], 'seatsLeft', 'inReview', 'signs'),
  ...ways('sign', ['inReview'], 'lastSeat', 'approved', 'passes'),
  ...ways('return', ['inReview'], 'always', 'returned', 'returns'),
  ...ways('recall', ['inReview'], 'notYetOut', 'draft', 'recalls'),
  ...ways('authorizeUrgent', ['inReview'], 'urgentAsked', 'inReview', 'authorizes'),
  ...ways('release', ['inReview'], 'urgentGranted', 'released', 'publishesUrgent'),
  ...ways('release', ['approved'], 'passedOpen', 'released', 'publishes'),
  ...ways('release', ['approved'], 'passedKept', 'filed', 'keeps'),
  ...ways('sign', ['released'], 'seatsLeft', 'released', 'signs'),
  ...ways('sign', ['released'], 'lastSeat', 'released', 'endsUrgent'),
  ...ways('return', ['released'], 'afterReview', 'returned', 'returns'),
  ...ways('withdraw', ['released'], 'isPublic', 'withdrawn', 'takesBack'),
  // A correction in the making goes on.
  ...(['draft', 'inReview', 'returned', 'approved'] as const).flatMap((state) => ways('withdraw', [state], 'isPublic', state, 'takesBack')),
  ...ways('discard', ['draft', 'returned'], 'neverOut', 'discarded', 'discards'),
];

function ways(deed: ReviewDeed, from: readonly DocumentState[], when: Guard, to: DocumentState, effect: Effect): readonly Transition[] {
  return from.map((state) => ({ from: state, deed, when, to, who: WHO[deed], effect }));
}
