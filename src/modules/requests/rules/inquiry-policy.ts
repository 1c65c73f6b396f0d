import { definePolicy } from '../../access/rules/index.ts';

const UNIT = { roles: ['unitHead', 'unitStaff'] } as const;

/** 协办函: what another agency of this installation asks about a request of theirs. Who applied there is not in it. */
export const requestInquiryPolicy = definePolicy({
  noun: 'requestInquiry',
  title: '协办函',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['leader', 'clerk', 'reviewer'] }, UNIT, { ...UNIT, reach: 'self' }] },
    receive: { title: '签收', allow: [{ roles: ['clerk'] }] },
    assign: { title: '分派', allow: [{ roles: ['clerk', 'leader'] }] },
    answer: { title: '答复', allow: [{ roles: ['clerk'] }, UNIT] },
  },
});
