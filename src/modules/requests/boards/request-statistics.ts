import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { daysInMonth, type PlainDate } from '../../../kernel/plain-date.ts';
import { CLOSED_STATES, dayNumber, CASE_OUTCOMES, outcomeTitle, REQUEST_KIND_TITLES, REQUEST_STATES } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { currentCalendar } from '../../working-days/index.ts';
import { CHANNEL_TITLES } from '../request-shape.ts';
import { APPLICANT_KIND_TITLES, daysWithin, type DayCount } from '../rules/index.ts';

const Counts = z.object({
  /** Received in the period. */
  received: z.number().int(),
  /** Closed with an outcome in the period, whenever received. */
  answered: z.number().int(),
  /** `lateAnswered` and `lateOpen`. */
  late: z.number().int(),
  /** Of those answered: after the day that the law gives. */
  lateAnswered: z.number().int(),
  /** Of those received: open and past it. */
  lateOpen: z.number().int(),
});
/** Of the list of requests, as they stand in the address: filters that show what the numbers count. */
const Queries = z.object({ received: z.string(), answered: z.string(), lateAnswered: z.string(), lateOpen: z.string() });
type Queries = z.infer<typeof Queries>;
const Row = Counts.extend({
  key: z.string(),
  title: z.string(),
  /** Null where no filter says it: a list holds one agency’s. */
  queries: Queries.nullable(),
});

/** 年度统计: counts, never a case. */
export const RequestStatistics = z
  .object({
    year: z.number().int(),
    /** The first and the last day that count: the whole year, or a part. */
    from: z.iso.date(),
    to: z.iso.date(),
    ...Counts.shape,
    /** Received before the period and open when it began. */
    carriedIn: z.number().int(),
    /** Received up to the period's end and open then (or today). */
    carriedOut: z.number().int(),
    queries: Queries,
    dimensions: z.array(z.object({ name: z.string(), title: z.string(), rows: z.array(Row) })),
    /** From the receipt to the reply, of those that were replied to. */
    days: z.object({
      replied: z.number().int(),
      medianWorkdays: z.number().nullable(),
      p90Workdays: z.number().nullable(),
      medianDays: z.number().nullable(),
      p90Days: z.number().nullable(),
      onTime: z.number().int(),
      /** From 0 to 1; null without replies. */
      onTimeShare: z.number().nullable(),
    }),
    /** What happened in the period, whenever the request was received. */
    happened: z.array(z.object({ name: z.string(), title: z.string(), count: z.number().int() })),
  })
  .meta({ id: 'RequestStatistics' });
export type RequestStatistics = z.infer<typeof RequestStatistics>;

const OUTCOME_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  CASE_OUTCOMES.map((outcome) => [outcome, outcomeTitle(outcome)]),
);

interface Dimension {
  readonly name: string;
  readonly title: string;
  readonly by: RawBuilder<unknown>;
  readonly titles?: Readonly<Record<string, string>>;
  /** The filters of the list of requests for one row. */
  readonly queries: (row: Tally, period: Period) => Queries | null;
}

interface Tally extends z.infer<typeof Counts> {
  readonly grouped: number;
  readonly key: string | null;
  readonly unit: string | null;
  readonly assignee: string | null;
  readonly agency: string | null;
}

interface Period {
  readonly from: string;
  readonly to: string;
}

const by =
  (filter: (key: string) => string): Dimension['queries'] =>
  ({ key }, period) =>
    queriesOf(period, `&${filter(key ?? '')}`);

const DIMENSIONS: readonly Dimension[] = [
  { name: 'month', title: '月份', by: sql`r.month`, queries: ({ key }, period) => queriesOf(monthWithin(period, key ?? '')) },
  { name: 'channel', title: '渠道', by: sql`r.channel`, titles: CHANNEL_TITLES, queries: by((key) => `channel=${key}`) },
  { name: 'kind', title: '类别', by: sql`r.kind`, titles: REQUEST_KIND_TITLES, queries: by((key) => `kind=${key}`) },
  {
    name: 'applicantKind',
    title: '申请人类别',
    by: sql`r.applicant_kind`,
    titles: APPLICANT_KIND_TITLES,
    queries: by((key) => `applicantKind=${key}`),
  },
  { name: 'outcome', title: '办理结果', by: sql`r.outcome`, titles: OUTCOME_TITLES, queries: by((key) => `outcome=${key}`) },
  {
    name: 'unit',
    title: '承办科室',
    by: sql`coalesce(r.unit_id, 0)::text`,
    queries: by((key) => (key === '0' ? 'unassigned=true' : `unitId=${key}`)),
  },
  {
    name: 'assignee',
    title: '承办人',
    by: sql`coalesce(r.assignee_id, 0)::text`,
    queries: by((key) => (key === '0' ? 'nobody=true' : `assigneeId=${key}`)),
  },
  { name: 'agency', title: '机关', by: sql`r.agency_id::text`, queries: () => null },
];

const DONE = ['answered', 'withdrawn', 'archived'] as const;

