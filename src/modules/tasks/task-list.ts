import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { defineList, type ListSource } from '../../platform/listing/index.ts';
import { withinReach, type Leave } from '../access/index.ts';
import { STATE_TITLES } from './rules/task-states.ts';
import { URGENCY_TITLES } from './rules/urgency.ts';
import { OWNERSHIP } from './store.ts';
import { KIND_TITLES } from './task-record.ts';
import { urgencySql } from './urgency-sql.ts';

const COMMON = { sortable: true, filterable: true } as const;

/** 任务 as a list. */
export const taskList = defineList({
  name: 'tasks',
  title: '任务',
  key: 'id',
  defaultSort: 'dueOn',
  columns: {
    id: { label: '编号', kind: 'number', sql: sql.ref('task.task_id'), sortable: true, hidden: true, required: true },
    title: { label: '任务', kind: 'text', sql: sql.ref('task.title'), required: true, ...COMMON },
    state: { label: '状态', kind: 'choice', sql: sql.ref('task.state'), choices: STATE_TITLES, required: true, ...COMMON },
    urgency: { label: '时限', kind: 'choice', sql: sql.ref('task.urgency'), choices: URGENCY_TITLES, filterable: true },
    dueOn: { label: '办理期限', kind: 'date', sql: sql.ref('task.due_on'), ...COMMON },
    unit: { label: '承办科室', kind: 'text', sql: sql.ref('unit.name'), ...COMMON },
    unitId: { label: '承办科室编号', kind: 'number', sql: sql.ref('task.unit_id'), filterable: true, hidden: true },
    assignee: { label: '承办人', kind: 'text', sql: sql.ref('assignee.display_name'), ...COMMON },
    assigneeId: { label: '承办人编号', kind: 'number', sql: sql.ref('task.assignee_id'), filterable: true, hidden: true },
    mine: { label: '由我承办', kind: 'flag', sql: sql.ref('task.mine'), filterable: true, hidden: true, required: true },
    kind: { label: '类别', kind: 'choice', sql: sql.ref('task.kind'), choices: KIND_TITLES, hidden: true, required: true, ...COMMON },
    returnReason: { label: '退回理由', kind: 'text', sql: sql`nullif(task.return_reason, '')`, hidden: true },
    createdBy: { label: '下达人', kind: 'text', sql: sql.ref('task.created_by_name'), required: true, ...COMMON },
    createdAt: { label: '下达时间', kind: 'time', sql: sql.ref('task.created_at'), required: true, ...COMMON },
    finishedAt: { label: '办结时间', kind: 'time', sql: sql.ref('task.finished_at'), hidden: true, ...COMMON },
    version: { label: '版本', kind: 'number', sql: sql.ref('task.version'), hidden: true, required: true },
  },
});

/** The tasks within reach, coloured as of a day. */
export function taskSource({ actor, reach }: Leave, today: PlainDate): ListSource {
  const self = actor.kind === 'person' ? actor.id : null;
  return {
    from: sql`(select t.*, ${urgencySql(today)} as urgency, coalesce(t.assignee_id = ${self}::integer, false) as mine from task t) as task
      left join unit on unit.unit_id = task.unit_id
      left join account assignee on assignee.account_id = task.assignee_id`,
    where: withinReach(reach, OWNERSHIP),
  };
}
