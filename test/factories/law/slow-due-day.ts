import { dayOfNumber, dayNumber, type CaseEvent, type WorkdayCalendar } from '../../../src/law/index.ts';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';

/**
 * The reply's due day by the letter of the law, a day at a time, written without looking at the fold: it lives through
 * the days of the case and keeps only how many working days are left. Undefined while somebody is waited for.
 * Knows the rules from 2019-05-15 on.
 */
export function slowDueDay(events: readonly CaseEvent[], calendar: WorkdayCalendar): PlainDate | undefined {
  const worked = (day: PlainDate) => ['workday', 'makeUpWorkday'].includes(calendar.kindOf(dayNumber(day)).kind);
  const next = (day: PlainDate) => dayOfNumber(dayNumber(day) + 1);
  const nth = (from: PlainDate, n: number) => {
    let day = from;
    for (let left = n; left > 0;) {
      day = next(day);
      if (worked(day)) left -= 1;
    }
    return day;
  };
  const begin = events[0]?.on;
  if (begin === undefined) return undefined;
  const latestToAsk = nth(begin, 7);
  const waiting = new Map<string, PlainDate | null>();
  let left = 20;
  let more = 0;
  let extended = false;
  let asked = false;
  let noticed = false;
  let halted: 'correction' | 'payment' | undefined;
  let over: PlainDate | undefined;
  let namedDay: PlainDate | undefined;
  let reasons = 0;
  let index = 0;
  const lastEvent = events.at(-1)?.on ?? begin;
  for (let day = begin, steps = 0; steps < 1500; steps += 1, day = next(day)) {
    // The day passes first: what happens on it is done within it. It is a day of waiting when somebody was asked
    // before it and neither answered before it nor let the limit pass.
    if (day !== begin && worked(day) && halted === undefined && namedDay === undefined && over === undefined) {
      if (waiting.size === 0) left -= 1;
      if (left === 0) over = day;
    }
    if (namedDay === day && over === undefined && halted === undefined) over = day;
    for (const [party, limit] of waiting) if (limit === day) waiting.delete(party);
    for (; index < events.length && events[index]?.on === day; index += 1) {
      const event = events[index];
      if (event === undefined) break;
      const inTime = over === undefined || over === day;
      switch (event.kind) {
        case 'correctionAsked':
          if (halted !== undefined || asked) break;
          asked = true;
          if (day <= latestToAsk) halted = 'correction';
          break;
        case 'correctionReceived':
          if (halted !== 'correction') break;
          halted = undefined;
          over = namedDay = undefined;
          left = 20 + more;
          break;
        case 'feeNoticed':
          if (halted !== undefined || noticed || !inTime) break;
          noticed = true;
          halted = 'payment';
          break;
        case 'feePaid':
          if (halted !== 'payment') break;
          halted = undefined;
          over = namedDay = undefined;
          left = 20 + more;
          break;
        case 'extended':
          if (halted !== undefined || extended || !inTime || event.workdays > 20 || namedDay !== undefined) break;
          extended = true;
          more = event.workdays;
          left += more;
          over = undefined;
          break;
        case 'reasonsAsked':
          if (halted === undefined) reasons = 1;
          break;
        case 'reasonsReceived':
          if (reasons === 1) reasons = 2;
          break;
        case 'delayAnnounced':
          if (halted === undefined && reasons === 2 && inTime && event.until >= day && notBefore(event.until, events, calendar, index)) {
            namedDay = event.until;
            over = event.until <= day ? event.until : undefined;
          }
          break;
        case 'consulted':
          if (!waiting.has(event.party)) waiting.set(event.party, null);
          break;
        case 'consultationReceived':
          if (waiting.get(event.party) === null) waiting.set(event.party, nth(day, 15));
          break;
        case 'consultationAnswered':
          waiting.delete(event.party);
          break;
        case 'received':
        case 'kindChanged':
        case 'replied':
        case 'ended':
        case 'reopened':
          break;
      }
    }
    if (day >= lastEvent && halted !== undefined) return undefined;
    if (day >= lastEvent && namedDay !== undefined) return namedDay;
    if (day >= lastEvent && over !== undefined) return over;
    if (day >= lastEvent && [...waiting.values()].includes(null)) return undefined;
  }
  return undefined;
}

/** A later day may be named only, never an earlier one. */
function notBefore(until: PlainDate, events: readonly CaseEvent[], calendar: WorkdayCalendar, index: number): boolean {
  const due = slowDueDay(events.slice(0, index), calendar);
  return due === undefined || until >= due;
}
