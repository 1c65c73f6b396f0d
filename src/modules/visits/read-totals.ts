import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';

/** 网站总访问量 of the yearly form, and its months. */
export const ViewTotals = z
  .object({
    year: z.number().int(),
    total: z.number().int(),
    months: z.array(z.object({ month: z.string(), count: z.number().int() })),
  })
  .meta({ id: 'ViewTotals' });
export type ViewTotals = z.infer<typeof ViewTotals>;

/** Of all sites within reach; of one agency's when it is named. */
export async function readViewTotals(
  database: Database,
  { year, agencyId, reach }: { readonly year: number; readonly agencyId?: number; readonly reach?: Reach },
): Promise<ViewTotals> {
  const { rows } = await sql<{ month: string; count: number }>`
    select to_char(day, 'YYYY-MM') as month, sum(count)::bigint as count from view_count v
    where day >= ${`${year}-01-01`}::date and day < ${`${year + 1}-01-01`}::date
      and ${agencyId === undefined ? sql`true` : sql`v.agency_id = ${agencyId}`}
      and ${reach === undefined ? sql`true` : withinReach(reach, { agency: sql.ref('v.agency_id') })}
    group by 1 order by 1`.execute(database);
  return { year, total: rows.reduce((sum, { count }) => sum + count, 0), months: rows.map(({ month, count }) => ({ month, count })) };
}
