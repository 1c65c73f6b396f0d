import { definePolicy } from '../../access/rules/index.ts';

const CLERK = [{ roles: ['clerk'] }] as const;

/** 审查词库: everybody who writes or reviews reads it, the office keeps it. */
export const wordPolicy = definePolicy({
  noun: 'wordList',
  title: '审查词库',
  deeds: {
    read: {
      title: '查看',
      allow: [{ roles: ['leader', 'clerk', 'reviewer', 'secrecyReviewer'] }, { roles: ['unitHead', 'unitStaff'], reach: 'ownAgency' }],
    },
    edit: { title: '增减和修改', allow: CLERK },
    import: { title: '批量导入', allow: CLERK },
  },
});
