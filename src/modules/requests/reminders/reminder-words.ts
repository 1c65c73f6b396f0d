import type { CaseClocks } from '../../../law/index.ts';

export type ClockKind = CaseClocks['clocks'][number]['kind'];

export type About = 'near' | 'today' | 'late' | 'unconfirmed';

type Words = (on: string) => string;

const REPLY: Readonly<Partial<Record<About, Words>>> = {
  near: (on) => `答复期限是 ${on}，请按期答复申请人`,
  today: () => '今天是答复申请人的最后一天，请立即办理',
  late: (on) => `已过 ${on} 的答复期限，请立即答复申请人`,
};

/** Terms of others are theirs to keep; the office is told when they are over, and what it may do then. */
const OVER: Readonly<Record<Exclude<ClockKind, 'reply' | 'correctionNotice'>, Words>> = {
  correction: (on) => `申请人应当在 ${on} 前补正，期限已过，请记下补正，或者按“逾期不补正”办理`,
  reasons: (on) => `申请人应当在 ${on} 前说明理由，期限已过，请记下理由，或者按“逾期不说明理由”办理`,
  consultation: (on) => `被征求意见的一方应当在 ${on} 前答复，期限已过，请记下意见，或者按“逾期未答复意见”办理`,
  payment: (on) => `申请人应当在 ${on} 前缴费，期限已过，请记下缴费，或者按“逾期不缴费”办理`,
};

/** What a reminder says; null where there is nothing to do. It names nobody. */
export function reminderWords(about: About, kind: ClockKind | null, on: string): string | null {
  if (about === 'unconfirmed') return `${on} 到达的公开申请还没有确认收到，请确定收到之日`;
  if (kind === 'reply') return REPLY[about]?.(on) ?? null;
  if (kind === null || kind === 'correctionNotice' || about !== 'late') return null;
  return OVER[kind](on);
}
