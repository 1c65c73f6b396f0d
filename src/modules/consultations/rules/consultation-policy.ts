import { definePolicy } from '../../access/rules/index.ts';

const OFFICE = { roles: ['leader', 'clerk'] } as const;
/** Clerks for the whole agency, the people of a unit for what their unit asks. */
const WRITERS = { roles: ['clerk', 'unitHead', 'unitStaff'] } as const;

/** 征集: units ask and answer, the office opens and tells what came of it. */
export const consultationPolicy = definePolicy({
  noun: 'consultation',
  title: '意见征集',
  deeds: {
    read: {
      title: '查看',
      allow: [{ roles: ['leader', 'clerk', 'reviewer', 'unitHead', 'unitStaff'] }],
      machine: true,
    },
    create: { title: '新建', allow: [WRITERS] },
    edit: { title: '修改', allow: [WRITERS] },
    open: { title: '开始征集', allow: [OFFICE] },
    decide: { title: '答复意见', allow: [WRITERS] },
    readContact: { title: '查看提意见人的联系方式', allow: [{ roles: ['clerk'] }] },
    publishResult: { title: '公布结果', allow: [OFFICE] },
    withdraw: { title: '撤回', allow: [OFFICE] },
  },
});
