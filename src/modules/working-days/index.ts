export { officeCalendarRoutes } from './calendar-routes.ts';
export { calendarsAround, currentCalendar, holdCalendar, officeCalendar } from './office-calendar.ts';
