import type { PlainDate } from '../../../kernel/plain-date.ts';
import { foldCase, type CaseEvent, type WorkdayCalendar } from '../../../law/index.ts';
import type { StoredConsent } from './consents-of.ts';

/** The last day for the reply if what was asked is allowed today; null once decided, or where the clock does not take it. */
export function dueIfAgreed(
  { decision, workdays, until }: Pick<StoredConsent, 'decision' | 'workdays' | 'until'>,
  events: readonly CaseEvent[],
  { calendar, today }: { readonly calendar: WorkdayCalendar; readonly today: PlainDate },
): PlainDate | null {
  const last = events.at(-1);
  if (decision !== null || last === undefined || last.on > today) return null;
  const wish: CaseEvent | null =
    workdays !== null ? { kind: 'extended', on: today, workdays } : until !== null ? { kind: 'delayAnnounced', on: today, until } : null;
  if (wish === null) return null;
  const before = foldCase(events, calendar).faults.length;
  const { clocks, faults } = foldCase([...events, wish], calendar);
  return faults.length > before ? null : (clocks[0]?.dueOn ?? null);
}
