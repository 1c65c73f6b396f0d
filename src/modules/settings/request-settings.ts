import { z } from 'zod';
import { defineSettings } from './define-settings.ts';
import { siteSettingsPolicy } from './rules/settings-policies.ts';

/** A whole number between bounds; one sentence says which and why. */
const whole = (least: number, most: number, usual: number, why: string) => z.int(why).min(least, why).max(most, why).default(usual);

/** How applications are handled where the law leaves it to the office. */
export const requestSettings = defineSettings({
  group: 'requests',
  title: '依申请公开',
  policy: siteSettingsPolicy,
  schema: z.object({
    approvalLevels: whole(1, 3, 3, '审批最少一级，由机关负责人签发；最多三级。请填写 1 到 3。'),
    correctionWorkdays: whole(5, 60, 15, '补正要给申请人合理的期限（条例第三十条），请填写 5 到 60 个工作日。'),
    recordWorkdays: whole(1, 60, 20, '更正申请要及时办理，请填写 1 到 60 个工作日。'),
    publicationApplicants: whole(2, 100, 3, '“多个申请人”至少是两个（条例第四十四条），请填写 2 到 100。'),
    // 行政诉讼法 art 46: six months to sue, counted from when one knew.
    identityMonths: whole(6, 120, 12, '申请人六个月内可以起诉（行政诉讼法第四十六条），请填写 6 到 120 个月。'),
    // 国家档案局令第8号: files of a term are kept 10 or 30 years.
    archiveYears: whole(10, 100, 10, '机关档案的定期保管期限最短 10 年（国家档案局令第8号），请填写 10 到 100 年。'),
  }),
  fields: {
    approvalLevels: {
      label: '答复的审批层级',
      unit: '级',
      hint: '三级：科室负责人、公开工作机构、机关负责人；两级：没有科室负责人一级；一级：只由机关负责人签发。已经有人签批的答复，仍按原来的级数办完。',
    },
    correctionWorkdays: {
      label: '补正和说明理由的期限',
      unit: '个工作日',
      hint: '条例第三十条要求给申请人合理的期限。起草补正告知书时先填上这个期限，可以逐件修改。',
    },
    recordWorkdays: {
      label: '更正申请的答复期限',
      unit: '个工作日',
      hint: '条例第四十一条没有规定期限，通行做法参照第三十三条第二款，二十个工作日。修改以后，对新确认收到的更正申请起作用。',
    },
    publicationApplicants: {
      label: '建议转为主动公开的申请人数',
      unit: '人',
      hint: '多个申请人申请相同的政府信息，可以纳入主动公开（条例第四十四条）。达到这个人数，案卷里就提示。',
    },
    identityMonths: {
      label: '身份证明的保存期',
      unit: '个月',
      hint: '申请办结之后，身份证明和授权委托书的扫描件再保存几个月，过后自动删除。不短于六个月的起诉期限，免得打官司时没有依据。',
    },
    archiveYears: {
      label: '申请案卷的保管期',
      unit: '年',
      hint: '归档之后的保管期限，到期提醒；申请人的姓名、证件和联系方式到期清除。机关档案的定期保管期限分为 10 年和 30 年。',
    },
  },
});
