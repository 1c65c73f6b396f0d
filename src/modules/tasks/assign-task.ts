import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { transitionOf } from './rules/task-states.ts';
import { placeForTask } from './place-for-task.ts';
import { findTask, updateTask } from './store.ts';
import { tellDoers } from './tell.ts';
import type { TaskFailure } from './task-failure.ts';
import { TASK } from './task-record.ts';

export interface Assignment {
  readonly id: number;
  readonly version: number;
  /** Null: the disclosure office itself. */
  readonly unitId: number | null;
  readonly assigneeId: number | null;
}

/** Gives a task to a unit, or to one of its people; whoever gets it accepts it anew. */
export async function assignTask(work: Work, reach: Reach, assignment: Assignment): Promise<Result<null, TaskFailure>> {
  const { transaction } = work;
  const { id, version, unitId, assigneeId } = assignment;
  const task = await findTask(transaction, reach, id);
  if (task === null) return err({ kind: 'notFound' });
  if (task.version !== version) return err({ kind: 'versionConflict' });
  if (transitionOf(task.state, 'assign') === null) return err({ kind: 'notNow', state: task.state, deed: 'assign' });
  const { agencyId } = task;
  const place = await placeForTask(transaction, reach, { agencyId, unitId, assigneeId });
  if (!place.ok) return place;
  const changed = await changeRecord(work, TASK, id, { agencyId, deed: 'assign' }, () =>
    updateTask(transaction, id, version, [
      sql`state = 'open'`,
      sql`unit_id = ${unitId}`,
      sql`assignee_id = ${assigneeId}`,
      sql`returned_to = null`,
      sql`return_reason = ''`,
    ]),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  await tellDoers(work, { id, agencyId, unitId, assigneeId }, `新任务：${task.title}`);
  return ok(null);
}
