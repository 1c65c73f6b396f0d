import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database/index.ts';
import type { ListSource } from './definition.ts';

/** One list of a board: what is in it, and the colour of its number. */
export interface BoardList {
  readonly name: string;
  readonly title: string;
  readonly tone: 'error' | 'warning' | 'notice' | 'plain' | 'done';
  /** Filters of the list behind the board that show the same records. */
  readonly states: readonly string[];
  readonly urgency: string | null;
  /** A flag that has to be up, called alike in the list and in the source. */
  readonly flag?: string;
}

/** Parts of a board's answer. */
export const BoardLists = z.array(
  z.object({
    name: z.string(),
    title: z.string(),
    tone: z.enum(['error', 'warning', 'notice', 'plain', 'done']),
    /** Of the list behind the board, as it stands in the address: `state=open&urgency=late`. */
    query: z.string(),
    count: z.number().int(),
    mine: z.number().int(),
  }),
);
const Counts = z.record(z.string(), z.number().int());
/** `counts` by the lists' names. Unit null: what no unit has. */
export const BoardUnits = z.array(z.object({ unitId: z.number().int().nullable(), name: z.string(), counts: Counts }));
export const BoardPeople = z.array(z.object({ accountId: z.number().int(), name: z.string(), counts: Counts }));

export interface BoardCounts {
  readonly lists: z.infer<typeof BoardLists>;
  readonly units: z.infer<typeof BoardUnits>;
  readonly people: z.infer<typeof BoardPeople>;
}

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

/**
 * How many records stand in each list, in all, of one's own, by unit and by person, in one pass. The source joins `unit` and `assignee`
 * to `record`, which has state, urgency, mine, unit_id and assignee_id; `noUnit` is what to call the place of those without a unit.
 */
export async function countBoard(
  database: Database,
  boardLists: readonly BoardList[],
  { from, where, record, noUnit }: ListSource & { readonly record: string; readonly noUnit: string },
): Promise<BoardCounts> {
  const of = (column: string) => sql.ref(`${record}.${column}`);
  const conditions = boardLists.map(({ states, urgency, flag }): RawBuilder<boolean> => {
    const state = sql<boolean>`${of('state')} = any(${[...states]}::text[])`;
    const flagged = flag === undefined ? state : sql<boolean>`${state} and ${of(flag)}`;
    return urgency === null ? flagged : sql<boolean>`${flagged} and ${of('urgency')} = ${urgency}`;
  });
  const counts = conditions.map((condition) => sql`count(*) filter (where ${condition})`);
  const own = conditions.map((condition) => sql`count(*) filter (where ${of('mine')} and ${condition})`);
  const { rows } = await sql<Tally>`
    select grouping(${of('unit_id')}) as "byUnit", grouping(${of('assignee_id')}) as "byPerson",
      ${of('unit_id')} as "unitId", max(unit.name) as "unitName",
      ${of('assignee_id')} as "assigneeId", max(assignee.display_name) as "assigneeName",
      array[${sql.join(counts)}]::integer[] as counts, array[${sql.join(own)}]::integer[] as mine
    from ${from} where ${where} group by grouping sets ((), (${of('unit_id')}), (${of('assignee_id')}))`.execute(database);
  // `grouping` is 0 where the column is what the row is about.
  const whole = rows.find((row) => row.byUnit !== 0 && row.byPerson !== 0);
  const byName = (row: Tally) => Object.fromEntries(boardLists.map(({ name }, index) => [name, row.counts[index] ?? 0]));
  return {
    lists: boardLists.map(({ name, title, tone, ...list }, index) => ({
      name,
      title,
      tone,
      query: queryOf(list),
      count: whole?.counts[index] ?? 0,
      mine: whole?.mine[index] ?? 0,
    })),
    units: rows.filter((row) => row.byUnit === 0).map((row) => ({ unitId: row.unitId, name: row.unitName ?? noUnit, counts: byName(row) })),
    people: rows.flatMap((row) =>
      row.byPerson !== 0 || row.assigneeId === null
        ? []
        : [{ accountId: row.assigneeId, name: row.assigneeName ?? '', counts: byName(row) }],
    ),
  };
}

function queryOf({ states, urgency, flag }: Pick<BoardList, 'states' | 'urgency' | 'flag'>): string {
  const more = { ...(urgency === null ? {} : { urgency }), ...(flag === undefined ? {} : { [flag]: 'true' }) };
  return new URLSearchParams({ state: states.join(','), ...more }).toString().replaceAll('%2C', ',');
}
