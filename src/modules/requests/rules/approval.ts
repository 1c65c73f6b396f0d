import type { Role } from '../../access/rules/index.ts';

/** One level of 审批: who may sign there. */
export interface ApprovalLevel {
  readonly title: string;
  readonly roles: readonly Role[];
}

/** 承办科室负责人, 公开工作机构, 机关负责人 (art 45: 审核). A place with fewer levels leaves out the first ones. */
const LEVELS: readonly ApprovalLevel[] = [
  { title: '科室负责人审核', roles: ['unitHead', 'reviewer'] },
  { title: '公开工作机构审核', roles: ['clerk', 'reviewer'] },
  { title: '机关负责人签发', roles: ['leader'] },
];

/** The last so many levels, one to three. A round in which somebody has signed keeps the levels with which it began. */
export function approvalLevels(count: number, firstSigned?: string): readonly ApprovalLevel[] {
  const begun = LEVELS.findIndex(({ title }) => title === firstSigned);
  return LEVELS.slice(begun === -1 ? LEVELS.length - Math.min(Math.max(count, 1), LEVELS.length) : begun);
}

/** What was signed in the round that is under way. */
export interface Signature {
  readonly level: number;
  readonly byId: number | null;
}

export type SigningRefusal =
  /** Somebody with one of these roles is next. */
  | { readonly kind: 'notYourLevel'; readonly level: ApprovalLevel }
  /** One person signs once in a round, and nobody signs the last level over their own draft. */
  | { readonly kind: 'signedBefore' };

/** The level that a person signs next, or why they can't. */
export function nextLevel(
  levels: readonly ApprovalLevel[],
  signed: readonly Signature[],
  person: { readonly id: number; readonly roles: readonly Role[]; readonly drafted: boolean },
): { readonly ok: true; readonly level: number; readonly last: boolean } | { readonly ok: false; readonly refusal: SigningRefusal } {
  const level = signed.length;
  const next = levels[level];
  if (next === undefined) throw new RangeError('Every level is signed');
  const last = level === levels.length - 1;
  if (!next.roles.some((role) => person.roles.includes(role))) return { ok: false, refusal: { kind: 'notYourLevel', level: next } };
  if (signed.some(({ byId }) => byId === person.id) || (last && person.drafted)) return { ok: false, refusal: { kind: 'signedBefore' } };
  return { ok: true, level, last };
}
