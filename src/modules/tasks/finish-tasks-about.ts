import { sql } from 'kysely';
import { changeRecord, type Work } from '../../platform/audit/index.ts';
import { transitionOf } from './rules/task-states.ts';
import { activeTasksAbout, insertNote, updateTask } from './store.ts';
import type { About } from './tasks-about.ts';
import { TASK } from './task-record.ts';

/** Finishes what is still to do about a record that has been dealt with. Returns the tasks' numbers. */
export async function finishTasksAbout(work: Work, agencyId: number, about: About, answer: string): Promise<readonly number[]> {
  const { transaction, by } = work;
  const tasks = await activeTasksAbout(transaction, agencyId, about.noun, about.recordId);
  for (const { id, version, state } of tasks) {
    if (transitionOf(state, 'settle') === null) throw new Error(`A task that is ${state} can't be settled`);
    await changeRecord(work, TASK, id, { agencyId, deed: 'settle' }, () =>
      updateTask(transaction, id, version, [
        sql`state = 'finished'`,
        sql`answer = ${answer}`,
        sql`returned_to = null`,
        sql`return_reason = ''`,
        sql`finished_at = now()`,
      ]),
    );
    await insertNote(transaction, by, { agencyId, taskId: id, deed: 'finish', text: answer });
  }
  return tasks.map((task) => task.id);
}
