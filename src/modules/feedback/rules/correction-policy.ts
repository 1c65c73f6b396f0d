import { definePolicy } from '../../access/rules/index.ts';

const CLERK = { roles: ['clerk'] } as const;

/** 网站找错: whoever reads finds it, the office puts it right. */
export const correctionPolicy = definePolicy({
  noun: 'correction',
  title: '网站找错',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['leader', 'clerk', 'reviewer'] }], machine: true },
    handle: { title: '处理', allow: [CLERK] },
    answer: { title: '答复', allow: [CLERK] },
    readContact: { title: '查看网民的联系方式', allow: [CLERK] },
  },
});
