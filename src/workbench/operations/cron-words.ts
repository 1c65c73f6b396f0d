const DAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** When a schedule runs, as people say it: `每天 03:30`; what is rarer than that stays as it is written. */
export function cronWords(cron: string): string {
  const [minute = '', hour = '', day, month, weekday = ''] = cron.trim().split(/\s+/);
  if (day !== '*' || month !== '*') return cron;
  const every = /^\*\/(\d+)$/.exec(minute)?.[1];
  if (every !== undefined && hour === '*' && weekday === '*') return `每 ${every} 分钟`;
  if (!/^\d+$/.test(minute)) return cron;
  if (hour === '*' && weekday === '*') return `每小时第 ${Number(minute)} 分`;
  if (!/^\d+$/.test(hour)) return cron;
  const clock = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  if (weekday === '*') return `每天 ${clock}`;
  const name = /^[0-7]$/.test(weekday) ? DAYS[Number(weekday) % 7] : undefined;
  return name === undefined ? cron : `每${name} ${clock}`;
}
