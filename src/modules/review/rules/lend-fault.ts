import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Grant } from '../../access/rules/index.ts';

/** Somebody lends their signature for some days. */
export interface Lending {
  readonly agencyId: number;
  readonly from: { readonly accountId: number; readonly grants: readonly Grant[] };
  readonly to: { readonly accountId: number; readonly grants: readonly Grant[] };
  readonly fromOn: PlainDate;
  readonly untilOn: PlainDate;
}

export type LendFault =
  | { readonly kind: 'daysWrong'; readonly path: 'fromOn' | 'untilOn'; readonly message: string }
  | { readonly kind: 'personUnknown'; readonly message: string };

const MOST_DAYS = 180;
const DAY = 86_400_000;

/** Why a signature can't be lent so; null when it can. */
export function lendFault({ agencyId, from, to, fromOn, untilOn }: Lending, today: PlainDate): LendFault | null {
  if (untilOn < fromOn) return { kind: 'daysWrong', path: 'untilOn', message: '截止日期早于起始日期，请检查。' };
  if (untilOn < today) return { kind: 'daysWrong', path: 'untilOn', message: '截止日期已经过去，请重新选择。' };
  if ((Date.parse(untilOn) - Date.parse(fromOn)) / DAY >= MOST_DAYS)
    return { kind: 'daysWrong', path: 'untilOn', message: `一次委托最长 ${MOST_DAYS} 天，请缩短期限；到期可以再办。` };
  if (to.accountId === from.accountId) return { kind: 'personUnknown', message: '不能委托自己，请选择其他人。' };
  // What one may not read one may not sign, in whosever name.
  const reads = from.grants.some(
    (lent) =>
      lent.agencyId === agencyId &&
      to.grants.some((held) => held.agencyId === agencyId && (held.unitId === null || held.unitId === lent.unitId)),
  );
  return reads ? null : { kind: 'personUnknown', message: '没有这个人，或者对方看不到您审核的信息；请选择能看到这些信息的同事。' };
}
