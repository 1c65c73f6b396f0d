export { calendarsAround, currentCalendar, holdCalendar, officeCalendar } from './office-calendar.ts';
