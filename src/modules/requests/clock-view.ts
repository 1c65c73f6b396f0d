import type { z } from 'zod';
import type { PlainDate } from '../../kernel/plain-date.ts';
import {
  clockTitle,
  dayNumber,
  dayWords,
  foldCase,
  proofWords,
  proveClock,
  type CaseEvent,
  type WorkdayCalendar,
} from '../../law/index.ts';
import type { ClockShape } from './request-shape.ts';

/** All clocks of a case with their proofs, as of a day; none before the receipt is settled. */
export function viewClocks(events: readonly CaseEvent[], calendar: WorkdayCalendar, today: PlainDate): z.infer<typeof ClockShape>[] {
  if (events.length === 0) return [];
  const found = foldCase(events, calendar);
  return found.clocks.map((clock) => {
    const { kind, party, startsOn, dueOn, doneOn } = clock;
    const proof = proveClock(events, calendar, found, clock);
    // The seven days for a correction notice bind nobody whose request is clear: over, they are not late.
    const isIdle = doneOn !== null || (kind === 'correctionNotice' && dueOn !== null && dueOn < today);
    return {
      kind,
      title: clockTitle(kind),
      party,
      startsOn,
      dueOn,
      doneOn,
      late: dueOn !== null && (doneOn === null ? !isIdle && found.endedOn === null && today > dueOn : doneOn > dueOn),
      workdaysLeft: dueOn === null || isIdle ? null : calendar.countTo(dayNumber(dueOn)) - calendar.countTo(dayNumber(today)),
      provisional: proof?.provisional ?? false,
      words: proof === null ? '' : proofWords(proof),
      days: (proof?.days ?? []).map((counted) => ({ ...counted, words: dayWords(counted) })),
    };
  });
}
