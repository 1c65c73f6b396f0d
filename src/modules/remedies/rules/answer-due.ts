import type { PlainDate } from '../../../kernel/plain-date.ts';
import { remedyLimit, type RemedyLimit, type RemedyLimitKind, type WorkdayCalendar } from '../../../law/index.ts';
import type { RemedyLevel } from './remedy-table.ts';

export const PROCEDURES = ['simple', 'ordinary'] as const;
export type Procedure = (typeof PROCEDURES)[number];
export const PROCEDURE_TITLES: Readonly<Record<Procedure, string>> = { simple: '简易程序', ordinary: '普通程序' };

/** Until when our answer is due, from the day on which the copy came; null while that day is unknown, or no law said. */
export function answerDue(
  level: RemedyLevel,
  procedure: Procedure | null,
  servedOn: PlainDate | null,
  calendar: WorkdayCalendar,
): RemedyLimit | null {
  if (servedOn === null) return null;
  const kind: RemedyLimitKind = level !== 'review' ? 'answerSuit' : procedure === 'simple' ? 'answerSimpleReview' : 'answerReview';
  return remedyLimit(kind, servedOn, calendar);
}
