import type { PlainDate } from '../../kernel/plain-date.ts';
import { dayNumber, type DayNumber } from '../calendar/day-number.ts';
import type { WorkdayCalendar } from '../calendar/workday-calendar.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseClocks, Clock, ClockKind, Pause } from './fold-case.ts';
import type { TimeLimits } from './time-limits.ts';

/** One day of a count: its number when it counts, or why it is passed over. */
export interface ProofDay {
  readonly on: PlainDate;
  /** 1 for the first day that counts; null for a day that doesn't. */
  readonly nth: number | null;
  readonly why: 'workday' | 'makeUpWorkday' | 'weekend' | 'holiday' | 'paused';
  /** The holiday's name, or who was asked. */
  readonly name: string | null;
  /** The number of the notice that says so. */
  readonly notice: string | null;
}

export interface ProofPause {
  readonly party: string;
  readonly with: 'thirdParty' | 'agency';
  readonly askedOn: PlainDate;
  /** The last day that is left out. */
  readonly to: PlainDate;
  /** How many working days it left out of this count. */
  readonly workdays: number;
  /** Whether it supposes silence until the limit's end. */
  readonly assumed: boolean;
  readonly article: string;
}

/** Why a clock ends on its day: enough to check it with a calendar in the hand. */
export interface Proof {
  readonly kind: ClockKind;
  readonly party: string | null;
  readonly law: string;
  readonly article: string;
  /** The article that names no time, where the office set one by the likeness of `article`. */
  readonly silentArticle: string | null;
  readonly startedBy: CaseEvent;
  readonly startsOn: PlainDate;
  readonly dueOn: PlainDate;
  /** Working days that count; null when the office or a court named the day. */
  readonly workdays: number | null;
  readonly limit: number | null;
  readonly extension: { readonly on: PlainDate; readonly workdays: number; readonly article: string } | null;
  readonly namedBy: CaseEvent | null;
  readonly pauses: readonly ProofPause[];
  readonly days: readonly ProofDay[];
  /** Whether a notice that isn't published yet may move it. */
  readonly provisional: boolean;
}

/**
 * The proof of one clock of a case, day by day, from what `foldCase` found; null for a clock that waits. It counts by
 * walking, not by the tables of the fold, and throws when both disagree: a due day without its proof is never shown.
 */
export function proveClock(events: readonly CaseEvent[], calendar: WorkdayCalendar, found: CaseClocks, clock: Clock): Proof | null {
  if (clock.dueOn === null) return null;
  const { basis, limits } = found;
  const startedBy = eventAt(events, clock.startEvent);
  const reply = clock.kind === 'reply';
  const named = reply ? basis.named : null;
  const workdays = reply ? (named === null ? basis.limit + basis.extension : null) : workdaysOf(clock, events, limits);
  const counted = workdays !== null;
  const pauses = reply && counted ? basis.pauses : [];
  const { days, due } = counted ? walk(calendar, dayNumber(clock.startsOn), workdays, pauses) : { days: [], due: dayNumber(clock.dueOn) };
  const dueOn = calendar.textOf(due);
  if (dueOn !== clock.dueOn) throw new Error(`The proof ends on ${dueOn}, the clock on ${clock.dueOn}`);
  const extended = reply && counted && basis.extension > 0 && basis.extensionEvent !== null ? eventAt(events, basis.extensionEvent) : null;
  return {
    kind: clock.kind,
    party: clock.party,
    law: limits.law,
    article: articleOf(clock, events, limits),
    silentArticle: reply && counted && found.asks === 'recordCorrection' ? limits.recordArticle : null,
    startedBy,
    startsOn: clock.startsOn,
    dueOn,
    workdays,
    limit: counted ? workdays - (reply ? basis.extension : 0) : null,
    extension: extended === null ? null : { on: extended.on, workdays: basis.extension, article: limits.extension.article },
    namedBy: named === null ? null : eventAt(events, named.event),
    pauses: effectivePauses(events, calendar, pauses, days, limits),
    days,
    provisional: days.some(({ on }) => calendar.kindOf(dayNumber(on)).provisional),
  };
}

function walk(
  calendar: WorkdayCalendar,
  start: DayNumber,
  workdays: number,
  pauses: readonly Pause[],
): { readonly days: readonly ProofDay[]; readonly due: DayNumber } {
  const days: ProofDay[] = [];
  let day = start;
  let counted = 0;
  while (counted < workdays) {
    day += 1;
    const { kind, name, notice } = calendar.kindOf(day);
    const on = calendar.textOf(day);
    const worked = kind === 'workday' || kind === 'makeUpWorkday';
    const pause = pauses.find(({ from, to }) => from < day && (to === null || day <= to));
    if (worked && pause !== undefined) days.push({ on, nth: null, why: 'paused', name: pause.party, notice: null });
    else {
      if (worked) counted += 1;
      days.push({ on, nth: worked ? counted : null, why: kind, name, notice });
    }
  }
  return { days, due: day };
}

/** Of the pauses those that left something out, each with the days that no earlier one had left out. */
function effectivePauses(
  events: readonly CaseEvent[],
  calendar: WorkdayCalendar,
  pauses: readonly Pause[],
  days: readonly ProofDay[],
  limits: TimeLimits,
): readonly ProofPause[] {
  return pauses.flatMap((pause, index): readonly ProofPause[] => {
    const asked = eventAt(events, pause.event);
    if (asked.kind !== 'consulted' || pause.to === null) return [];
    const left = days.filter(({ on, why }) => {
      const day = dayNumber(on);
      return why === 'paused' && pauses.findIndex(({ from, to }) => from < day && (to === null || day <= to)) === index;
    });
    if (left.length === 0) return [];
    const { party, assumed } = pause;
    const article = limits.pauseArticle;
    return [{ party, with: asked.with, askedOn: asked.on, to: calendar.textOf(pause.to), workdays: left.length, assumed, article }];
  });
}

/** Working days of a clock beside the reply's; null when its last day was named. */
function workdaysOf(clock: Clock, events: readonly CaseEvent[], limits: TimeLimits): number | null {
  switch (clock.kind) {
    case 'reply':
      return limits.reply.workdays;
    case 'correctionNotice':
      return limits.correctionNotice?.workdays ?? null;
    case 'payment':
      return limits.payment?.workdays ?? null;
    case 'consultation':
      return consultationLimit(clock, events, limits).workdays;
    case 'correction':
    case 'reasons':
      return null;
  }
}

function articleOf(clock: Clock, events: readonly CaseEvent[], limits: TimeLimits): string {
  switch (clock.kind) {
    case 'reply':
      return limits.reply.article;
    case 'correctionNotice':
      return limits.correctionNotice?.article ?? limits.correctionArticle;
    case 'correction':
      return limits.correctionArticle;
    case 'reasons':
      return limits.reasonsArticle ?? limits.reply.article;
    case 'payment':
      return limits.payment?.article ?? limits.reply.article;
    case 'consultation':
      return consultationLimit(clock, events, limits).article;
  }
}

function consultationLimit({ party }: Clock, events: readonly CaseEvent[], limits: TimeLimits): TimeLimits['thirdParty'] {
  const asked = events.find((event) => event.kind === 'consulted' && event.party === party);
  return asked?.kind === 'consulted' && asked.with === 'agency' ? limits.coordination : limits.thirdParty;
}

function eventAt(events: readonly CaseEvent[], index: number): CaseEvent {
  const event = events[index];
  if (event === undefined) throw new Error(`No event ${index}`);
  return event;
}
