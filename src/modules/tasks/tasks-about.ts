import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import { reachOf, withinReach, type Actor } from '../access/index.ts';
import { taskPolicy } from './rules/task-policy.ts';
import type { TaskState } from './rules/task-states.ts';
import { OWNERSHIP } from './store.ts';

/** The record that a task is about. */
export interface About {
  /** Name in code: `annualReport`. */
  readonly noun: string;
  readonly recordId: string;
}

/** A task as the page of its record shows it. */
export interface TaskBrief {
  readonly id: number;
  readonly title: string;
  readonly state: TaskState;
  readonly unitName: string | null;
  readonly dueOn: string | null;
}

/** The tasks about a record that this actor may see, newest first: who sees the record need not see its tasks. */
export async function tasksAbout(
  database: Database,
  actor: Actor,
  agencyId: number,
  { noun, recordId }: About,
): Promise<readonly TaskBrief[]> {
  const reach = reachOf(actor, taskPolicy.noun, 'read', taskPolicy.deeds.read);
  if (reach === null) return [];
  const { rows } = await sql<TaskBrief>`
    select task.task_id as id, task.title, task.state, unit.name as "unitName", task.due_on as "dueOn"
    from task left join unit on unit.unit_id = task.unit_id left join account assignee on assignee.account_id = task.assignee_id
    where task.agency_id = ${agencyId} and task.about_noun = ${noun} and task.about_id = ${recordId} and ${withinReach(reach, OWNERSHIP)}
    order by task.task_id desc limit 50`.execute(database);
  return rows;
}
