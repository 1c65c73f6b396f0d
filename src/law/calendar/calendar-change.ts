import type { PlainDate } from '../../kernel/plain-date.ts';
import type { CaseEvent } from '../clock/case-event.ts';
import { foldCase, type ClockKind } from '../clock/fold-case.ts';
import { dayNumber } from './day-number.ts';
import type { DayKind, WorkdayCalendar } from './workday-calendar.ts';

/** A clock that another calendar moves, and the days between that are worked in one calendar and not in the other. */
export interface MovedClock<Id> {
  readonly id: Id;
  readonly kind: ClockKind;
  readonly party: string | null;
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly because: readonly ChangedDay[];
}

export interface ChangedDay {
  readonly on: PlainDate;
  readonly before: DayKind;
  readonly after: DayKind;
}

/**
 * Which clocks of open cases a change of the calendar moves: what is shown before a new notice is taken over, and what is
 * recorded when it is. A generator, for the cases of a whole province don't fit in a list. Clocks that are done stay.
 */
export function* movedClocks<Id>(
  cases: Iterable<{ readonly id: Id; readonly events: readonly CaseEvent[] }>,
  before: WorkdayCalendar,
  after: WorkdayCalendar,
): Generator<MovedClock<Id>> {
  for (const { id, events } of cases) {
    const old = foldCase(events, before);
    if (old.endedOn !== null) continue;
    const now = foldCase(events, after);
    for (const [index, clock] of now.clocks.entries()) {
      const was = old.clocks[index];
      const from = was?.dueOn ?? null;
      if (clock.doneOn !== null || from === clock.dueOn) continue;
      const last = [from ?? clock.startsOn, clock.dueOn ?? clock.startsOn].toSorted().at(-1) ?? clock.startsOn;
      const because = changedDays(clock.startsOn, last, before, after);
      yield { id, kind: clock.kind, party: clock.party, from, to: clock.dueOn, because };
    }
  }
}

/** The days after one, up to another, that are worked in one calendar and not in the other. */
export function changedDays(from: PlainDate, until: PlainDate, before: WorkdayCalendar, after: WorkdayCalendar): readonly ChangedDay[] {
  const changed = [];
  for (let day = dayNumber(from) + 1; day <= dayNumber(until); day += 1) {
    if (before.isWorkday(day) !== after.isWorkday(day)) {
      changed.push({ on: after.textOf(day), before: before.kindOf(day), after: after.kindOf(day) });
    }
  }
  return changed;
}
