import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { CLOSED_STATES, dayNumber, OUTCOMES, outcomeTitle } from '../../../law/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { officeCalendar } from '../office-calendar.ts';
import { CHANNEL_TITLES } from '../request-shape.ts';
import { APPLICANT_KIND_TITLES, daysWithin, type DayCount } from '../rules/index.ts';

const Row = z.object({
  key: z.string(),
  title: z.string(),
  /** Received in the year. */
  received: z.number().int(),
  /** Closed with an outcome in the year, whenever received. */
  answered: z.number().int(),
  /** Of those: after the day that the law gives; and of those received: open and past it. */
  late: z.number().int(),
});

/** 年度统计: counts, never a case. */
export const RequestStatistics = z
  .object({
    year: z.number().int(),
    received: z.number().int(),
    answered: z.number().int(),
    late: z.number().int(),
    /** Received before the year and open when it began. */
    carriedIn: z.number().int(),
    /** Received up to the year's end and open then (or today). */
    carriedOut: z.number().int(),
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
    /** What happened in the year, whenever the request was received. */
    happened: z.array(z.object({ name: z.string(), title: z.string(), count: z.number().int() })),
  })
  .meta({ id: 'RequestStatistics' });
export type RequestStatistics = z.infer<typeof RequestStatistics>;

const OUTCOME_TITLES: Readonly<Record<string, string>> = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, outcomeTitle(outcome)]));
const KIND_TITLES: Readonly<Record<string, string>> = { information: '信息公开申请', recordCorrection: '更正申请' };

interface Dimension {
  readonly name: string;
  readonly title: string;
  readonly by: RawBuilder<unknown>;
  readonly titles?: Readonly<Record<string, string>>;
}

const DIMENSIONS: readonly Dimension[] = [
  { name: 'month', title: '月份', by: sql`r.month` },
  { name: 'channel', title: '渠道', by: sql`r.channel`, titles: CHANNEL_TITLES },
  { name: 'kind', title: '类别', by: sql`r.kind`, titles: KIND_TITLES },
  { name: 'applicantKind', title: '申请人类别', by: sql`r.applicant_kind`, titles: APPLICANT_KIND_TITLES },
  { name: 'outcome', title: '办理结果', by: sql`r.outcome`, titles: OUTCOME_TITLES },
  { name: 'unit', title: '承办科室', by: sql`r.unit` },
  { name: 'agency', title: '机关', by: sql`r.agency` },
];

const DONE = ['answered', 'withdrawn', 'archived'] as const;

export interface StatisticsWish {
  readonly year: number;
  /** One agency of those within reach. */
  readonly agencyId: number | null;
  readonly today: PlainDate;
}

/** The year's figures over all requests within reach; those that became part of another are not counted. */
export async function readRequestStatistics(
  database: Database,
  reach: Reach,
  { year, agencyId, today }: StatisticsWish,
): Promise<RequestStatistics> {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const within = sql<boolean>`${withinReach(reach, { agency: sql.ref('q.agency_id') })}
    and (${agencyId}::integer is null or q.agency_id = ${agencyId}) and q.received_on is not null and q.state <> 'merged'`;
  // One row for what the request counts as by its receipt, one by its reply.
  const facts = sql`(
    select q.*, agency.name as agency, coalesce(unit.name, '尚未分派科室') as unit,
      case when side.side = 'in' then to_char(q.received_on, 'MM') else to_char(q.closed_on, 'MM') end as month,
      side.side = 'in' as came, side.side = 'out' as went,
      case when side.side = 'out' then q.closed_on > q.due_on
        else not q.state = any(${[...CLOSED_STATES]}::text[]) and q.due_on < ${today} end as missed
    from disclosure_request q join agency on agency.agency_id = q.agency_id left join unit on unit.unit_id = q.unit_id
      cross join (values ('in'), ('out')) as side (side)
    where ${within} and case when side.side = 'in' then q.received_on between ${first} and ${last}
      else q.state = any(${[...DONE]}::text[]) and q.closed_on between ${first} and ${last} end) as r`;
  interface Tally {
    readonly grouped: number;
    readonly key: string | null;
    readonly received: number;
    readonly answered: number;
    readonly late: number;
  }
  const keys = DIMENSIONS.map(({ by }) => by);
  const { rows } = await sql<Tally>`
    select grouping(${sql.join(keys)}) as grouped, coalesce(${sql.join(keys)}) as key, count(*) filter (where r.came)::int as received,
      count(*) filter (where r.went)::int as answered, count(*) filter (where r.missed)::int as late
    from ${facts} group by grouping sets ((), ${sql.join(keys.map((key) => sql`(${key})`))})
    order by key`.execute(database);
  const none = (1 << DIMENSIONS.length) - 1;
  const whole = rows.find(({ grouped }) => grouped === none);
  return {
    year,
    received: whole?.received ?? 0,
    answered: whole?.answered ?? 0,
    late: whole?.late ?? 0,
    ...(await carriedOf(database, within, first, last)),
    dimensions: DIMENSIONS.map(({ name, title, titles = {} }, index) => {
      // Of the mask's bits the first stands for the first key; it is off where the row is about it.
      const mask = none ^ (1 << (DIMENSIONS.length - 1 - index));
      const own = rows.filter(({ grouped, key }) => grouped === mask && key !== null);
      const shown = own.map(({ key, received, answered, late }) => ({
        key: key ?? '',
        title: name === 'month' ? `${Number(key)}月` : (titles[key ?? ''] ?? key ?? ''),
        received,
        answered,
        late,
      }));
      return { name, title, rows: shown };
    }),
    days: await daysOf(database, facts),
    happened: await happenedIn(database, within, first, last),
  };
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
  const calendar = officeCalendar();
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
  const counts = { ...events.rows[0], ...fees.rows[0] };
  return Object.entries(HAPPENED).map(([name, title]) => ({ name, title, count: counts[name] ?? 0 }));
}
