import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';

const SHANGHAI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day in Asia/Shanghai at an instant. */
export function dayInShanghai(instant: Date): PlainDate {
  const day = parsePlainDate(SHANGHAI.format(instant));
  if (!day.ok) throw new Error(`No calendar day: ${day.error.text}`);
  return day.value;
}

const MINUTE = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** As people here say when: `11月22日 14:03`. */
export function shanghaiMinute(instant: Date): string {
  const parts = Object.fromEntries(MINUTE.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts['month'] ?? ''}月${parts['day'] ?? ''}日 ${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
}
