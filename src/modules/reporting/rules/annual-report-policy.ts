import { definePolicy } from '../../access/rules/index.ts';

const CLERK = [{ roles: ['clerk'] }] as const;
const JUDGES = [{ roles: ['clerk', 'reviewer'] }] as const;

/** 年度报告 with what was found in it; the published report itself is open to everyone. */
export const annualReportPolicy = definePolicy({
  noun: 'annualReport',
  title: '年度报告',
  deeds: {
    read: {
      title: '查看检查结果',
      allow: [{ roles: ['leader', 'clerk', 'reviewer', 'supervisor'] }, { roles: ['unitHead', 'unitStaff'], reach: 'ownAgency' }],
      machine: true,
    },
    store: { title: '导入', allow: CLERK, machine: true },
    recheck: { title: '重新检查', allow: CLERK },
    dismiss: { title: '排除问题', allow: JUDGES },
    undoDismissal: { title: '撤销排除', allow: JUDGES },
  },
});
