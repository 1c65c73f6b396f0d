import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { CLOSED_STATES, foldCase, type CaseEvent, type WorkdayCalendar } from '../../../law/index.ts';
import { bySystem, changeRecord, inWork, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { currentCalendar } from '../office-calendar.ts';
import { REQUEST } from '../request-record.ts';
import { updateRequest } from '../store.ts';
import { dueColumns, dueDays } from '../take-step.ts';
import { tellWorkers } from '../tell.ts';

const AT_A_TIME = 500;

interface OpenCase {
  readonly id: number;
  readonly agencyId: number;
  readonly version: number;
  readonly unitId: number | null;
  readonly assigneeId: number | null;
  readonly dueOn: PlainDate | null;
  readonly dueProvisional: boolean;
  readonly nextDueOn: PlainDate | null;
  readonly clocks: readonly CaseEvent[];
}

export interface Recount {
  readonly seen: number;
  readonly moved: number;
  readonly finished: boolean;
}

/** Open cases after an id with what their clocks know, in the order of their ids; `hold` keeps them until the transaction ends. */
export async function openCasesAfter(
  database: Database,
  after: number,
  { limit, hold }: { readonly limit: number; readonly hold: boolean },
): Promise<readonly OpenCase[]> {
  const open = sql`from disclosure_request r where r.request_id > ${after} and r.received_on is not null
    and not r.state = any(${[...CLOSED_STATES]}::text[]) order by r.request_id limit ${limit}`;
  // Held before their events are read, so that these are the last.
  if (hold) await sql`select 1 ${open} for update of r`.execute(database);
  const { rows } = await sql<OpenCase>`
    select r.request_id as id, r.agency_id as "agencyId", r.version, r.unit_id as "unitId", r.assignee_id as "assigneeId",
      r.due_on as "dueOn", r.due_provisional as "dueProvisional", r.next_due_on as "nextDueOn",
      array(select e.clock from request_event e
        where e.agency_id = r.agency_id and e.request_id = r.request_id and e.clock is not null order by e.seq) as clocks
    ${open}`.execute(database);
  return rows;
}

/** Counts the next cases anew, in one transaction with how far it has come: killed between two, it goes on where it was. */
export async function recountNext(database: Database, noticeId: number, atATime = AT_A_TIME): Promise<Recount> {
  return inWork(database, bySystem('节假日通知'), async (work) => {
    const { transaction } = work;
    const { rows } = await sql<{ cursor: number; seen: number; moved: number; finished: boolean }>`
      select cursor, seen, moved, finished_at is not null as finished from calendar_recalculation
      where notice_id = ${noticeId} for update`.execute(transaction);
    const [at] = rows;
    if (at === undefined || at.finished) return { seen: at?.seen ?? 0, moved: at?.moved ?? 0, finished: true };
    const cases = await openCasesAfter(transaction, at.cursor, { limit: atATime, hold: true });
    const calendar = await currentCalendar(transaction);
    let moved = 0;
    for (const one of cases) if (await recount(work, one, calendar)) moved += 1;
    const finished = cases.length < atATime;
    await sql`update calendar_recalculation set cursor = ${cases.at(-1)?.id ?? at.cursor}, seen = seen + ${cases.length},
        moved = moved + ${moved}, finished_at = ${finished ? sql`now()` : null}
      where notice_id = ${noticeId}`.execute(transaction);
    return { seen: at.seen + cases.length, moved: at.moved + moved, finished };
  });
}

async function recount(work: Work, one: OpenCase, calendar: WorkdayCalendar): Promise<boolean> {
  const { id, agencyId, version, clocks } = one;
  const found = clocks.length === 0 ? null : foldCase(clocks, calendar);
  const now = dueDays(clocks, found, calendar, false);
  if (now.dueOn === one.dueOn && now.nextDueOn === one.nextDueOn && now.dueProvisional === one.dueProvisional) return false;
  const changed = await changeRecord(work, REQUEST, id, { agencyId, deed: 'recount' }, () =>
    updateRequest(work.transaction, { id, version }, dueColumns(clocks, found, calendar, false)),
  );
  if (!changed) throw new Error(`The case ${id} changed though it was held`);
  if (now.dueOn !== one.dueOn || now.nextDueOn !== one.nextDueOn) {
    await tellWorkers(work, one, '节假日安排有新的通知，答复期限有变化，请查看');
    return true;
  }
  return false;
}
