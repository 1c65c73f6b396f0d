import { definePolicy } from '../../access/rules/index.ts';

const OFFICE = { roles: ['leader', 'clerk'] } as const;
const HEADS = { roles: ['unitHead'] } as const;
/** Clerks for the whole agency, the people of a unit for their unit. */
const DOERS = [{ roles: ['clerk', 'unitHead', 'unitStaff'] }] as const;

/** 任务: the office hands them out, units do them, the office closes them. */
export const taskPolicy = definePolicy({
  noun: 'task',
  title: '任务',
  deeds: {
    read: {
      title: '查看',
      allow: [{ roles: ['leader', 'clerk', 'reviewer', 'unitHead', 'unitStaff'] }, { roles: ['unitHead', 'unitStaff'], reach: 'self' }],
      machine: true,
    },
    create: { title: '下达', allow: [OFFICE, HEADS], machine: true },
    assign: { title: '分派', allow: [OFFICE, HEADS] },
    edit: { title: '修改', allow: [OFFICE, HEADS] },
    accept: { title: '签收', allow: DOERS },
    finish: { title: '办结上报', allow: DOERS },
    return: { title: '退回', allow: DOERS },
    comment: { title: '留言', allow: DOERS },
    close: { title: '结束', allow: [OFFICE] },
    reopen: { title: '重新办理', allow: [OFFICE] },
  },
});
