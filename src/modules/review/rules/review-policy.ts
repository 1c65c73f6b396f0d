import { definePolicy } from '../../access/rules/index.ts';

const OFFICE = ['leader', 'clerk', 'reviewer', 'secrecyReviewer'] as const;
const UNITS = ['unitHead', 'unitStaff'] as const;
const EVERY_HAND = [...OFFICE, ...UNITS] as const;

/** 审核: a place in the flow decides who may sign a certain round; this says who may sign at all. */
export const reviewPolicy = definePolicy({
  noun: 'review',
  title: '审核',
  deeds: {
    read: { title: '查看', allow: [{ roles: EVERY_HAND }] },
    sign: { title: '签署', allow: [{ roles: EVERY_HAND }] },
    return: { title: '退回', allow: [{ roles: EVERY_HAND }] },
    recall: { title: '撤回送审', allow: [{ roles: ['clerk', 'unitHead', 'unitStaff'] }] },
    authorizeUrgent: { title: '批准先发后审', allow: [{ roles: ['leader'] }] },
  },
});

/** 审核流程: what rounds there are and who may hold them. */
export const reviewFlowPolicy = definePolicy({
  noun: 'reviewFlow',
  title: '审核流程',
  deeds: {
    read: { title: '查看', allow: [{ roles: OFFICE }, { roles: UNITS, reach: 'ownAgency' }] },
    edit: { title: '设定', allow: [{ roles: ['leader'] }] },
  },
});

/** 委托审核: one's own signature, lent for some days. */
export const delegationPolicy = definePolicy({
  noun: 'delegation',
  title: '委托审核',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['leader', 'clerk'] }, { roles: EVERY_HAND, reach: 'self' }] },
    create: { title: '委托', allow: [{ roles: EVERY_HAND, reach: 'self' }] },
    revoke: { title: '收回', allow: [{ roles: ['leader'] }, { roles: EVERY_HAND, reach: 'self' }] },
  },
});

/** 稿件统计: what units and people handed in, and what became of it. */
export const contributionPolicy = definePolicy({
  noun: 'contribution',
  title: '稿件统计',
  deeds: { read: { title: '查看', allow: [{ roles: ['leader', 'clerk'] }, { roles: ['unitHead'] }] } },
});
