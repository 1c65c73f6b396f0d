/** The law as the office counts with it: working days, time limits with their proof, fees, outcomes, the states of a request. Pure. */
export { movedClocks, type MovedClock } from './calendar/calendar-change.ts';
export { dayNumber, dayOfNumber, type DayNumber } from './calendar/day-number.ts';
export type { Holiday, HolidayNotice, HolidayYear } from './calendar/holiday-year.ts';
export { readHolidayJson } from './calendar/read-holiday-json.ts';
export { readIcal, type NoticeOrigin } from './calendar/read-ical.ts';
export { stateCalendar } from './calendar/state-calendar.ts';
export { WorkdayCalendar, type DayKind } from './calendar/workday-calendar.ts';

export type { CaseEvent, ClockFault } from './clock/case-event.ts';
export { foldCase, type CaseClocks, type Clock } from './clock/fold-case.ts';
export { proofWords, dayWords } from './clock/proof-words.ts';
export { proveClock, type Proof } from './clock/prove-clock.ts';
export { receiptDate, type Intake, type IntakeDate, type ReceiptChannel } from './clock/receipt-date.ts';
export { TIME_LIMITS, timeLimitsOn, type TimeLimits } from './clock/time-limits.ts';
