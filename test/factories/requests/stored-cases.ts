import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { foldCase, stateCalendar, type CaseEvent, type HolidayNotice, type WorkdayCalendar } from '../../../src/law/index.ts';
import type { PlainDate } from '../../../src/kernel/plain-date.ts';
import { dueDays } from '../../../src/modules/requests/take-step.ts';
import type { Database } from '../../../src/platform/database/index.ts';
import { openCases } from '../law/open-cases.ts';

/** Two days off and a Sunday that is worked, which move what is open around them. */
export const LATE_NOTICE: HolidayNotice = {
  number: '试验〔2026〕1号',
  title: '关于放假的通知',
  publishedOn: '2026-08-01',
  holidays: [{ name: '县庆', from: '2026-11-03', to: '2026-11-04' }],
  makeUpWorkdays: ['2026-11-08'],
};

export const CALENDAR_AFTER = stateCalendar().with({ year: 2026, notices: [LATE_NOTICE] });

export interface CasesToStore {
  readonly agencies: number;
  readonly cases: number;
  /** Received in the year before it. */
  readonly until: PlainDate;
  readonly seed: number;
  /** By which the stored days are counted; null: none are stored. */
  readonly calendar: WorkdayCalendar | null;
  /** Every so many-th case is a plain one received on the day, for deeds; 0: none. */
  readonly plainEvery?: number;
  readonly plainOn?: PlainDate;
}

const PORTION = 2_000;
const UNITS = 4;

/** Open cases of some agencies with a clerk, units and people each, written past the use cases. Returns the agencies. */
export async function storeOpenCases(database: Database, wish: CasesToStore): Promise<readonly number[]> {
  const agencies: number[] = [];
  for (let made = 0; made < wish.agencies; made += 1) agencies.push(await storeAgency(database, made));
  let portion: (readonly CaseEvent[])[] = [];
  let stored = 0;
  const flush = async () => {
    await storePortion(database, wish, agencies, portion, stored);
    stored += portion.length;
    portion = [];
  };
  for (const events of openCases(wish.cases, wish.until, wish.seed)) {
    const plain = wish.plainOn !== undefined && wish.plainEvery !== undefined && (stored + portion.length) % wish.plainEvery === 0;
    if (portion.push(plain ? [{ kind: 'received', on: wish.plainOn }] : events) === PORTION) await flush();
  }
  if (portion.length > 0) await flush();
  return agencies;
}

async function storeAgency(database: Database, number: number): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    with agency as (insert into agency (name, code) values (${`第${number}局`}, ${`office-${number}`}) returning agency_id),
    ancestry as (insert into agency_ancestry (ancestor_id, descendant_id, distance) select agency_id, agency_id, 0 from agency)
    select agency_id as id from agency`.execute(database);
  const id = rows[0]?.id ?? 0;
  await sql`insert into unit (agency_id, name) select ${id}, '第' || n || '科' from generate_series(1, ${UNITS}::int) n`.execute(database);
  await sql`with person as (
      insert into account (sign_in_name, display_name, agency_id, unit_id)
      select ${`person-${id}-`} || n, '第' || n || '人', ${id}, (select unit_id from unit where agency_id = ${id} order by unit_id offset n % ${UNITS} limit 1)
      from generate_series(0, ${2 * UNITS}::int) n returning account_id, unit_id, sign_in_name)
    insert into role_grant (account_id, role, agency_id, unit_id)
    select account_id, case when right(sign_in_name, 2) = '-0' then 'clerk' else 'unitStaff' end, ${id},
      case when right(sign_in_name, 2) = '-0' then null else unit_id end from person`.execute(database);
  return id;
}

/** Half have an assignee, a quarter only a unit, a quarter neither. */
async function storePortion(
  database: Database,
  { calendar }: CasesToStore,
  agencies: readonly number[],
  portion: readonly (readonly CaseEvent[])[],
  from: number,
): Promise<void> {
  const rows = portion.map((events, index) => {
    const number = from + index;
    const now = calendar === null ? null : dueDays(foldCase(events, calendar), calendar, false);
    return {
      agency: agencies[number % agencies.length],
      key: `stored-${number}`,
      mark: `\\x${createHash('sha256').update(`stored-${number}`).digest('hex')}`,
      received: events[0]?.on,
      due: now?.dueOn ?? null,
      provisional: now?.dueProvisional ?? false,
      next: now?.nextDueOn ?? null,
      kind: now?.nextDueKind ?? null,
      place: Math.floor(number / agencies.length) % 4,
      nth: Math.floor(number / agencies.length / 4) % UNITS,
      events,
    };
  });
  await sql`
    with wanted as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w(agency int, key text, mark bytea, received date, due date,
      provisional boolean, next date, kind text, place int, nth int, events jsonb)),
    stored as (
      insert into disclosure_request (agency_id, intake_key, query_code_mark, channel, applicant_kind, applicant, content, title, arrived_on,
        received_on, state, due_on, due_provisional, next_due_on, next_due_kind, unit_id, assignee_id)
      select agency, key, mark, 'counter', 'naturalPerson', decode(repeat('5a', 400), 'hex'), repeat('申请公开本区公共场所抽检的结果。', 12), '抽检的结果',
        received, received, 'handling', due, provisional, next, kind,
        case when place < 3 then (select unit_id from unit where agency_id = agency order by unit_id offset nth limit 1) end,
        case when place < 2 then (select account_id from account where agency_id = agency order by account_id offset nth + 1 limit 1) end
      from wanted returning agency_id, request_id, intake_key)
    insert into request_event (agency_id, request_id, seq, deed, happened_on, clock, state_after, by_kind, by_name)
    select s.agency_id, s.request_id, e.nth, 'confirm', (e.clock ->> 'on')::date, e.clock, 'handling', 'system', '试验'
    from stored s join wanted w on w.key = s.intake_key cross join lateral jsonb_array_elements(w.events) with ordinality as e(clock, nth)`.execute(
    database,
  );
}

/** Puts the notice in force as the use case does, without the job that counts. Returns its id. */
export async function enforceDirectly(database: Database, { holidays, makeUpWorkdays, ...notice }: HolidayNotice): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into holiday_notice (year, number, title, published_on, holidays, make_up_workdays, added_by_name, in_force_at)
    values (2026, ${notice.number}, ${notice.title}, ${notice.publishedOn}, ${JSON.stringify(holidays)}::jsonb,
      ${JSON.stringify(makeUpWorkdays)}::jsonb, '试验', now()) returning notice_id as id`.execute(database);
  const id = rows[0]?.id ?? 0;
  await sql`insert into calendar_recalculation (notice_id) values (${id})`.execute(database);
  return id;
}
