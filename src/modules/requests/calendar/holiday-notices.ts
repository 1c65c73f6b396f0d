import { sql } from 'kysely';
import { z } from 'zod';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { clockTitle, movedClocks, readHolidayJson, readIcal, type HolidayYear } from '../../../law/index.ts';
import { changeRecord, recordCreation, type Auditable, type Work } from '../../../platform/audit/index.ts';
import type { Database } from '../../../platform/database/index.ts';
import { enqueue } from '../../../platform/jobs/index.ts';
import { agencyNames } from '../../agencies/index.ts';
import { calendarsAround, holdCalendar, type DayKeeper } from '../../working-days/index.ts';
import { openCasesAfter } from './recount-open-cases.ts';
import { MoveTally, PreviewedMove } from './preview-moves.ts';
import { recountJob } from './recount-job.ts';
import { previewedMove } from './recount-phase.ts';

const HOLIDAY_NOTICE: Auditable = { noun: 'holidayNotice', table: 'holiday_notice', key: 'notice_id' };
const AT_A_TIME = 2_000;

export const HolidayNoticeShape = z
  .object({
    id: z.number().int(),
    version: z.number().int(),
    year: z.number().int(),
    number: z.string(),
    title: z.string(),
    publishedOn: z.iso.date(),
    holidays: z.array(z.object({ name: z.string(), from: z.iso.date(), to: z.iso.date() })),
    makeUpWorkdays: z.array(z.iso.date()),
    inForce: z.boolean(),
    /** Null before it is put in force. */
    recount: z.object({ seen: z.number().int(), moved: z.number().int(), total: z.number().int(), finished: z.boolean() }).nullable(),
  })
  .meta({ id: 'HolidayNotice' });
export type HolidayNoticeRecord = z.infer<typeof HolidayNoticeShape>;

export async function readNotices(database: Database): Promise<HolidayNoticeRecord[]> {
  type Row = Omit<HolidayNoticeRecord, 'recount'> & { seen: number | null; moved: number; total: number; finished: boolean };
  const { rows } = await sql<Row>`
    select n.notice_id as id, n.version, n.year, n.number, n.title, n.published_on as "publishedOn", n.holidays,
      n.make_up_workdays as "makeUpWorkdays", n.in_force_at is not null as "inForce", c.seen, c.moved, coalesce(c.total, 0) as total, c.finished_at is not null as finished
    from holiday_notice n left join calendar_recalculation c on c.notice_id = n.notice_id
    order by n.published_on desc, n.notice_id desc`.execute(database);
  return rows.map(({ seen, moved, total, finished, ...row }) => ({
    ...row,
    recount: seen === null ? null : { seen, moved, total, finished },
  }));
}

export type NoticeFailure =
  | { readonly kind: 'unreadable'; readonly place: string }
  /** A day far from the year that the notice is for. */
  | { readonly kind: 'otherYear'; readonly on: string }
  | { readonly kind: 'known' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'versionConflict' };

export interface NoticeToAdd {
  readonly format: 'ical' | 'json';
  readonly text: string;
  readonly year: number;
  readonly number: string;
  readonly title: string;
  readonly publishedOn: string;
}

/** Enters the notice that a file holds; nothing counts by it yet. */
export async function addNotice(work: Work, wish: NoticeToAdd): Promise<Result<{ readonly id: number }, NoticeFailure>> {
  const { transaction, by } = work;
  const read = readFile(wish);
  if (!read.ok) return read;
  const holidays = read.value.notices.flatMap((notice) => notice.holidays);
  const worked = read.value.notices.flatMap((notice) => notice.makeUpWorkdays);
  const strange = [...holidays.flatMap(({ from, to }) => [from, to]), ...worked].find((on) => !belongsTo(wish.year, on));
  if (strange !== undefined) return err({ kind: 'otherYear', on: strange });
  const { rows } = await sql<{ id: number }>`
    insert into holiday_notice (year, number, title, published_on, holidays, make_up_workdays, added_by_name)
    values (${wish.year}, ${wish.number}, ${wish.title}, ${wish.publishedOn}, ${JSON.stringify(holidays)}::jsonb,
      ${JSON.stringify(worked)}::jsonb, ${by.name})
    on conflict (number) do nothing returning notice_id as id`.execute(transaction);
  const [row] = rows;
  if (row === undefined) return err({ kind: 'known' });
  await recordCreation(work, HOLIDAY_NOTICE, row.id, { agencyId: 0, deed: 'add' });
  return ok({ id: row.id });
}

