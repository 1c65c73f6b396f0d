import { definePolicy } from '../../access/rules/index.ts';

const OFFICE = [{ roles: ['clerk', 'leader'] }] as const;

/** 行政复议、行政诉讼: kept by the office; who applies or sues is for those who have to do with it. */
export const remedyPolicy = definePolicy({
  noun: 'remedy',
  title: '复议和诉讼',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['leader', 'clerk', 'reviewer'] }] },
    readParty: { title: '查看申请人、原告信息', allow: OFFICE },
    create: { title: '登记', allow: OFFICE },
    edit: { title: '修改', allow: OFFICE },
    answer: { title: '记下已答复、答辩', allow: OFFICE },
    hear: { title: '记下听证、开庭', allow: OFFICE },
    decide: { title: '记下裁决', allow: OFFICE },
    appeal: { title: '记下上诉、再审和发回重审', allow: OFFICE },
    close: { title: '了结', allow: OFFICE },
    attach: { title: '上传文书', allow: OFFICE },
    note: { title: '写备注', allow: OFFICE },
  },
});
