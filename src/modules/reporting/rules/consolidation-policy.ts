import { definePolicy } from '../../access/rules/index.ts';

/** 汇总: a year's reports of an agency and all below it, added up. */
export const consolidationPolicy = definePolicy({
  noun: 'consolidation',
  title: '年度报告汇总',
  deeds: { read: { title: '查看', allow: [{ roles: ['supervisor'] }] } },
});
