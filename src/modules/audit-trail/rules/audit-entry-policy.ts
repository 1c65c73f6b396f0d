import { definePolicy } from '../../access/rules/index.ts';

const AUDITORS = [{ roles: ['auditor'] }] as const;

/** 审计记录: the auditor's alone; the other two administrators, whose work stands in it, see nothing of it. */
export const auditEntryPolicy = definePolicy({
  noun: 'auditEntry',
  title: '审计记录',
  deeds: {
    read: { title: '查看', allow: AUDITORS },
    export: { title: '导出', allow: AUDITORS },
    verify: { title: '核对', allow: AUDITORS },
  },
});
