import { definePolicy } from '../../access/rules/index.ts';

/** What the site says about itself and how the program runs: the systemAdmin's, for the whole installation. */
export const siteSettingsPolicy = definePolicy({
  noun: 'siteSettings',
  title: '网站和运行设置',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['systemAdmin'], reach: 'installation' }] },
    edit: { title: '修改', allow: [{ roles: ['systemAdmin'], reach: 'installation' }] },
  },
});

/** How strict signing in is: the securityAdmin's, so that who makes accounts does not also loosen their locks. */
export const securitySettingsPolicy = definePolicy({
  noun: 'securitySettings',
  title: '登录安全设置',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['securityAdmin'], reach: 'installation' }] },
    edit: { title: '修改', allow: [{ roles: ['securityAdmin'], reach: 'installation' }] },
  },
});
