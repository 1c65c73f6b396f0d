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
    minimumLength: { label: '密码最短长度', unit: '个字符', hint: '设置新密码时至少要这么长；长比复杂更难猜中。已有的密码不受影响。' },
    requiredClasses: {
      label: '密码要含几类字符',
      unit: '类',
      hint: '大写字母、小写字母、数字、其他字符（含汉字）中的几类；0 表示不要求。等级保护测评有要求时再填。',
    },
    maximumAgeDays: { label: '密码有效期', unit: '天', hint: '到期后登录时必须更换；留空表示不限。' },
    history: { label: '不能重复最近几次的密码', unit: '次', hint: '更换密码时，不能用回最近这几次用过的；0 表示只是不能与现在的相同。' },
    lockAfterFailures: {
      label: '连续输错几次后锁定',
      unit: '次',
      hint: '同一账号的密码或动态验证码连续输错这么多次，就暂停登录，防止有人反复猜。',
    },
    lockMinutes: { label: '锁定多久', unit: '分钟', hint: '过了这段时间自动恢复；再次锁定时加倍，最长一天。' },
    addressFailuresPerHour: {
      label: '同一地址每小时最多输错',
      unit: '次',
      hint: '超过后这个网络地址暂时不能登录；很多人共用一个出口地址时请适当放宽。',
    },
    idleMinutes: { label: '多久不操作就退出', unit: '分钟', hint: '人离开后电脑开着，别人也不能接着用；没有提交的内容会留着。' },
    absoluteHours: { label: '登录最长保持', unit: '小时', hint: '不管有没有在操作，到这个时间都要重新登录。' },
    secondFactorRequiredFor: {
      label: '必须使用动态验证码的角色',
      hint: '勾选的角色下次登录时须先绑定动态验证码，以后登录除密码外还要输入手机上显示的 6 位数字。建议至少勾选三员。',
      choices: Object.fromEntries(ROLES.map((role) => [role, ROLE_FACTS[role].title])),
    },
    sessionsPerPerson: { label: '每人同时登录', unit: '处', hint: '一个人可以同时在几处登录；超过时最早的一处退出。' },
  },
});
