import { sql } from 'kysely';
import { z } from 'zod';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import type { Database } from '../../platform/database/index.ts';
import { lateSql } from './correction-list.ts';

/** 找错留言办理 of an agency: of what was received in a year. Inspections count what is unfinished and what was late. */
export const CorrectionFigures = z
  .object({
    year: z.number().int(),
    received: z.number().int(),
    handled: z.number().int(),
    answered: z.number().int(),
    /** Not handled on the day that was due, whether handled by now or not. */
    late: z.number().int(),
    /** Of these, still not handled. */
    lateOpen: z.number().int(),
  })
  .meta({ id: 'CorrectionFigures' });
export type CorrectionFigures = z.infer<typeof CorrectionFigures>;

/** Years are those of Asia/Shanghai. */
export async function readCorrectionFigures(database: Database, agencyId: number, year: number, now: Date): Promise<CorrectionFigures> {
  const late = lateSql(shanghaiDay(now));
  const { rows } = await sql<Omit<CorrectionFigures, 'year'>>`
    select count(*)::int as received, (count(*) filter (where state <> 'received'))::int as handled,
      (count(*) filter (where state = 'answered'))::int as answered, (count(*) filter (where ${late}))::int as late,
      (count(*) filter (where ${late} and state = 'received'))::int as "lateOpen"
    from correction_report r
    where agency_id = ${agencyId} and received_at >= (${`${year}-01-01`}::timestamp at time zone 'Asia/Shanghai')
      and received_at < (${`${year + 1}-01-01`}::timestamp at time zone 'Asia/Shanghai')`.execute(database);
  const [row] = rows;
  if (row === undefined) throw new Error('A count gave no row');
  return { year, ...row };
}
