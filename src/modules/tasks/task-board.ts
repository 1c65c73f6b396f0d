import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Database } from '../../platform/database/index.ts';
import { BoardLists, BoardPeople, BoardUnits, countBoard } from '../../platform/listing/index.ts';
import type { Leave } from '../access/index.ts';
import { BOARD_LISTS } from './rules/board-lists.ts';
import { taskSource } from './task-list.ts';

/** How many tasks stand in each list of the board: in all, one's own, by unit and by person. */
export const TaskBoard = z
  .object({
    /** The day that the colours are of, in Asia/Shanghai. */
    today: z.iso.date(),
    lists: BoardLists,
    /** Unit null: the disclosure office. */
    units: BoardUnits,
    people: BoardPeople,
  })
  .meta({ id: 'TaskBoard' });
export type TaskBoard = z.infer<typeof TaskBoard>;

/** The board of the tasks within reach that are not closed. */
export async function readTaskBoard(database: Database, leave: Leave, today: PlainDate): Promise<TaskBoard> {
  const { from, where } = taskSource(leave, today);
  const open = sql<boolean>`${where} and task.state <> 'closed'`;
  const board = await countBoard(database, BOARD_LISTS, { from, where: open, record: 'task', noUnit: '政府信息公开工作机构' });
  return { today, ...board };
}
