import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';
import { VOCABULARY } from '../vocabulary.ts';
import { registerSql } from './register-sql.ts';

const Figures = z.object({ proactive: z.int(), onRequest: z.int(), withheld: z.int() });

/** How many papers of a year have which openness, and what is to be evaluated. */
export const OpennessCounts = z
  .object({
    year: z.int(),
    ...Figures.shape,
    byUnit: z.array(z.object({ unitId: z.int(), unit: z.string(), ...Figures.shape })),
    byType: z.array(z.object({ type: z.string(), title: z.string(), ...Figures.shape })),
    /** Of all years. */
    evaluation: z.object({ overdue: z.int(), thisYear: z.int(), evaluatedThisYear: z.int() }),
    /** Years that have any. */
    years: z.array(z.int()),
  })
  .meta({ id: 'OpennessCounts' });
export type OpennessCounts = z.infer<typeof OpennessCounts>;

interface CountRow {
  readonly unitId: number;
  readonly unit: string;
  readonly type: string;
  readonly openness: 'proactive' | 'onRequest' | 'withheld';
  readonly count: number;
}

export interface CountWish {
  readonly reach: Reach;
  /** Null: this year. */
  readonly year: number | null;
  readonly today: PlainDate;
  readonly everyYears: number;
}

/**
 * What was numbered in a year, that is released or filed, by openness, unit and type. What is being changed counts as it
 * was decided last time: a draft that follows a release or filing has not been decided.
 */
export async function countOpenness(database: Database, { reach, year, today, everyYears }: CountWish): Promise<OpennessCounts> {
  const thisYear = Number(today.slice(0, 4));
  const asked = year ?? thisYear;
  const ownership = { agency: sql.ref('document.agency_id'), unit: sql.ref('document.unit_id') };
  const numbered = sql`document.index_number is not null and document.state <> 'discarded' and ${withinReach(reach, ownership)}`;
  const counted = await sql<CountRow>`
    select document.unit_id as "unitId", unit.name as unit, document.type, document.openness, count(*)::integer as count
    from document join unit on unit.unit_id = document.unit_id
    where ${numbered} and document.openness is not null and document.index_year = ${asked}
    group by 1, 2, 3, 4`.execute(database);
  const years = await sql<{
    year: number;
  }>`select distinct document.index_year as year from document where ${numbered} order by 1 desc`.execute(database);
  const evaluations = await sql<{ overdue: number; thisYear: number; evaluatedThisYear: number }>`
    select count(*) filter (where due = 'overdue')::integer as overdue, count(*) filter (where due = 'thisYear')::integer as "thisYear",
      count(*) filter (where extract(year from evaluated_on) = ${thisYear}::integer)::integer as "evaluatedThisYear"
    from ${registerSql(today, everyYears)}
    where ${withinReach(reach, { agency: sql.ref('register.agency_id'), unit: sql.ref('register.unit_id') })}`.execute(database);
  const { rows } = counted;
  return {
    year: asked,
    ...figuresOf(rows),
    byUnit: grouped(rows, ({ unitId }) => unitId).map((group) => ({
      unitId: group.first.unitId,
      unit: group.first.unit,
      ...figuresOf(group.rows),
    })),
    byType: grouped(rows, ({ type }) => type).map((group) => ({
      type: group.first.type,
      title: VOCABULARY.types.get(group.first.type)?.title ?? group.first.type,
      ...figuresOf(group.rows),
    })),
    evaluation: evaluations.rows[0] ?? { overdue: 0, thisYear: 0, evaluatedThisYear: 0 },
    years: years.rows.map((row) => row.year),
  };
}

function figuresOf(rows: readonly CountRow[]): z.infer<typeof Figures> {
  const sum = (openness: CountRow['openness']) => rows.reduce((total, row) => total + (row.openness === openness ? row.count : 0), 0);
  return { proactive: sum('proactive'), onRequest: sum('onRequest'), withheld: sum('withheld') };
}

/** The largest first. */
function grouped(rows: readonly CountRow[], keyOf: (row: CountRow) => number | string) {
  const groups = new Map<number | string, { readonly first: CountRow; readonly rows: CountRow[] }>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), { first: row, rows: [row] });
    else group.rows.push(row);
  }
  const total = (group: { readonly rows: readonly CountRow[] }) => group.rows.reduce((sum, { count }) => sum + count, 0);
  return [...groups.values()].toSorted((a, b) => total(b) - total(a));
}
