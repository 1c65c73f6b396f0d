/** The law as the office counts with it: working days, time limits with their proof, fees, outcomes, the states of a request. Pure. */
export { dayNumber, dayOfNumber, type DayNumber } from './calendar/day-number.ts';
export type { Holiday, HolidayNotice, HolidayYear } from './calendar/holiday-year.ts';
export { readHolidayJson } from './calendar/read-holiday-json.ts';
export { readIcal, type NoticeOrigin } from './calendar/read-ical.ts';
export { stateCalendar } from './calendar/state-calendar.ts';
export { WorkdayCalendar, type DayKind } from './calendar/workday-calendar.ts';