export interface StatisticsWish {
  readonly year: number;
  /** A part of the year, both days included; the whole of it without. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** One agency of those within reach. */
  readonly agencyId: number | null;
  readonly today: PlainDate;
}

/** The figures of a year, or of a part of it, over all requests within reach; those that became part of another are not counted. */
export async function readRequestStatistics(
  database: Database,
  reach: Reach,
  { year, from: first = `${year}-01-01`, to: last = `${year}-12-31`, agencyId, today }: StatisticsWish,
): Promise<RequestStatistics> {
  const within = sql<boolean>`${withinReach(reach, { agency: sql.ref('q.agency_id') })}
    and (${agencyId}::integer is null or q.agency_id = ${agencyId}) and q.received_on is not null and q.state <> 'merged'`;
  // One row for what the request counts as by its receipt, one by its reply.
  const facts = sql`(
    select q.*, agency.name as agency, coalesce(unit.name, '尚未分派科室') as unit,
      coalesce(assignee.display_name, '没有指定承办人') as assignee,
      case when side.side = 'in' then to_char(q.received_on, 'MM') else to_char(q.closed_on, 'MM') end as month,
      side.side = 'in' as came, side.side = 'out' as went,
      case when side.side = 'out' then q.closed_on > q.due_on
        else not q.state = any(${[...CLOSED_STATES]}::text[]) and q.due_on < ${today} end as missed
    from disclosure_request q join agency on agency.agency_id = q.agency_id left join unit on unit.unit_id = q.unit_id
      left join account assignee on assignee.account_id = q.assignee_id
      cross join (values ('in'), ('out')) as side (side)
    where ${within} and case when side.side = 'in' then q.received_on between ${first} and ${last}
      else q.state = any(${[...DONE]}::text[]) and q.closed_on between ${first} and ${last} end) as r`;
  const keys = DIMENSIONS.map(({ by }) => by);
  const { rows } = await sql<Tally>`
    select grouping(${sql.join(keys)}) as grouped, coalesce(${sql.join(keys)}) as key, count(*) filter (where r.came)::int as received,
      count(*) filter (where r.went)::int as answered, count(*) filter (where r.missed)::int as late,
      count(*) filter (where r.missed and r.went)::int as "lateAnswered", count(*) filter (where r.missed and r.came)::int as "lateOpen",
      max(r.unit) as unit, max(r.assignee) as assignee, max(r.agency) as agency
    from ${facts} group by grouping sets ((), ${sql.join(keys.map((key) => sql`(${key})`))})
    order by key`.execute(database);
  const none = (1 << DIMENSIONS.length) - 1;
  const whole = rows.find(({ grouped }) => grouped === none);
  // Units of several agencies are called alike: the agency's name comes before theirs.
  const many = rows.filter(({ grouped }) => grouped === (none ^ 1)).length > 1;
  return {
    year,
    from: first,
    to: last,
    ...countsOf(whole),
    queries: queriesOf({ from: first, to: last }),
    ...(await carriedOf(database, within, first, last)),
    dimensions: DIMENSIONS.map(({ name, title, titles = {}, queries }, index) => {
      // Of the mask's bits the first stands for the first key; it is off where the row is about it.
      const mask = none ^ (1 << (DIMENSIONS.length - 1 - index));
      const own = rows.filter(({ grouped, key }) => grouped === mask && key !== null);
      const shown = own.map((row) => ({
        key: row.key ?? '',
        title: titleOf(name, row, titles, many),
        queries: queries(row, { from: first, to: last }),
        ...countsOf(row),
      }));
      return { name, title, rows: shown };
    }),
    days: await daysOf(database, facts),
    happened: await happenedIn(database, within, first, last),
  };
}

function titleOf(name: string, { key, ...row }: Tally, titles: Readonly<Record<string, string>>, many: boolean): string {
  const before = many && key !== '0' ? `${row.agency ?? ''} ` : '';
  switch (name) {
    case 'month':
      return `${Number(key)}月`;
    case 'unit':
      return `${before}${row.unit ?? ''}`;
    case 'assignee':
      return `${before}${row.assignee ?? ''}`;
    case 'agency':
      return row.agency ?? '';
    default:
      return titles[key ?? ''] ?? key ?? '';
  }
}

function countsOf(row: Tally | undefined): z.infer<typeof Counts> {
  const { received, answered, late, lateAnswered, lateOpen } = row ?? NONE;
  return { received, answered, late, lateAnswered, lateOpen };
}

const NONE = { received: 0, answered: 0, late: 0, lateAnswered: 0, lateOpen: 0 } as const;

function queriesOf({ from, to }: Period, more = ''): Queries {
  const counted = REQUEST_STATES.filter((state) => state !== 'merged').join(',');
  const open = REQUEST_STATES.filter((state) => !CLOSED_STATES.includes(state)).join(',');
  const came = `receivedOn.from=${from}&receivedOn.to=${to}${more}`;
  const went = `state=${DONE.join(',')}&closedOn.from=${from}&closedOn.to=${to}${more}`;
  return {
    received: `state=${counted}&${came}`,
    answered: went,
    lateAnswered: `${went}&overdue=true`,
    lateOpen: `state=${open}&${came}&overdue=true`,
  };
}

