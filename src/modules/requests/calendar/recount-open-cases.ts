import { sql } from 'kysely';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { CLOSED_STATES, foldCase, type CaseEvent, type WorkdayCalendar } from '../../../law/index.ts';
import { bySystem, changeRecords, inWork, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { currentCalendar, type DayKeeper } from '../../working-days/index.ts';
import { REQUEST } from '../request-record.ts';
import { dueDays, type DueDays } from '../take-step.ts';
import { phaseOf, stepOver, type RecountPhase, type RecountStep } from './recount-phase.ts';
import { keepForTelling, tellOfMoved, type MovedRecord } from './tell-of-moved.ts';

/** Measured (bench/law/recount.bench.ts): fewer cost a third of the speed, more gain little. */
export const FIRST_BATCH = 500;
const BATCH = { least: 100, most: 1_000, milliseconds: 150 } as const;

/** How many cases next, after a batch that took so long: whoever wants one of them waits for the batch, also on a slow machine. */
export function nextBatch(size: number, milliseconds: number): number {
  const factor = Math.min(2, Math.max(0.25, BATCH.milliseconds / Math.max(1, milliseconds)));
  return Math.min(BATCH.most, Math.max(BATCH.least, Math.round(size * factor)));
}

interface OpenCase extends MovedRecord {
  readonly version: number;
  readonly dueOn: PlainDate | null;
  readonly dueProvisional: boolean;
  readonly nextDueOn: PlainDate | null;
  readonly nextDueKind: string | null;
  readonly clocks: readonly CaseEvent[];
}

export interface Recount {
  readonly seen: number;
  readonly moved: number;
  /** Of so many, as of its beginning. */
  readonly total: number;
  readonly finished: boolean;
}

const OPEN = sql`r.received_on is not null and not r.state = any(${[...CLOSED_STATES]}::text[])`;

/** Open cases after an id with what their clocks know, in the order of their ids. */
export async function openCasesAfter(database: Database, after: number, limit: number): Promise<readonly OpenCase[]> {
  const { rows } = await sql<OpenCase>`
    select r.request_id as id, r.agency_id as "agencyId", r.version, r.unit_id as "unitId", r.assignee_id as "assigneeId",
      r.due_on as "dueOn", r.due_provisional as "dueProvisional", r.next_due_on as "nextDueOn", r.next_due_kind as "nextDueKind",
      (select coalesce(jsonb_agg(e.clock order by e.seq), '[]') from request_event e
        where e.agency_id = r.agency_id and e.request_id = r.request_id and e.clock is not null) as clocks
    from disclosure_request r where r.request_id > ${after} and ${OPEN} order by r.request_id limit ${limit}`.execute(database);
  return rows;
}

async function countOpenCases(database: Database): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from disclosure_request r where ${OPEN}`.execute(database);
  return rows[0]?.count ?? 0;
}

/**
 * Counts the next cases anew, then the days that others keep, in one transaction with how far it has come: killed between two,
 * it goes on where it was. Every deed that began by the calendar of before has been written when a notice is in force, and a
 * later one counts by it itself: what is read here is whole, and a record that somebody works on is passed over and looked at
 * again. When none is left, whoever works on those that moved is told, once.
 */
export async function recountNext(
  database: Database,
  noticeId: number,
  atATime = FIRST_BATCH,
  keepers: readonly DayKeeper[] = [],
): Promise<Recount> {
  const phases = [CASES, ...keepers.map(phaseOf)];
  return inWork(database, bySystem('节假日通知'), async (work) => {
    const { transaction } = work;
    const { rows } = await sql<{ noun: string; cursor: number; seen: number; moved: number; total: number | null; finished: boolean }>`
      select noun, cursor, seen, moved, total, finished_at is not null as finished from calendar_recalculation
      where notice_id = ${noticeId} for update`.execute(transaction);
    const [at] = rows;
    if (at === undefined || at.finished) return { seen: at?.seen ?? 0, moved: at?.moved ?? 0, total: at?.total ?? 0, finished: true };
    const found = await nextStep(work, phases, at, atATime);
    if (found === null) await tellOfMoved(work, noticeId, keepers);
    else await keepForTelling(transaction, noticeId, found.noun, found.moved);
    const total = at.total ?? (await sum(phases, transaction));
    const now = { seen: at.seen + (found?.seen ?? 0), moved: at.moved + (found?.moved.length ?? 0) };
    const { noun, cursor } = found === null ? at : { noun: found.noun, cursor: Math.max(found.after, found.upTo) };
    await sql`update calendar_recalculation set noun = ${noun}, cursor = ${cursor}, seen = ${now.seen}, moved = ${now.moved},
        total = ${total}, finished_at = ${found === null ? sql`now()` : null}
      where notice_id = ${noticeId}`.execute(transaction);
    return { ...now, total, finished: found === null };
  });
}

/** The next batch: of the phase in which the count is, or of the first after it that has something left. */
async function nextStep(
  work: Work,
  phases: readonly RecountPhase[],
  at: { readonly noun: string; readonly cursor: number },
  atATime: number,
): Promise<(RecountStep & { readonly noun: string; readonly after: number }) | null> {
  const begun = phases.findIndex(({ noun }) => noun === at.noun);
  if (begun === -1) throw new Error(`Nobody keeps the days of ${at.noun}`);
  const calendar = await currentCalendar(work.transaction);
  for (const { noun, step } of phases.slice(begun)) {
    const after = noun === at.noun ? at.cursor : 0;
    const done = await step(work, after, atATime, calendar);
    if (done !== null) return { ...done, noun, after };
  }
  return null;
}

async function sum(phases: readonly RecountPhase[], database: Database): Promise<number> {
  let total = 0;
  for (const { count } of phases) total += await count(database);
  return total;
}

const CASES: RecountPhase = { noun: REQUEST.noun, count: countOpenCases, step: recountCases };

async function recountCases(work: Work, after: number, limit: number, calendar: WorkdayCalendar): Promise<RecountStep | null> {
  const cases = await openCasesAfter(work.transaction, after, limit);
  if (cases.length === 0) return null;
  const changed = cases.flatMap((one): readonly Recounted[] => {
    const now = dueDays(one.clocks.length === 0 ? null : foldCase(one.clocks, calendar), calendar, false);
    const same =
      now.dueOn === one.dueOn &&
      now.nextDueOn === one.nextDueOn &&
      now.nextDueKind === one.nextDueKind &&
      now.dueProvisional === one.dueProvisional;
    return same ? [] : [{ ...one, now }];
  });
  const written = changed.length === 0 ? new Set<number>() : await writeDueDays(work, changed);
  const moved = changed.filter(({ now, dueOn, nextDueOn }) => now.dueOn !== dueOn || now.nextDueOn !== nextDueOn);
  return stepOver(cases, { changed, written, moved });
}

type Recounted = OpenCase & { readonly now: DueDays };

function writeDueDays(work: Work, changed: readonly Recounted[]): Promise<ReadonlySet<number>> {
  const ids = changed.map(({ id }) => id);
  const wanted = sql`select * from unnest(
      ${ids}::integer[], ${changed.map(({ version }) => version)}::integer[],
      ${changed.map(({ now }) => now.dueOn)}::date[], ${changed.map(({ now }) => now.dueProvisional)}::boolean[],
      ${changed.map(({ now }) => now.nextDueOn)}::date[], ${changed.map(({ now }) => now.nextDueKind)}::text[]
    ) as n(id, version, due_on, due_provisional, next_due_on, next_due_kind)`;
  const set = sql`due_on = w.due_on, due_provisional = w.due_provisional, next_due_on = w.next_due_on, next_due_kind = w.next_due_kind`;
  return changeRecords(work, REQUEST, { deed: 'recount' }, { ids, wanted, set });
}
