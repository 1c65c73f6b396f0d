import { definePolicy } from '../../access/rules/index.ts';

/** 访问量: how often pages were read. */
export const viewPolicy = definePolicy({
  noun: 'viewCount',
  title: '访问量',
  deeds: {
    read: {
      title: '查看',
      allow: [{ roles: ['leader', 'clerk', 'reviewer', 'supervisor'] }, { roles: ['unitHead', 'unitStaff'], reach: 'ownAgency' }],
      machine: true,
    },
  },
});
