import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Database } from '../../platform/database/index.ts';
import { allows, type Leave } from '../access/index.ts';
import { taskPolicy } from './rules/task-policy.ts';
import { isEditable, transitionOf } from './rules/task-states.ts';
import { urgencyOf } from './rules/urgency.ts';
import { findTask, listNotes, type StoredTask } from './store.ts';
import { PERSONAL_DEEDS, type PersonalDeed, type Task } from './task-record.ts';

/** A task with what was said about it and what the asker may do to it now; null beyond reach. */
export async function viewTask(
  database: Database,
  { actor, reach }: Pick<Leave, 'actor' | 'reach'>,
  id: number,
  today: PlainDate,
): Promise<Task | null> {
  const task = await findTask(database, reach, id);
  if (task === null) return null;
  const { aboutNoun, aboutId, aboutPath } = task;
  return {
    id: task.id,
    agency: { id: task.agencyId, name: task.agencyName },
    title: task.title,
    body: task.body,
    kind: task.kind,
    unit: named(task.unitId, task.unitName),
    assignee: named(task.assigneeId, task.assigneeName),
    dueOn: task.dueOn,
    urgency: urgencyOf(task, today),
    state: task.state,
    returnedTo: task.returnedTo,
    returnReason: task.returnReason,
    answer: task.answer,
    about: aboutNoun === null || aboutId === null || aboutPath === null ? null : { noun: aboutNoun, recordId: aboutId, path: aboutPath },
    createdBy: { kind: task.createdByKind, name: task.createdByName },
    createdAt: task.createdAt.toISOString(),
    finishedAt: task.finishedAt?.toISOString() ?? null,
    closedAt: task.closedAt?.toISOString() ?? null,
    version: task.version,
    notes: [...(await listNotes(database, task.agencyId, id))],
    deeds: PERSONAL_DEEDS.filter((deed) => isPossible(deed, task) && allows(taskPolicy, deed, actor, task)),
  };
}

function named(id: number | null, name: string | null): { id: number; name: string } | null {
  return id === null ? null : { id, name: name ?? '' };
}

function isPossible(deed: PersonalDeed, { state }: StoredTask): boolean {
  if (deed === 'comment') return true;
  return deed === 'edit' ? isEditable(state) : transitionOf(state, deed) !== null;
}
