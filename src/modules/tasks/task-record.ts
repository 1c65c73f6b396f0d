import { z } from 'zod';
import type { Auditable } from '../../platform/audit/index.ts';
import { TASK_STATES } from './rules/task-states.ts';
import { URGENCIES } from './rules/urgency.ts';

/** Rows of `task` as the audit keeps them. */
export const TASK: Auditable = { noun: 'task', table: 'task', key: 'task_id' };

const TASK_KINDS = ['general', 'findings'] as const;
export type TaskKind = (typeof TASK_KINDS)[number];
export const KIND_TITLES: Readonly<Record<TaskKind, string>> = { general: '一般任务', findings: '年报问题核对' };

const Named = z.object({ id: z.number().int(), name: z.string() });
const Deed = z.enum(['assign', 'edit', 'accept', 'finish', 'return', 'comment', 'close', 'reopen']);
export type PersonalDeed = z.infer<typeof Deed>;
export const PERSONAL_DEEDS = Deed.options;

export const TaskNote = z
  .object({
    id: z.number().int(),
    deed: z.enum(['comment', 'finish', 'return', 'close', 'reopen']),
    text: z.string(),
    author: z.object({ kind: z.enum(['person', 'machine', 'system']), name: z.string() }),
    writtenAt: z.iso.datetime(),
  })
  .meta({ id: 'TaskNote' });
export type TaskNote = z.infer<typeof TaskNote>;

/** 任务 as the API sends it. */
export const Task = z
  .object({
    id: z.number().int(),
    agency: Named,
    title: z.string(),
    body: z.string(),
    kind: z.enum(TASK_KINDS),
    /** Null: the disclosure office itself. */
    unit: Named.nullable(),
    assignee: Named.nullable(),
    /** A day in Asia/Shanghai. */
    dueOn: z.iso.date().nullable(),
    urgency: z.enum(URGENCIES).nullable(),
    state: z.enum(TASK_STATES),
    returnedTo: z.enum(['unit', 'office']).nullable(),
    returnReason: z.string(),
    answer: z.string(),
    about: z.object({ noun: z.string(), recordId: z.string(), path: z.string() }).nullable(),
    createdBy: z.object({ kind: z.enum(['person', 'machine', 'system']), name: z.string() }),
    createdAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
    closedAt: z.iso.datetime().nullable(),
    version: z.number().int(),
    notes: z.array(TaskNote),
    /** What the asker may do to it now. */
    deeds: z.array(Deed),
  })
  .meta({ id: 'Task' });
export type Task = z.infer<typeof Task>;
