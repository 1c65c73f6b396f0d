import { definePolicy } from '../../access/rules/index.ts';

/** 转载来源: whom an agency reprints. */
export const reprintSourcePolicy = definePolicy({
  noun: 'reprintSource',
  title: '转载来源',
  deeds: {
    read: {
      title: '查看',
      allow: [{ roles: ['leader', 'clerk', 'reviewer', 'secrecyReviewer'] }, { roles: ['unitHead', 'unitStaff'], reach: 'ownAgency' }],
    },
    edit: { title: '增减和修改', allow: [{ roles: ['clerk'] }] },
  },
});
