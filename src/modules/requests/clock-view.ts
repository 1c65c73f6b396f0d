import type { z } from 'zod';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { clockTitle, dayNumber, dayWords, foldCase, proofWords, proveClock, type CaseEvent } from '../../law/index.ts';
import { officeCalendar } from './office-calendar.ts';
import type { ClockShape } from './request-shape.ts';

/** All clocks of a case with their proofs, as of a day; none before the receipt is settled. */
export function viewClocks(events: readonly CaseEvent[], today: PlainDate): z.infer<typeof ClockShape>[] {
  if (events.length === 0) return [];
  const calendar = officeCalendar();
  const found = foldCase(events, calendar);
  // Whose request is clear is told of no correction: those seven days bind nobody once they are over.
  const shown = found.clocks.filter(({ kind, doneOn, dueOn }) => kind !== 'correctionNotice' || doneOn !== null || (dueOn ?? '') >= today);
  return shown.map((clock) => {
    const { kind, party, startsOn, dueOn, doneOn } = clock;
    const proof = proveClock(events, calendar, found, clock);
    return {
      kind,
      title: clockTitle(kind),
      party,
      startsOn,
      dueOn,
      doneOn,
      late: dueOn !== null && (doneOn ?? today) > dueOn && (doneOn !== null || found.endedOn === null),
      workdaysLeft: dueOn === null || doneOn !== null ? null : calendar.countTo(dayNumber(dueOn)) - calendar.countTo(dayNumber(today)),
      provisional: proof?.provisional ?? false,
      words: proof === null ? '' : proofWords(proof),
      days: (proof?.days ?? []).map((counted) => ({ ...counted, words: dayWords(counted) })),
    };
  });
}
