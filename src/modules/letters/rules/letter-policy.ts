import { definePolicy } from '../../access/rules/index.ts';

const OFFICE = [{ roles: ['leader', 'clerk'] }] as const;

/** 文书文本: whoever decides over replies reads them, the office words them. */
export const letterTemplatePolicy = definePolicy({
  noun: 'letterTemplate',
  title: '依申请公开文书文本',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['leader', 'clerk', 'reviewer'] }] },
    edit: { title: '修改', allow: OFFICE },
  },
});

/** 公开工作机构信息: what letters say of the office. */
export const disclosureOfficePolicy = definePolicy({
  noun: 'disclosureOffice',
  title: '公开工作机构信息',
  deeds: {
    read: {
      title: '查看',
      allow: [{ roles: ['leader', 'clerk', 'reviewer'] }, { roles: ['unitHead', 'unitStaff'], reach: 'ownAgency' }],
    },
    edit: { title: '修改', allow: OFFICE },
  },
});
