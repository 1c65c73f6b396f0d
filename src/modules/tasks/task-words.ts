import type { HistoryWords } from '../../platform/audit/index.ts';
import { agencyNames, unitNames } from '../agencies/index.ts';
import { personNames } from '../people/index.ts';
import { DEED_TITLES, STATE_TITLES } from './rules/task-states.ts';
import { KIND_TITLES } from './task-record.ts';

/** What a task's history is told in. */
export const TASK_WORDS: HistoryWords = {
  deeds: { ...DEED_TITLES, create: '下达', edit: '修改', comment: '留言', recount: '按节假日通知重新计算期限' },
  fields: {
    agencyId: '机关',
    taskId: '编号',
    kind: '类别',
    title: '任务',
    body: '说明',
    state: '状态',
    unitId: '承办科室',
    assigneeId: '承办人',
    dueOn: '办理期限',
    returnedTo: '退回给',
    returnReason: '退回理由',
    answer: '办理结果',
    finishedAt: '办结时间',
    closedAt: '结束时间',
    version: '版本',
    text: '留言',
    aboutNoun: '所涉事项',
    aboutId: '所涉事项编号',
    aboutPath: '所涉事项地址',
    createdByKind: '下达者类别',
    createdBy: '下达者编号',
    createdByName: '下达者',
    createdAt: '下达时间',
  },
  values: {
    state: STATE_TITLES,
    kind: KIND_TITLES,
    returnedTo: { unit: '承办科室', office: '公开工作机构' },
    aboutNoun: { annualReport: '年度报告', correction: '网站找错' },
    createdByKind: { person: '人员', machine: '程序', system: '系统' },
  },
  names: { agencyId: agencyNames, unitId: unitNames, assigneeId: personNames },
};
