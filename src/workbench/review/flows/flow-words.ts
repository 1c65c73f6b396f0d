import { ROLE_FACTS, ROLES, type Role } from '../../../modules/access/rules/index.ts';
import type { Flow } from '../../../modules/review/rules/index.ts';
import type { Shape } from '../../api/shapes.ts';

export type FlowRecord = Shape<'ReviewFlow'>;

/** Who takes part in reviews at all. */
export const REVIEWING_ROLES: readonly Role[] = ROLES.filter((role) =>
  ['leader', 'clerk', 'reviewer', 'secrecyReviewer', 'unitHead', 'unitStaff'].includes(role),
);

export function roleTitle(role: Role): string {
  return ROLE_FACTS[role].title;
}

export const WHERE_TITLES = { unit: '起草科室的', agency: '全机关的' } as const;

/** A flow to begin with. */
export const EMPTY_FLOW: Flow = {
  name: '',
  grades: [],
  types: [],
  afterReviewDays: 2,
  rounds: [{ title: '一审一校', oneHand: true, seats: [{ seat: 'review', roles: [], where: 'unit', gates: [] }] }],
};
