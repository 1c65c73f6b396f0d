import { definePolicy } from '../../access/rules/index.ts';

const CLERK = [{ roles: ['clerk'] }] as const;
/** 公开工作机构负责人 (arts 33, 35). */
const HEAD = [{ roles: ['leader'] }] as const;
const UNIT = { roles: ['unitHead', 'unitStaff'] } as const;

/** 公开申请: the office takes in and sends out, a unit works it out, three levels approve. Supervisors see counts, not cases. */
export const requestPolicy = definePolicy({
  noun: 'request',
  title: '公开申请',
  deeds: {
    read: { title: '查看', allow: [{ roles: ['leader', 'clerk', 'reviewer'] }, UNIT, { ...UNIT, reach: 'self' }] },
    count: { title: '看统计', allow: [{ roles: ['leader', 'clerk', 'reviewer', 'supervisor'] }], machine: true },
    readApplicant: { title: '查看申请人信息', allow: [{ roles: ['clerk', 'leader'] }] },
    readIdentity: { title: '查看身份证明', allow: [{ roles: ['clerk', 'leader'] }] },
    receive: { title: '登记', allow: CLERK },
    edit: { title: '修改登记', allow: CLERK },
    confirm: { title: '确认收到', allow: CLERK },
    transfer: { title: '转送', allow: CLERK },
    discard: { title: '作废', allow: CLERK },
    assign: { title: '分派', allow: [{ roles: ['clerk', 'leader'] }] },
    accept: { title: '签收', allow: [{ roles: ['clerk'] }, UNIT] },
    handBack: { title: '退回公开工作机构', allow: [UNIT] },
    opine: { title: '写办理意见', allow: [{ roles: ['clerk', 'leader', 'reviewer'] }, UNIT] },
    attach: { title: '上传材料', allow: [{ roles: ['clerk'] }, UNIT] },
    correspond: { title: '记下往来', allow: CLERK },
    askCorrection: { title: '告知补正', allow: CLERK },
    receiveCorrection: { title: '收到补正', allow: CLERK },
    lapseCorrection: { title: '逾期不补正', allow: CLERK },
    askReasons: { title: '要求说明理由', allow: CLERK },
    receiveReasons: { title: '收到理由', allow: CLERK },
    lapseReasons: { title: '逾期不说明理由', allow: CLERK },
    announceDelay: { title: '告知延迟答复', allow: HEAD },
    noticeFee: { title: '通知缴费', allow: CLERK },
    receivePayment: { title: '收到缴费', allow: CLERK },
    lapsePayment: { title: '逾期不缴费', allow: CLERK },
    consult: { title: '征求意见', allow: CLERK },
    confirmDelivery: { title: '记下对方收到', allow: CLERK },
    receiveAnswer: { title: '收到意见', allow: CLERK },
    lapseConsultation: { title: '逾期未答复意见', allow: CLERK },
    extend: { title: '延期', allow: HEAD },
    askConsent: { title: '请示负责人', allow: [{ roles: ['clerk'] }, UNIT] },
    answerConsent: { title: '决定请示', allow: HEAD },
    decide: { title: '拟定答复', allow: [{ roles: ['clerk'] }, UNIT] },
    draft: { title: '送审答复', allow: [{ roles: ['clerk'] }, UNIT] },
    sign: { title: '签批', allow: [{ roles: ['leader', 'clerk', 'reviewer', 'unitHead'] }] },
    return: { title: '退回', allow: [{ roles: ['leader', 'clerk', 'reviewer', 'unitHead'] }] },
    deliver: { title: '送达', allow: CLERK },
    withdraw: { title: '撤回申请', allow: CLERK },
    reopen: { title: '重新办理', allow: [{ roles: ['clerk', 'leader'] }] },
    archive: { title: '归档', allow: CLERK },
    split: { title: '拆分', allow: CLERK },
    merge: { title: '合并', allow: CLERK },
    proposePublication: { title: '建议转为主动公开', allow: [{ roles: ['clerk', 'leader'] }] },
    publish: { title: '公布答复', allow: CLERK },
  },
});
