export { currentCalendar, officeCalendar } from '../working-days/index.ts';