/** The days of a month (`03`) that belong to a period within one year. */
function monthWithin({ from, to }: Period, month: string): Period {
  const year = from.slice(0, 4);
  const [first, last] = [`${year}-${month}-01`, `${year}-${month}-${daysInMonth(Number(year), Number(month))}`];
  return { from: first < from ? from : first, to: last > to ? to : last };
}

async function carriedOf(
  database: Database,
  within: RawBuilder<boolean>,
  first: string,
  last: string,
): Promise<Pick<RequestStatistics, 'carriedIn' | 'carriedOut'>> {
  const { rows } = await sql<{ carriedIn: number; carriedOut: number }>`
    select count(*) filter (where q.received_on < ${first} and coalesce(q.closed_on >= ${first}, true))::int as "carriedIn",
      count(*) filter (where q.received_on <= ${last} and coalesce(q.closed_on > ${last}, true))::int as "carriedOut"
    from disclosure_request q where ${within}`.execute(database);
  return rows[0] ?? { carriedIn: 0, carriedOut: 0 };
}

async function daysOf(database: Database, facts: RawBuilder<unknown>): Promise<RequestStatistics['days']> {
  const { rows } = await sql<{ from: PlainDate; to: PlainDate; onTime: boolean; count: number }>`
    select r.received_on as from, r.closed_on as to, not coalesce(r.missed, false) as "onTime", count(*)::int as count
    from ${facts} where r.went and r.state <> 'withdrawn' group by 1, 2, 3`.execute(database);
  const calendar = await currentCalendar(database);
  const workdays = rows.map(({ from, to, count }): DayCount => {
    return { days: calendar.countTo(dayNumber(to)) - calendar.countTo(dayNumber(from)), count };
  });
  const days = rows.map(({ from, to, count }): DayCount => ({ days: dayNumber(to) - dayNumber(from), count }));
  const sum = (of: typeof rows) => of.reduce((all, { count }) => all + count, 0);
  const [replied, onTime] = [sum(rows), sum(rows.filter((row) => row.onTime))];
  return {
    replied,
    medianWorkdays: daysWithin(workdays, 0.5),
    p90Workdays: daysWithin(workdays, 0.9),
    medianDays: daysWithin(days, 0.5),
    p90Days: daysWithin(days, 0.9),
    onTime,
    onTimeShare: replied === 0 ? null : onTime / replied,
  };
}

const HAPPENED = {
  oral: '口头申请',
  help: '申请人需要帮助',
  publicationWishes: '申请人建议主动公开',
  corrections: '告知补正',
  reasons: '要求说明理由',
  thirdParties: '征求第三方意见',
  agencies: '征求其他机关意见',
  extensions: '延期',
  delays: '告知延迟答复',
  withdrawals: '撤回申请',
  reopened: '重新办理',
  feesNoticed: '通知缴费',
  feesPaid: '已缴费',
  feeYuan: '应收信息处理费（元）',
} as const;

async function happenedIn(
  database: Database,
  within: RawBuilder<boolean>,
  first: string,
  last: string,
): Promise<RequestStatistics['happened']> {
  const events = await sql<Record<string, number>>`
    select count(*) filter (where e.deed = 'askCorrection')::int as corrections, count(*) filter (where e.deed = 'askReasons')::int as reasons,
      count(*) filter (where e.deed = 'consult' and e.data ->> 'asks' = 'thirdParty')::int as "thirdParties",
      count(*) filter (where e.deed = 'consult' and e.data ->> 'asks' = 'agency')::int as agencies,
      count(*) filter (where e.deed = 'extend')::int as extensions, count(*) filter (where e.deed = 'announceDelay')::int as delays,
      count(*) filter (where e.deed = 'withdraw')::int as withdrawals, count(*) filter (where e.deed = 'reopen')::int as reopened
    from request_event e join disclosure_request q on q.agency_id = e.agency_id and q.request_id = e.request_id
    where ${within} and e.happened_on between ${first} and ${last}`.execute(database);
  const fees = await sql<Record<string, number>>`
    select count(*) filter (where f.noticed_on between ${first} and ${last})::int as "feesNoticed",
      count(*) filter (where f.paid_on between ${first} and ${last})::int as "feesPaid",
      coalesce(sum(f.yuan) filter (where f.noticed_on between ${first} and ${last}), 0)::int as "feeYuan"
    from request_fee f join disclosure_request q on q.agency_id = f.agency_id and q.request_id = f.request_id
    where ${within}`.execute(database);
  const intake = await sql<Record<string, number>>`
    select count(*) filter (where q.oral_writer <> '')::int as oral, count(*) filter (where q.help_needed <> '')::int as help,
      count(*) filter (where q.proposes_publication)::int as "publicationWishes"
    from disclosure_request q where ${within} and q.received_on between ${first} and ${last}`.execute(database);
  const counts = { ...events.rows[0], ...fees.rows[0], ...intake.rows[0] };
  return Object.entries(HAPPENED).map(([name, title]) => ({ name, title, count: counts[name] ?? 0 }));
}
