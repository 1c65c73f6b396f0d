import { sql } from 'kysely';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { changeRecords, type Work } from '../../platform/audit/index.ts';
import { ACTIVE_STATES } from './rules/task-states.ts';
import { TASK } from './task-record.ts';

export interface MovedTask {
  readonly id: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * Moves the day of tasks that still have to be done, where it is the one that they were given with what they are about. Waits for
 * nobody: returns those whose day somebody holds, to be moved later.
 */
export async function moveDueDays(work: Work, tasks: readonly MovedTask[]): Promise<ReadonlySet<number>> {
  const { rows } = await sql<{ id: number; version: number; to: PlainDate }>`
    select t.task_id as id, t.version, w.moved_to as "to"
    from unnest(${tasks.map(({ id }) => id)}::integer[], ${tasks.map(({ from }) => from)}::date[], ${tasks.map(({ to }) => to)}::date[])
      as w(id, moved_from, moved_to)
    join task t on t.task_id = w.id and t.due_on = w.moved_from and t.state = any(${[...ACTIVE_STATES]}::text[])`.execute(work.transaction);
  if (rows.length === 0) return new Set();
  const ids = rows.map(({ id }) => id);
  const wanted = sql`select * from unnest(${ids}::integer[], ${rows.map(({ version }) => version)}::integer[],
    ${rows.map(({ to }) => to)}::date[]) as n(id, version, due_on)`;
  const written = await changeRecords(work, TASK, { deed: 'recount' }, { ids, wanted, set: sql`due_on = w.due_on` });
  return new Set(ids.filter((id) => !written.has(id)));
}
