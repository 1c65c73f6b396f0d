import { z } from 'zod';
import { defineSettings } from './define-settings.ts';
import { siteSettingsPolicy } from './rules/settings-policies.ts';

const whole = (least: number, most: number, usual: number) =>
  z.int(`请填写 ${least} 到 ${most} 的整数。`).min(least, `不能小于 ${least}。`).max(most, `不能大于 ${most}。`).default(usual);

/** How the program watches itself. */
export const operationsSettings = defineSettings({
  group: 'operations',
  title: '运行',
  policy: siteSettingsPolicy,
  schema: z.object({
    slowQueryMilliseconds: whole(10, 60_000, 200),
    jobsKeptDays: whole(1, 365, 30),
    backupWarnHours: whole(1, 8_760, 36),
    diskWarnPercent: whole(1, 50, 10),
  }),
  fields: {
    slowQueryMilliseconds: { label: '慢查询', unit: '毫秒', hint: '超过这个时间的数据库查询写进运行日志，只写语句，不写内容。' },
    jobsKeptDays: { label: '后台任务保留', unit: '天', hint: '做完的后台任务在列表里保留多久；重新启动程序后起作用。' },
    backupWarnHours: { label: '备份提醒', unit: '小时', hint: '超过这个时间没有备份，运行状态页给出提醒。' },
    diskWarnPercent: { label: '磁盘提醒', unit: '%', hint: '数据目录所在磁盘的剩余空间低于这个比例时提醒。' },
  },
});
