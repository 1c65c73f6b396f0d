import { parsePlainDate, type PlainDate } from './plain-date.ts';

const SHANGHAI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Asia/Shanghai at an instant. */
export function shanghaiDay(instant: Date): PlainDate {
  const day = parsePlainDate(SHANGHAI.format(instant));
  if (!day.ok) throw new Error(`No calendar day: ${day.error.text}`);
  return day.value;
}
