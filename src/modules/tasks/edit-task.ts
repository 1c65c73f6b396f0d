import { sql } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { isEditable } from './rules/task-states.ts';
import { findTask, updateTask } from './store.ts';
import { tellDoers } from './tell.ts';
import type { TaskFailure } from './task-failure.ts';
import { TASK } from './task-record.ts';

export interface TaskEdit {
  readonly title?: string | undefined;
  readonly body?: string | undefined;
  readonly dueOn?: string | null | undefined;
}

/** Changes the words or the day of a task that somebody still has to do, and tells them when the day moved. */
export async function editTask(work: Work, reach: Reach, id: number, version: number, edit: TaskEdit): Promise<Result<null, TaskFailure>> {
  const { transaction } = work;
  const task = await findTask(transaction, reach, id);
  if (task === null) return err({ kind: 'notFound' });
  if (task.version !== version) return err({ kind: 'versionConflict' });
  if (!isEditable(task.state)) return err({ kind: 'notNow', state: task.state, deed: 'edit' });
  const { title = task.title, body = task.body, dueOn = task.dueOn } = edit;
  const changed = await changeRecord(work, TASK, id, { agencyId: task.agencyId, deed: 'edit' }, () =>
    updateTask(transaction, id, version, [sql`title = ${title}`, sql`body = ${body}`, sql`due_on = ${dueOn}`]),
  );
  if (!changed) return err({ kind: 'versionConflict' });
  if (dueOn !== task.dueOn) await tellDoers(work, task, `办理期限改为${dueOn ?? '不限'}：${title}`);
  return ok(null);
}
