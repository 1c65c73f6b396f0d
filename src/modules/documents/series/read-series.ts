import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { dayAfter } from '../../../law/workdays.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { asDay } from '../as-day.ts';
import type { DocumentType } from '../rules/document-type.ts';
import { streaksOf } from '../rules/streaks.ts';
import { seriesSql } from './series-days.ts';

const day = z.iso.date();
const Run = z.object({ from: day, to: day, days: z.int() }).meta({ id: 'DocumentSeriesRun' });

/** A daily series, one year of it day by day. */
export const DocumentSeries = z
  .object({
    type: z.string(),
    title: z.string(),
    asOf: day,
    year: z.int(),
    /** Every day of the year up to `asOf`; of two for one day the earlier. */
    days: z.array(z.object({ on: day, documentId: z.int().nullable() })),
    /** Of all years up to `asOf`. */
    streak: z.object({ current: Run.nullable(), longest: Run.nullable() }),
    gaps: z.array(Run).readonly(),
    /** Days missing since the last one, of a series that is alive; they are no part of `gaps` yet. */
    openGap: Run.nullable(),
    total: z.int(),
    /** Years that have any. */
    years: z.array(z.int()),
  })
  .meta({ id: 'DocumentSeries' });
export type DocumentSeries = z.input<typeof DocumentSeries>;

export interface SeriesWish {
  readonly reach: Reach;
  readonly type: DocumentType;
  readonly unitId: number | null;
  /** Null: the year of the last day that there is. */
  readonly year: number | null;
  readonly asOf: PlainDate;
}

/** What is public of a daily series within reach: its days, how long without a break, and where it broke. */
export async function readSeries(database: Database, { reach, type, unitId, year, asOf }: SeriesWish): Promise<DocumentSeries> {
  const { rows } = await sql<{ on: string; documentId: number }>`
    select item.day as "on", min(item.document_id) as "documentId" from ${seriesSql(type.code)}
    where item.day <= ${asOf}::date and (${unitId}::integer is null or item.unit_id = ${unitId}::integer)
      and ${withinReach(reach, { agency: sql.ref('item.agency_id'), unit: sql.ref('item.unit_id') })}
    group by item.day order by item.day`.execute(database);
  const there = new Map(rows.map(({ on, documentId }) => [asDay(on), documentId]));
  const last = rows.at(-1)?.on ?? asOf;
  const shown = year ?? Number(last.slice(0, 4));
  const { current, longest, gaps, openGap, total } = streaksOf(there.keys(), asOf);
  return {
    type: type.code,
    title: type.title,
    asOf,
    year: shown,
    days: daysOfYear(shown, asOf).map((on) => ({ on, documentId: there.get(on) ?? null })),
    streak: { current, longest },
    gaps,
    openGap,
    total,
    years: [...new Set(rows.map(({ on }) => Number(on.slice(0, 4))))],
  };
}

function daysOfYear(year: number, asOf: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let on = asDay(`${year}-01-01`); on <= asOf && on <= `${year}-12-31`; on = dayAfter(on)) days.push(on);
  return days;
}
