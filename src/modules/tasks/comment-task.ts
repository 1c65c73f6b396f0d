import { err, ok, type Result } from '../../kernel/result.ts';
import { recordAct, type Work } from '../../platform/audit/index.ts';
import type { Reach } from '../access/index.ts';
import { findTask, insertNote } from './store.ts';
import { tellDoers, tellOffice } from './tell.ts';
import type { TaskFailure } from './task-failure.ts';

/** Says something about a task, in any state; those who do it and those who handed it out are told. */
export async function commentTask(work: Work, reach: Reach, id: number, text: string): Promise<Result<null, TaskFailure>> {
  const { transaction, by } = work;
  const task = await findTask(transaction, reach, id);
  if (task === null) return err({ kind: 'notFound' });
  const { agencyId } = task;
  await insertNote(transaction, by, { agencyId, taskId: id, deed: 'comment', text });
  await recordAct(work, { agencyId, deed: 'comment' }, { noun: 'task', id, detail: { text } });
  const words = `${by.name} 留言：${task.title}`;
  await tellDoers(work, task, words);
  if (task.unitId !== null || task.assigneeId !== null) await tellOffice(work, task, words);
  return ok(null);
}
