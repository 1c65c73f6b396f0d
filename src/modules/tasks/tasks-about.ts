import { sql } from 'kysely';
import type { Database } from '../../platform/database/index.ts';
import type { TaskState } from './rules/task-states.ts';

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

/** The tasks about a record, newest first. Who may see the record is the caller's to decide. */
export async function tasksAbout(database: Database, agencyId: number, { noun, recordId }: About): Promise<readonly TaskBrief[]> {
  const { rows } = await sql<TaskBrief>`
    select t.task_id as id, t.title, t.state, u.name as "unitName", t.due_on as "dueOn"
    from task t left join unit u on u.unit_id = t.unit_id
    where t.agency_id = ${agencyId} and t.about_noun = ${noun} and t.about_id = ${recordId}
    order by t.task_id desc limit 50`.execute(database);
  return rows;
}
