import { z } from 'zod';
import { defineSettings } from './define-settings.ts';
import { siteSettingsPolicy } from './rules/settings-policies.ts';

const whole = (least: number, most: number, usual: number) =>
  z.int(`请填写 ${least} 到 ${most} 的整数。`).min(least, `不能小于 ${least}。`).max(most, `不能大于 ${most}。`).default(usual);

/** How applications are handled where the law leaves it to the office. */
export const requestSettings = defineSettings({
  group: 'requests',
  title: '依申请公开',
  policy: siteSettingsPolicy,
  schema: z.object({
    approvalLevels: whole(1, 3, 3),
    correctionWorkdays: whole(5, 60, 15),
    identityMonths: whole(1, 120, 12),
    archiveYears: whole(1, 100, 10),
  }),
  fields: {
    approvalLevels: {
      label: '答复的审批层级',
      unit: '级',
      hint: '三级：科室负责人、公开工作机构、机关负责人；两级：没有科室负责人一级；一级：只由机关负责人签发。',
    },
    correctionWorkdays: {
      label: '补正和说明理由的期限',
      unit: '个工作日',
      hint: '条例第三十条要求给申请人合理的期限。起草补正告知书时先填上这个期限，可以逐件修改。',
    },
    identityMonths: {
      label: '身份证明的保存期',
      unit: '个月',
      hint: '申请办结之后，身份证明和授权委托书的扫描件再保存几个月，过后自动删除。',
    },
    archiveYears: {
      label: '申请案卷的保管期',
      unit: '年',
      hint: '归档之后的保管期限，到期提醒；申请人的姓名、证件和联系方式到期清除。',
    },
  },
});
