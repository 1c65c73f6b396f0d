import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { CLOSED_STATES } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import type { Leave } from '../../access/index.ts';
import { readSettings, requestSettings } from '../../settings/index.ts';
import { nearDays } from '../near-days.ts';
import { requestSource } from '../request-list.ts';
import { approvalLevels } from '../rules/index.ts';
import { BOARD_LISTS, type BoardList } from './board-lists.ts';

const Counts = z.record(z.string(), z.number().int());

/** How many requests stand in each list of the board: in all, one's own, by unit and by person. */
export const RequestBoard = z
  .object({
    /** The day that the deadlines are looked at from, in Asia/Shanghai. */
    today: z.iso.date(),
    lists: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        tone: z.enum(['error', 'warning', 'notice', 'plain', 'done']),
        /** Of the list of requests, as it stands in the address: `state=arrived`. */
        query: z.string(),
        count: z.number().int(),
        mine: z.number().int(),
      }),
    ),
    /** Replies in approval by the level that is to sign next. */
    levels: z.array(z.object({ level: z.number().int(), title: z.string(), count: z.number().int() })),
    /** `counts` by the lists' names. Unit null: not assigned yet. */
    units: z.array(z.object({ unitId: z.number().int().nullable(), name: z.string(), counts: Counts })),
    people: z.array(z.object({ accountId: z.number().int(), name: z.string(), counts: Counts })),
  })
  .meta({ id: 'RequestBoard' });
export type RequestBoard = z.infer<typeof RequestBoard>;

interface Tally {
  readonly byUnit: number;
  readonly byPerson: number;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly assigneeId: number | null;
  readonly assigneeName: string | null;
  readonly counts: readonly number[];
  readonly mine: readonly number[];
}

/** The board in one pass over the open requests within reach. */
export async function readRequestBoard(database: Database, leave: Leave, today: PlainDate): Promise<RequestBoard> {
  const { from, where } = requestSource(leave, await nearDays(database, today));
  const open = sql`${where} and not r.state = any(${[...CLOSED_STATES]}::text[])`;
  const conditions = BOARD_LISTS.map(conditionOf);
  const counts = conditions.map((condition) => sql`count(*) filter (where ${condition})`);
  const own = conditions.map((condition) => sql`count(*) filter (where r.mine and ${condition})`);
  const { rows } = await sql<Tally>`
    select grouping(r.unit_id) as "byUnit", grouping(r.assignee_id) as "byPerson", r.unit_id as "unitId", max(unit.name) as "unitName",
      r.assignee_id as "assigneeId", max(assignee.display_name) as "assigneeName",
      array[${sql.join(counts)}]::integer[] as counts, array[${sql.join(own)}]::integer[] as mine
    from ${from} where ${open} group by grouping sets ((), (r.unit_id), (r.assignee_id))`.execute(database);
  // `grouping` is 0 where the column is what the row is about.
  const whole = rows.find((row) => row.byUnit !== 0 && row.byPerson !== 0);
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
    levels: await levelsOf(database, from, where),
    units: rows
      .filter((row) => row.byUnit === 0)
      .map((row) => ({ unitId: row.unitId, name: row.unitName ?? '尚未分派科室', counts: byName(row) })),
    people: rows.flatMap((row) =>
      row.byPerson !== 0 || row.assigneeId === null
        ? []
        : [{ accountId: row.assigneeId, name: row.assigneeName ?? '', counts: byName(row) }],
    ),
  };
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

function conditionOf({ states, urgency }: BoardList): RawBuilder<boolean> {
  const state = sql<boolean>`r.state = any(${[...states]}::text[])`;
  return urgency === null ? state : sql<boolean>`${state} and r.urgency = ${urgency}`;
}

function queryOf({ states, urgency }: Pick<BoardList, 'states' | 'urgency'>): string {
  return new URLSearchParams({ state: states.join(','), ...(urgency === null ? {} : { urgency }) }).toString().replaceAll('%2C', ',');
}
