import timeLimits from '../../../data/law/time-limits.json' with { type: 'json' };
import type { PlainDate } from '../../kernel/plain-date.ts';

export interface Limit {
  readonly workdays: number;
  readonly article: string;
}

/** Without `workdays` the law names no end; the time lasts until the answer. */
export interface ConsultationLimit {
  readonly workdays: number | null;
  readonly article: string;
}

/** The time limits of one version of the law. A case keeps those of the day on which it was received. */
export interface TimeLimits {
  readonly id: string;
  readonly law: string;
  /** `YYYY-MM-DD`, the first day in force. */
  readonly from: string;
  readonly receiptArticle: string;
  readonly reply: Limit;
  /** 更正: names no time; the office sets one. */
  readonly recordArticle: string;
  /** The longest extension. */
  readonly extension: Limit;
  /** Within how many working days a correction must be asked for; null: no limit is set. */
  readonly correctionNotice: Limit | null;
  readonly correctionArticle: string;
  readonly thirdParty: ConsultationLimit;
  readonly coordination: ConsultationLimit;
  readonly pauseArticle: string;
  readonly reasonsArticle: string | null;
  /** 信息处理费: within how many working days of its receipt the notice must be paid; null: there are no fees. */
  readonly payment: Limit | null;
  /** What no text settles; an operator may decide otherwise. */
  readonly practice: {
    /** Whether a correction asked for too late stops the clock and begins it anew. */
    readonly lateCorrectionRestarts: boolean;
    /** Whether an extension granted before a correction or a payment is still added after it. */
    readonly restartKeepsExtension: boolean;
    /** Whether the day on which a consultation is sent out is not counted. */
    readonly pauseHoldsDayOfSending: boolean;
    /** Whether the day on which its answer comes is not counted. */
    readonly pauseHoldsDayOfAnswer: boolean;
  };
}

export const TIME_LIMITS: readonly TimeLimits[] = timeLimits.versions;

/** The limits for a request received on a day; before 2008-05-01 there was no such law and this throws a RangeError. */
export function timeLimitsOn(received: PlainDate, versions: readonly TimeLimits[] = TIME_LIMITS): TimeLimits {
  const found = versions.findLast(({ from }) => from <= received);
  if (found === undefined) throw new RangeError(`No time limits on ${received}`);
  return found;
}
