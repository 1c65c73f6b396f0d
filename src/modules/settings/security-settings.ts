import { ROLE_FACTS, ROLES } from '../access/index.ts';
import { securitySettingsSchema } from '../identity/index.ts';
import { defineSettings } from './define-settings.ts';
import { securitySettingsPolicy } from './rules/settings-policies.ts';

/** How strict signing in is; bounds and defaults are identity's, which heeds them. */
export const securitySettings = defineSettings({
  group: 'security',
  title: '登录安全',
  policy: securitySettingsPolicy,
  schema: securitySettingsSchema,
  fields: {
    minimumLength: { label: '密码最短长度', unit: '个字符' },
    requiredClasses: { label: '密码要含几类字符', unit: '类', hint: '大写字母、小写字母、数字、其他字符中的几类；0 表示不要求。' },
    maximumAgeDays: { label: '密码有效期', unit: '天', hint: '到期后登录时必须更换；留空表示不限。' },
    history: { label: '不能重复最近几次的密码', unit: '次' },
    lockAfterFailures: { label: '连续输错几次后锁定', unit: '次' },
    lockMinutes: { label: '锁定多久', unit: '分钟', hint: '再次锁定时加倍，最长一天。' },
    addressFailuresPerHour: { label: '同一地址每小时最多输错', unit: '次', hint: '很多人共用一个出口地址时请适当放宽。' },
    idleMinutes: { label: '多久不操作就退出', unit: '分钟' },
    absoluteHours: { label: '登录最长保持', unit: '小时' },
    secondFactorRequiredFor: {
      label: '必须使用动态口令的角色',
      hint: '这些角色下次登录时须先绑定动态口令。',
      choices: Object.fromEntries(ROLES.map((role) => [role, ROLE_FACTS[role].title])),
    },
    sessionsPerPerson: { label: '每人同时登录', unit: '处', hint: '超过时最早的一处退出。' },
  },
});
