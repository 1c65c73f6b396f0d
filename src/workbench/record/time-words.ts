const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** An instant as people in China read it: `2026-11-22 16:20`. */
export function timeWords(instant: string): string {
  const parts = new Map(TIME.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')} ${parts.get('hour')}:${parts.get('minute')}`;
}

/** To the second, where two instants are held against each other: `2026-11-22 16:20:05`. */
export function exactTimeWords(instant: string): string {
  const second = TIME.formatToParts(new Date(instant)).find(({ type }) => type === 'second');
  return `${timeWords(instant)}:${second?.value ?? '00'}`;
}
