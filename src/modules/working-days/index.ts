export { officeCalendarRoutes } from './calendar-routes.ts';
export { calendarsAround, currentCalendar, holdCalendar } from './office-calendar.ts';
