import { err, ok, type Result } from '../../kernel/result.ts';
import { recordCreation, type Work } from '../../platform/audit/index.ts';
import { EVERYWHERE, type Reach } from '../access/index.ts';
import { holdOpenAgency } from '../agencies/index.ts';
import { tellDoers } from './tell.ts';
import { placeForTask, type PlaceFailure } from './place-for-task.ts';
import { insertTask, type NewTask } from './store.ts';
import { TASK } from './task-record.ts';

export type TaskToOpen = NewTask & {
  /** How far the hand of whoever opens it goes; left out when the program itself does. */
  readonly reach?: Reach;
};

/** Hands out a task and tells whom it is for. The unit must be an open one of the agency and within reach, the assignee work there. */
export async function openTask(
  work: Work,
  { reach = EVERYWHERE, ...task }: TaskToOpen,
): Promise<Result<{ readonly taskId: number }, PlaceFailure | { readonly kind: 'agencyClosed' }>> {
  const { transaction, by } = work;
  const { agencyId } = task;
  if ((await holdOpenAgency(transaction, EVERYWHERE, agencyId)) !== 'open') return err({ kind: 'agencyClosed' });
  const place = await placeForTask(transaction, reach, task);
  if (!place.ok) return place;
  const taskId = await insertTask(transaction, by, task);
  await recordCreation(work, TASK, taskId, { agencyId, deed: 'create' });
  await tellDoers(work, { ...task, id: taskId }, `新任务：${task.title}`);
  return ok({ taskId });
}
