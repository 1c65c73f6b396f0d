import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { CLOSED_STATES } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { BoardLists, BoardPeople, BoardUnits, countBoard } from '../../../platform/listing/index.ts';
import type { Leave } from '../../access/index.ts';
import { readSettings, requestSettings } from '../../settings/index.ts';
import { nearDays } from '../near-days.ts';
import { requestSource } from '../request-list.ts';
import { approvalLevels } from '../rules/index.ts';
import { BOARD_LISTS } from './board-lists.ts';

/** How many requests stand in each list of the board: in all, one's own, by unit and by person. */
export const RequestBoard = z
  .object({
    /** The day that the deadlines are looked at from, in Asia/Shanghai. */
    today: z.iso.date(),
    lists: BoardLists,
    /** Replies in approval by the level that is to sign next. */
    levels: z.array(z.object({ level: z.number().int(), title: z.string(), count: z.number().int() })),
    /** Unit null: not assigned yet. */
    units: BoardUnits,
    people: BoardPeople,
  })
  .meta({ id: 'RequestBoard' });
export type RequestBoard = z.infer<typeof RequestBoard>;

/** The board of the open requests within reach. */
export async function readRequestBoard(database: Database, leave: Leave, today: PlainDate): Promise<RequestBoard> {
  const { from, where } = requestSource(leave, await nearDays(database, today));
  const open = sql<boolean>`${where} and not r.state = any(${[...CLOSED_STATES]}::text[])`;
  const board = await countBoard(database, BOARD_LISTS, { from, where: open, record: 'r', noUnit: '尚未分派科室' });
  return { today, ...board, levels: await levelsOf(database, from, where) };
}

/** Replies by how many have signed since the draft went up. */
async function levelsOf(database: Database, from: RawBuilder<unknown>, where: RawBuilder<boolean>): Promise<RequestBoard['levels']> {
  const { approvalLevels: count } = await readSettings(database, requestSettings);
  const { rows } = await sql<{ signed: number; count: number }>`
    select signed, count(*)::int as count from (
      select (select count(*)::int from request_event e
        where e.agency_id = r.agency_id and e.request_id = r.request_id and e.deed = 'sign' and e.seq > (
          select max(d.seq) from request_event d where d.agency_id = r.agency_id and d.request_id = r.request_id and d.deed = 'draft')
        ) as signed
      from ${from} where ${where} and r.state = 'approving') as approving
    group by signed`.execute(database);
  return approvalLevels(count).map(({ title }, level) => ({
    level: level + 1,
    title,
    count: rows.find(({ signed }) => signed === level)?.count ?? 0,
  }));
}
