import { definePolicy } from '../../access/rules/index.ts';

const OFFICE = [{ roles: ['leader', 'clerk'] }] as const;
const WHO_OPENS = [{ roles: ['leader', 'systemAdmin'] }] as const;

/** 网站: the office keeps what stands where; whether there is a site, and under which address, is the leader's to say or the systemAdmin's. */
export const sitePolicy = definePolicy({
  noun: 'site',
  title: '网站',
  deeds: {
    read: {
      title: '查看',
      allow: [
        { roles: ['leader', 'clerk', 'reviewer', 'secrecyReviewer', 'systemAdmin'] },
        { roles: ['unitHead', 'unitStaff'], reach: 'ownAgency' },
      ],
    },
    create: { title: '建立', allow: WHO_OPENS },
    edit: { title: '修改名称、标识、颜色和首页', allow: OFFICE },
    place: { title: '修改网址', allow: WHO_OPENS },
    close: { title: '关闭和重新开放', allow: WHO_OPENS },
    editSections: { title: '增减、修改和归档栏目', allow: OFFICE },
  },
});
