export { shanghaiDay as dayInShanghai } from '../../kernel/shanghai-day.ts';

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
