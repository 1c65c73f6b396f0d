import type { PlainDate } from '../../kernel/plain-date.ts';
import { dayNumber, type DayNumber } from '../calendar/day-number.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import type { CaseEvent, ClockFault } from './case-event.ts';
import type { RequestKind } from '../process/request-kind.ts';
import { timeLimitsOn, TIME_LIMITS, type TimeLimits } from './time-limits.ts';

export type ClockKind = 'reply' | 'correctionNotice' | 'correction' | 'reasons' | 'consultation' | 'payment';

/** A time that isn't counted: the days after `from` up to `to`. Without `to` it still lasts. */
export interface Pause {
  readonly event: number;
  readonly party: string;
  readonly from: DayNumber;
  readonly to: DayNumber | null;
  /** Whether `to` is the end of the limit, after which silence is an answer, and not yet over. */
  readonly assumed: boolean;
}

/** On what the reply's due day rests: so many working days after `start`, pauses left out, or a day that was named. */
export interface ReplyBasis {
  readonly startEvent: number;
  readonly start: DayNumber;
  /** Of the law, or of the office for a correction. */
  readonly limit: number;
  readonly extension: number;
  readonly extensionEvent: number | null;
  readonly pauses: readonly Pause[];
  readonly named: { readonly event: number; readonly on: DayNumber } | null;
}

/** One clock of a case. Without `dueOn` it waits for somebody else. */
export interface Clock {
  readonly kind: ClockKind;
  /** Who is consulted; null for other clocks. */
  readonly party: string | null;
  readonly startEvent: number;
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly doneOn: PlainDate | null;
  /** Whether the due day supposes that somebody keeps silent until the end of a limit. */
  readonly assumed: boolean;
}

export interface CaseClocks {
  readonly limits: TimeLimits;
  readonly asks: RequestKind;
  /** The reply's clock is the first. */
  readonly clocks: readonly Clock[];
  readonly basis: ReplyBasis;
  /** Answered, withdrawn, transferred or given up. */
  readonly endedOn: PlainDate | null;
  /** Whether it was ever closed, even if it was opened again. */
  readonly everEnded: boolean;
  readonly waitingFor: 'correction' | 'payment' | 'consultation' | null;
  readonly faults: readonly ClockFault[];
}

interface Consultation {
  readonly event: number;
  readonly party: string;
  readonly limit: number | null;
  readonly from: DayNumber;
  receivedEvent: number;
  receivedOn: PlainDate | null;
  limitOn: DayNumber | null;
  answeredOn: PlainDate | null;
}

/** What is asked of somebody outside and stops the reply's clock, or only runs beside it. */
interface Asked {
  readonly event: number;
  readonly on: PlainDate;
  readonly until: PlainDate;
  answeredOn: PlainDate | null;
}

/**
 * All clocks of a request from what happened to it, in the order of the days (a RangeError otherwise, and when the
 * first event is not the receipt). Counting begins on the day after; the receipt's day may be a holiday. Reply: art 33;
 * correction: art 30; consultations: arts 32-34; reasons: art 35; payment: the measures on fees. Pure arithmetic on the
 * calendar's tables; `proveClock` counts the same day by day.
 */
