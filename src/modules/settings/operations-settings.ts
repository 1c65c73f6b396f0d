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
    siteExportFolder: z
      .string()
      .max(200, '最多 200 个字符。')
      .regex(/^(?:\/|[A-Za-z]:[\\/])[^\n\0]+$/, '请填写完整的路径，例如 /srv/site；不导出就留空。')
      .nullable()
      .default(null),
    siteExportHour: whole(0, 23, 2),
    siteExportLive: z
      .string()
      .max(200, '最多 200 个字符。')
      .regex(/^https?:\/\/[\w.:-]+$/, '请填写 http 或 https 开头、没有路径的网址；没有就留空。')
      .nullable()
      .default(null),
  }),
  fields: {
    slowQueryMilliseconds: { label: '慢查询', unit: '毫秒', hint: '超过这个时间的数据库查询写进运行日志，只写语句，不写内容。' },
    jobsKeptDays: { label: '后台任务保留', unit: '天', hint: '做完的后台任务在列表里保留多久；重新启动程序后起作用。' },
    backupWarnHours: { label: '备份提醒', unit: '小时', hint: '超过这个时间没有备份，运行状态页给出提醒。' },
    diskWarnPercent: { label: '磁盘提醒', unit: '%', hint: '数据目录所在磁盘的剩余空间低于这个比例时提醒。' },
    siteExportFolder: {
      label: '静态网站的文件夹',
      hint: '每天把公开的网站写成签了名的静态文件，放到服务器上的这个文件夹，只写变了的网页。留空就不导出。里面有别的东西的文件夹不会动。',
    },
    siteExportHour: { label: '每天几点导出静态网站', unit: '点', hint: '北京时间。没有导出成的，以后每个整点再试。' },
    siteExportLive: { label: '静态网站上的搜索和表单由谁办理', hint: '在线服务的网址，例如 https://service.example.gov.cn；没有就留空。' },
  },
});
