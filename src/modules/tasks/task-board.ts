import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Leave } from '../access/index.ts';
import { BOARD_LISTS, type BoardList } from './rules/board-lists.ts';
import { taskSource } from './task-list.ts';

const Counts = z.record(z.string(), z.number().int());

/** How many tasks stand in each list of the board: in all, one's own, by unit and by person. */
export const TaskBoard = z
  .object({
    /** The day that the colours are of, in Asia/Shanghai. */
    today: z.iso.date(),
    lists: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        tone: z.enum(['error', 'warning', 'notice', 'plain', 'done']),
        /** Of the task list, as it stands in the address: `state=open&urgency=late`. */
        query: z.string(),
        count: z.number().int(),
        mine: z.number().int(),
      }),
    ),
    /** `counts` by the lists' names. Unit null: the disclosure office. */
    units: z.array(z.object({ unitId: z.number().int().nullable(), name: z.string(), counts: Counts })),
    people: z.array(z.object({ accountId: z.number().int(), name: z.string(), counts: Counts })),
  })
  .meta({ id: 'TaskBoard' });
export type TaskBoard = z.infer<typeof TaskBoard>;

interface Tally {
  readonly by_unit: number;
  readonly by_person: number;
  readonly unit_id: number | null;
  readonly unit_name: string | null;
  readonly assignee_id: number | null;
  readonly assignee_name: string | null;
  readonly counts: readonly number[];
  readonly mine: readonly number[];
}

/** The board in one pass over the tasks within reach. */
export async function readTaskBoard(database: Database, leave: Leave, today: PlainDate): Promise<TaskBoard> {
  const { from, where } = taskSource(leave, today);
  const conditions = BOARD_LISTS.map(conditionOf);
  const counts = conditions.map((condition) => sql`count(*) filter (where ${condition})`);
  const own = conditions.map((condition) => sql`count(*) filter (where task.mine and ${condition})`);
  const { rows } = await sql<Tally>`
    select grouping(task.unit_id) as by_unit, grouping(task.assignee_id) as by_person, task.unit_id, max(unit.name) as unit_name,
      task.assignee_id, max(assignee.display_name) as assignee_name,
      array[${sql.join(counts)}]::integer[] as counts, array[${sql.join(own)}]::integer[] as mine
    from ${from} where ${where} and task.state <> 'closed'
    group by grouping sets ((), (task.unit_id), (task.assignee_id))`.execute(database);
  // `grouping` is 0 where the column is what the row is about.
  const whole = rows.find((row) => row.by_unit !== 0 && row.by_person !== 0);
  const byName = (row: Tally) => Object.fromEntries(BOARD_LISTS.map(({ name }, index) => [name, row.counts[index] ?? 0]));
  return {
    today,
    lists: BOARD_LISTS.map(({ name, title, tone, ...list }, index) => ({
      name,
      title,
      tone,
      query: queryOf(list),
      count: whole?.counts[index] ?? 0,
      mine: whole?.mine[index] ?? 0,
    })),
    units: rows
      .filter((row) => row.by_unit === 0)
      .map((row) => ({ unitId: row.unit_id, name: row.unit_name ?? '政府信息公开工作机构', counts: byName(row) })),
    people: rows.flatMap((row) =>
      row.by_person !== 0 || row.assignee_id === null
        ? []
        : [{ accountId: row.assignee_id, name: row.assignee_name ?? '', counts: byName(row) }],
    ),
  };
}

function conditionOf({ states, urgency }: BoardList) {
  const state = sql`task.state = any(${[...states]}::text[])`;
  return urgency === null ? state : sql`${state} and task.urgency = ${urgency}`;
}

function queryOf({ states, urgency }: Pick<BoardList, 'states' | 'urgency'>): string {
  return new URLSearchParams({ state: states.join(','), ...(urgency === null ? {} : { urgency }) }).toString().replaceAll('%2C', ',');
}
