import receiptDates from '../../../data/law/receipt-dates.json' with { type: 'json' };
import type { PlainDate } from '../../kernel/plain-date.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { oneOf } from '../one-of.ts';

const DATES = ['submitted', 'signed', 'confirmed', 'arrived'] as const;

/** Which of its days: 提交, 签收, 与申请人确认, 到达. */
export type IntakeDate = (typeof DATES)[number];

export type ReceiptChannel = 'counter' | 'registeredPost' | 'ordinaryPost' | 'online' | 'email' | 'fax' | 'transfer';

/** How a request came, with those of its days that are known. */
export interface Intake {
  readonly channel: ReceiptChannel;
  /** The day on which the office first had it; decides which rules are in force. */
  readonly arrived: PlainDate;
  readonly submitted?: PlainDate;
  readonly signed?: PlainDate;
  readonly confirmed?: PlainDate;
}

/**
 * 收到申请之日 (条例 art 31): handed over → the day of it; post that is signed for → the day of the signature; ordinary
 * post, the internet and fax → the day on which both sides confirmed it. Until that day the request is not received
 * and no clock runs: the failure says which day is missing.
 */
export function receiptDate(
  intake: Intake,
): Result<{ readonly on: PlainDate; readonly source: string }, { readonly kind: 'notYetReceived'; readonly missing: IntakeDate }> {
  const version = receiptDates.versions.findLast(({ from }) => from <= intake.arrived) ?? receiptDates.versions[0];
  const rule = version?.channels.find(({ channel }) => channel === intake.channel);
  if (rule === undefined) throw new Error(`No receipt rule for ${intake.channel}`);
  const date = oneOf(DATES, rule.date);
  const on = intake[date];
  return on === undefined ? err({ kind: 'notYetReceived', missing: date }) : ok({ on, source: rule.source });
}
