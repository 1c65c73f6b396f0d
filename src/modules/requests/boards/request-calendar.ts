import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { CLOSED_STATES, dayNumber, REQUEST_STATES } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { numberWords } from '../number-words.ts';
import { currentCalendar } from '../../working-days/index.ts';
import { OWNERSHIP } from '../store.ts';

/** Days that one look may span. */
export const LONGEST_LOOK = 100;
/** Deadlines that one look shows. */
const MOST_DUE = 2_000;

/** The working days, and what is due on them. */
export const RequestCalendar = z
  .object({
    days: z.array(
      z.object({
        on: z.iso.date(),
        kind: z.enum(['workday', 'makeUpWorkday', 'weekend', 'holiday']),
        /** The holiday's name. */
        name: z.string().nullable(),
        /** The number of the notice that says so. */
        notice: z.string().nullable(),
        provisional: z.boolean(),
        due: z.array(
          z.object({
            id: z.number().int(),
            number: z.string().nullable(),
            title: z.string(),
            state: z.enum(REQUEST_STATES),
            /** Which clock runs out: the reply's, or that of whoever is waited for. */
            clock: z.string(),
            unit: z.object({ id: z.number().int(), name: z.string() }).nullable(),
            assignee: z.object({ id: z.number().int(), name: z.string() }).nullable(),
          }),
        ),
      }),
    ),
    /** More is due than is shown; ask for fewer days. */
    cut: z.boolean(),
  })
  .meta({ id: 'RequestCalendar' });
export type RequestCalendar = z.infer<typeof RequestCalendar>;

interface Due {
  readonly on: PlainDate;
  readonly clock: string;
  readonly id: number;
  readonly year: number | null;
  readonly number: number | null;
  readonly title: string;
  readonly state: (typeof REQUEST_STATES)[number];
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly assigneeId: number | null;
  readonly assigneeName: string | null;
}

/** Each day from `from` to `to` with the open cases within reach whose reply or nearest other clock is due then. */
export async function readRequestCalendar(
  database: Database,
  reach: Reach,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Promise<RequestCalendar> {
  const { rows } = await sql<Due>`
    select due.on, due.clock, r.request_id as id, r.year, r.number, r.title, r.state, r.unit_id as "unitId", unit.name as "unitName",
      r.assignee_id as "assigneeId", assignee.display_name as "assigneeName"
    from disclosure_request r
      left join unit on unit.unit_id = r.unit_id left join account assignee on assignee.account_id = r.assignee_id
      cross join lateral (select r.due_on as on, 'reply' as clock
        union select r.next_due_on, r.next_due_kind where r.next_due_kind <> 'reply') as due
    where ${withinReach(reach, OWNERSHIP)} and not r.state = any(${[...CLOSED_STATES]}::text[]) and due.on between ${from} and ${to}
    order by due.on, r.request_id, due.clock limit ${MOST_DUE + 1}`.execute(database);
  const shown = Map.groupBy(rows.slice(0, MOST_DUE), ({ on }) => on);
  const calendar = await currentCalendar(database);
  const days = [];
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    const on = calendar.textOf(day);
    days.push({ on, ...calendar.kindOf(day), due: (shown.get(on) ?? []).map(dueOf) });
  }
  return { days, cut: rows.length > MOST_DUE };
}

function dueOf(row: Due): RequestCalendar['days'][number]['due'][number] {
  const { id, title, state, clock, unitId, unitName, assigneeId, assigneeName } = row;
  return {
    id,
    number: numberWords(row),
    title,
    state,
    clock,
    unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
    assignee: assigneeId === null ? null : { id: assigneeId, name: assigneeName ?? '' },
  };
}
