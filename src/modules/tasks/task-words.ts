import type { HistoryWords } from '../../platform/audit/index.ts';
import { DEED_TITLES } from './rules/task-states.ts';

/** What a task's history is told in. */
export const TASK_WORDS: HistoryWords = {
  deeds: { ...DEED_TITLES, create: '下达', edit: '修改', comment: '留言' },
  fields: {
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
  },
};