/** A year's notice reaches from the December before it into the January after it. */
function belongsTo(year: number, on: string): boolean {
  return on >= `${year - 1}-12-01` && on <= `${year + 1}-01-31`;
}

function readFile({ format, text, year, ...origin }: NoticeToAdd): Result<HolidayYear, NoticeFailure> {
  if (format === 'ical') {
    const read = readIcal(text, origin);
    return read.ok ? ok({ year, notices: [read.value] }) : err({ kind: 'unreadable', place: `第 ${read.error.line} 行` });
  }
  const read = readHolidayJson(text, origin);
  if (!read.ok) return err({ kind: 'unreadable', place: read.error.at });
  return read.value.year === year ? read : err({ kind: 'unreadable', place: 'year' });
}

/** What putting a notice in force would move. Counts only: administrators see no cases. */
export const NoticePreview = z
  .object({
    seen: z.number().int(),
    /** Cases, and other records, with a day that moves. */
    moved: z.number().int(),
    earlier: z.number().int(),
    later: z.number().int(),
    agencies: z.array(z.object({ id: z.number().int(), name: z.string(), moved: z.number().int() })),
    moves: z.array(PreviewedMove),
    /** There are more moves than these. */
    cut: z.boolean(),
  })
  .meta({ id: 'HolidayNoticePreview' });
export type NoticePreview = z.infer<typeof NoticePreview>;

/** Which days of open cases, and of other records, the notice would move. */
export async function previewNotice(database: Database, id: number, keepers: readonly DayKeeper[]): Promise<NoticePreview> {
  const { before, after } = await calendarsAround(database, id);
  const tally = new MoveTally();
  let seen = 0;
  await eachBatch(
    (cursor) => openCasesAfter(database, cursor, AT_A_TIME),
    (cases) => {
      seen += cases.length;
      const told = cases.filter(({ clocks }) => clocks.length > 0).map((one) => ({ id: one, events: one.clocks }));
      for (const { id: one, kind, ...move } of movedClocks(told, before, after)) {
        tally.add(one.agencyId, `request ${one.id}`, { clock: clockTitle(kind), ...move });
      }
    },
  );
  for (const { noun, daysAfter } of keepers) {
    await eachBatch(
      (cursor) => daysAfter(database, cursor, AT_A_TIME),
      (days) => {
        seen += days.length;
        for (const day of days) {
          const move = previewedMove(day, before, after);
          if (move !== null) tally.add(day.agencyId, `${noun} ${day.id}`, move);
        }
      },
    );
  }
  const { moved, ...sums } = tally.sums();
  const names = await agencyNames(database, [...moved.keys()]);
  const agencies = [...moved].map(([agency, count]) => ({ id: agency, name: names.get(agency) ?? '', moved: count }));
  return { seen, moved: agencies.reduce((sum, one) => sum + one.moved, 0), ...sums, agencies, ...tally.list() };
}

async function eachBatch<T extends { readonly id: number }>(
  next: (cursor: number) => Promise<readonly T[]>,
  look: (batch: readonly T[]) => void,
): Promise<void> {
  let cursor = 0;
  for (;;) {
    const batch = await next(cursor);
    look(batch);
    const last = batch.at(-1);
    if (last === undefined || batch.length < AT_A_TIME) return;
    cursor = last.id;
  }
}

/** From the commit on the office counts by it, in every process; the open cases are counted anew in the background. */
export async function enforceNotice(
  work: Work,
  { id, version }: { readonly id: number; readonly version: number },
): Promise<Result<null, NoticeFailure>> {
  const { transaction } = work;
  await holdCalendar(transaction);
  const { rows } = await sql`select 1 from holiday_notice where notice_id = ${id}`.execute(transaction);
  if (rows.length === 0) return err({ kind: 'notFound' });
  const changed = await changeRecord(work, HOLIDAY_NOTICE, id, { agencyId: 0, deed: 'enforce' }, async () => {
    const updated = await sql`update holiday_notice set in_force_at = now(), version = version + 1
      where notice_id = ${id} and version = ${version} and in_force_at is null returning 1`.execute(transaction);
    return updated.rows.length > 0;
  });
  if (!changed) return err({ kind: 'versionConflict' });
  await sql`insert into calendar_recalculation (notice_id) values (${id})`.execute(transaction);
  await enqueue(transaction, recountJob, { noticeId: id }, { singletonKey: String(id) });
  return ok(null);
}
