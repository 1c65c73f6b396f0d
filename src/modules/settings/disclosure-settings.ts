import { z } from 'zod';
import { defineSettings } from './define-settings.ts';
import { siteSettingsPolicy } from './rules/settings-policies.ts';

const whole = (least: number, most: number, usual: number) =>
  z.int(`请填写 ${least} 到 ${most} 的整数。`).min(least, `不能小于 ${least}。`).max(most, `不能大于 ${most}。`).default(usual);

/** What the office is reminded of, and when. */
export const disclosureSettings = defineSettings({
  group: 'disclosure',
  title: '主动公开',
  policy: siteSettingsPolicy,
  schema: z.object({
    evaluationYears: whole(1, 5, 1),
    interpretationWorkdays: whole(1, 20, 3),
    seriesAlarmHour: whole(0, 23, 10),
    consultationDays: whole(1, 90, 7),
    correctionWorkdays: whole(1, 20, 3),
    contactMonths: whole(1, 60, 12),
  }),
  fields: {
    evaluationYears: {
      label: '不主动公开的信息多久评估一次',
      unit: '年',
      hint: '条例第十八条：对不予公开的信息定期评估审查。一月提醒今年应评估的，过了年底没有评估的算逾期。',
    },
    interpretationWorkdays: {
      label: '政策解读期限',
      unit: '个工作日',
      hint: '政策公开之后，解读材料应在几个工作日之内发布（国办发〔2016〕19号：3个工作日）。',
    },
    seriesAlarmHour: { label: '日报最晚发布时间', unit: '点', hint: '到这个钟点当天的日报还没有发布，就提醒科室负责人和公开工作人员。' },
    consultationDays: {
      label: '征集意见的最短期限',
      unit: '天',
      hint: '法律没有定期限的征集。重大行政决策、规章、涉企规范性文件依法一般不少于30天，不受这里的影响。',
    },
    correctionWorkdays: {
      label: '网站找错的办理期限',
      unit: '个工作日',
      hint: '网民通过“我为政府网站找错”指出的问题，应在几个工作日之内办理。',
    },
    contactMonths: {
      label: '网民联系方式的保存期',
      unit: '个月',
      hint: '征集结果公布、找错办结之后，网民留下的姓名和联系方式再保存几个月，过后自动清除，意见的内容留下。',
    },
  },
});
