import { definePolicy } from '../../access/rules/index.ts';

const OFFICE = [{ roles: ['clerk'] }] as const;
const DECIDERS = [{ roles: ['leader', 'clerk'] }] as const;
/** Clerks for the whole agency, the people of a unit for their unit. */
const WRITERS = [{ roles: ['clerk', 'unitHead', 'unitStaff'] }] as const;

/** 政府信息: units draft, the office decides what is open and puts it out. */
export const documentPolicy = definePolicy({
  noun: 'document',
  title: '信息',
  deeds: {
    read: {
      title: '查看',
      allow: [{ roles: ['leader', 'clerk', 'reviewer', 'secrecyReviewer', 'unitHead', 'unitStaff'] }],
      machine: true,
    },
    create: { title: '起草', allow: WRITERS, machine: true },
    edit: { title: '修改', allow: WRITERS, machine: true },
    // Of a person at the editor: what is being typed, and who else has it open.
    compose: { title: '在编辑器中起草', allow: WRITERS },
    discard: { title: '作废', allow: [{ roles: ['clerk', 'unitHead'] }] },
    submit: { title: '送审', allow: WRITERS, machine: true },
    judgeOpenness: { title: '审查公开属性', allow: OFFICE },
    reEvaluate: { title: '定期评估', allow: DECIDERS },
    release: { title: '发布', allow: DECIDERS },
    schedule: { title: '定时发布和撤下', allow: OFFICE },
    withdraw: { title: '撤下', allow: DECIDERS },
    setValidity: { title: '清理和变更效力', allow: OFFICE },
    setIndexPattern: { title: '设定索引号规则', allow: DECIDERS },
    import: { title: '批量导入', allow: OFFICE },
    readImports: { title: '查看批量导入', allow: DECIDERS },
    // What comes in so was public before and passes no reviews here: whoever signs last answers for it.
    approveImport: { title: '批准批量导入', allow: [{ roles: ['leader'] }] },
    export: { title: '整体导出', allow: DECIDERS },
  },
});