export function foldCase(
  events: readonly CaseEvent[],
  calendar: WorkdayCalendar,
  versions: readonly TimeLimits[] = TIME_LIMITS,
): CaseClocks {
  const first = events[0];
  if (first?.kind !== 'received') throw new RangeError('A case begins with its receipt');
  const limits = timeLimitsOn(first.on, versions);
  const faults: ClockFault[] = [];
  const consultations: Consultation[] = [];
  const received = dayNumber(first.on);
  const noticeDue = limits.correctionNotice === null ? null : calendar.after(received, limits.correctionNotice.workdays);
  let startEvent = 0;
  let start = received;
  let extension = 0;
  let extensionEvent: number | null = null;
  let named: { event: number; on: DayNumber } | null = null;
  let correction: Asked | null = null;
  let ignoredCorrection = false;
  let reasons: Asked | null = null;
  let payment: Asked | null = null;
  let waitingFor: 'correction' | 'payment' | null = null;
  let recordWorkdays = first.recordWorkdays ?? null;
  let endedOn: PlainDate | null = null;
  let everEnded = false;
  let replied = false;
  let last = received;

  const replyLimit = (): number => recordWorkdays ?? limits.reply.workdays;
  const dueNow = (): DayNumber | null =>
    named === null ? countedDue(calendar, start, replyLimit() + extension, pausesOf(consultations, limits)) : named.on;
  const restart = (event: number, on: DayNumber): void => {
    startEvent = event;
    start = on;
    named = null;
    waitingFor = null;
    if (!limits.practice.restartKeepsExtension) extension = 0;
  };

  for (let index = 1; index < events.length; index += 1) {
    const event = events[index];
    if (event === undefined) continue;
    const on = dayNumber(event.on);
    if (on < last) throw new RangeError(`Events out of order at ${index}`);
    last = on;
    const fault = (kind: ClockFault['kind']): void => {
      faults.push({ index, kind });
    };
    if (endedOn !== null && event.kind !== 'reopened') {
      fault('afterEnd');
      continue;
    }
    switch (event.kind) {
      case 'received':
        fault('notRunning');
        break;
      case 'kindChanged':
        // Once answered it is counted as what it was.
        if (waitingFor !== null || everEnded) fault('notRunning');
        else ({ recordWorkdays } = event);
        break;
      case 'correctionAsked':
        if (waitingFor !== null) fault('notRunning');
        else if (correction !== null || ignoredCorrection) fault('secondCorrection');
        else if (noticeDue !== null && on > noticeDue && !limits.practice.lateCorrectionRestarts) {
          ignoredCorrection = true;
          fault('lateCorrection');
        } else {
          correction = { event: index, on: event.on, until: event.until, answeredOn: null };
          waitingFor = 'correction';
        }
        break;
      case 'correctionReceived':
        if (correction === null || waitingFor !== 'correction') fault('nothingAsked');
        else {
          correction.answeredOn = event.on;
          restart(index, on);
        }
        break;
      case 'reasonsAsked':
        if (waitingFor !== null) fault('notRunning');
        else reasons = { event: index, on: event.on, until: event.until, answeredOn: null };
        break;
      case 'reasonsReceived':
        if (reasons === null) fault('nothingAsked');
        else reasons.answeredOn ??= event.on;
        break;
      case 'delayAnnounced': {
        const due = dueNow();
        if (waitingFor !== null) fault('notRunning');
        else if (reasons === null || reasons.answeredOn === null) fault('nothingAsked');
        else if (event.until < event.on || (due !== null && (on > due || dayNumber(event.until) < due))) fault('lateDelay');
        else named = { event: index, on: dayNumber(event.until) };
        break;
      }
      case 'extended': {
        const due = dueNow();
        if (waitingFor !== null) fault('notRunning');
        else if (extensionEvent !== null) fault('secondExtension');
        else if (event.workdays > limits.extension.workdays || event.workdays < 1) fault('extensionTooLong');
        else if ((due !== null && on > due) || named !== null) fault('lateExtension');
        else {
          extension = event.workdays;
          extensionEvent = index;
        }
        break;
      }
      case 'consulted':
        if (consultations.some((asked) => asked.party === event.party && lasts(asked, on))) {
          fault('alreadyAsked');
          break;
        }
        consultations.push({
          event: index,
          party: event.party,
          limit: (event.with === 'agency' ? limits.coordination : limits.thirdParty).workdays,
          from: on,
          receivedEvent: index,
          receivedOn: null,
          limitOn: null,
          answeredOn: null,
        });
        break;
      case 'consultationReceived':
      case 'consultationAnswered': {
        const { party } = event;
        const asked = consultations.findLast((entry) => entry.party === party && entry.answeredOn === null);
        if (asked === undefined) fault('unknownParty');
        else if (event.kind === 'consultationAnswered') asked.answeredOn = event.on;
        else if (asked.receivedOn === null) {
          asked.receivedOn = event.on;
          asked.receivedEvent = index;
          if (asked.limit !== null) asked.limitOn = calendar.after(on, asked.limit);
        }
        break;
      }
      case 'feeNoticed': {
        const due = dueNow();
        if (limits.payment === null || recordWorkdays !== null) fault('noFees');
        else if (waitingFor !== null || payment !== null) fault('notRunning');
        else if (due !== null && on > due) fault('lateFeeNotice');
        else {
          payment = { event: index, on: event.on, until: calendar.textOf(calendar.after(on, limits.payment.workdays)), answeredOn: null };
          waitingFor = 'payment';
        }
        break;
      }
      case 'feePaid':
        if (payment === null || waitingFor !== 'payment') fault('nothingAsked');
        else {
          payment.answeredOn = event.on;
          restart(index, on);
        }
        break;
      case 'replied':
        replied = true;
        everEnded = true;
        endedOn = event.on;
        break;
      case 'ended':
        everEnded = true;
        endedOn = event.on;
        break;
      case 'reopened':
        if (endedOn === null) fault('notRunning');
        else {
          endedOn = null;
          replied = false;
          restart(index, on);
          extension = 0;
          extensionEvent = null;
          if (event.until !== null) named = { event: index, on: dayNumber(event.until) };
        }
        break;
    }
  }

  const pauses = pausesOf(consultations, limits);
  const open = waitingFor === null ? dueNow() : null;
  const startsOn = events[startEvent]?.on ?? first.on;
  const assumed = named === null && open !== null && pauses.some((pause) => pause.assumed && pause.from < open);
  const clocks: Clock[] = [
    {
      kind: 'reply',
      party: null,
      startEvent,
      startsOn,
      dueOn: open === null ? null : calendar.textOf(open),
      doneOn: replied ? endedOn : null,
      assumed,
    },
  ];
  if (noticeDue !== null) {
    const doneOn = correction === null ? null : correction.on;
    clocks.push({
      kind: 'correctionNotice',
      party: null,
      startEvent: 0,
      startsOn: first.on,
      dueOn: calendar.textOf(noticeDue),
      doneOn,
      assumed: false,
    });
  }
  if (correction !== null) clocks.push(askedClock('correction', correction));
  if (reasons !== null) clocks.push(askedClock('reasons', reasons));
  if (payment !== null) clocks.push(askedClock('payment', payment));
  for (const { party, receivedEvent, receivedOn, limitOn, answeredOn } of consultations) {
    if (receivedOn === null || limitOn === null) continue;
    const dueOn = calendar.textOf(limitOn);
    clocks.push({
      kind: 'consultation',
      party,
      startEvent: receivedEvent,
      startsOn: receivedOn,
      dueOn,
      doneOn: answeredOn,
      assumed: false,
    });
  }
  const basis: ReplyBasis = { startEvent, start, limit: replyLimit(), extension, extensionEvent, pauses, named };
  const waits = endedOn === null ? (waitingFor ?? (open === null ? 'consultation' : null)) : null;
  const asks = recordWorkdays === null ? 'information' : 'recordCorrection';
  return { limits, asks, clocks, basis, endedOn, everEnded, waitingFor: waits, faults };
}

