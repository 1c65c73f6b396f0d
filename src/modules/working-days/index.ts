export { officeCalendarRoutes } from './calendar-routes.ts';
export type { CountedDay, DayKeeper, MovedDay } from './day-keeper.ts';
export { calendarsAround, currentCalendar, holdCalendar } from './office-calendar.ts';