function askedClock(kind: 'correction' | 'reasons' | 'payment', { event, on, until, answeredOn }: Asked): Clock {
  return { kind, party: null, startEvent: event, startsOn: on, dueOn: until, doneOn: answeredOn, assumed: false };
}

/** Whether an answer may still come in time. */
function lasts({ answeredOn, limitOn }: Consultation, on: DayNumber): boolean {
  return answeredOn === null && (limitOn === null || limitOn > on);
}

const NO_PAUSES: readonly Pause[] = [];

/** The times of consultations: from the sending to the answer, at most to the end of the limit, when silence is one. */
function pausesOf(consultations: readonly Consultation[], { practice }: TimeLimits): readonly Pause[] {
  if (consultations.length === 0) return NO_PAUSES;
  return consultations.map(({ event, party, from, limitOn, answeredOn }) => {
    const answered = answeredOn === null ? null : dayNumber(answeredOn);
    const silent = answered === null || (limitOn !== null && limitOn < answered);
    const to = silent ? limitOn : practice.pauseHoldsDayOfAnswer ? answered : (answered ?? 0) - 1;
    return { event, party, from: practice.pauseHoldsDayOfSending ? from - 1 : from, to, assumed: answered === null && to !== null };
  });
}

/** The working day on which the count is full; null while a pause before it has no end. */
function countedDue(calendar: WorkdayCalendar, start: DayNumber, workdays: number, pauses: readonly Pause[]): DayNumber | null {
  let target = calendar.countTo(start) + workdays;
  let covered = start;
  for (const { from, to } of pauses) {
    const begin = Math.max(from, covered);
    if (to !== null && to <= begin) continue;
    // Whoever is asked after the last day can't prolong it.
    if (calendar.countTo(begin) >= target) break;
    if (to === null) return null;
    target += calendar.countTo(to) - calendar.countTo(begin);
    covered = to;
  }
  return calendar.dayAt(target);
}
