import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { withinReach, type Reach } from '../../access/index.ts';

/** 规范性文件清理 as the API sends it; its decisions are a list of their own. */
export const CleanUp = z
  .object({
    id: z.int(),
    agencyId: z.int(),
    title: z.string(),
    on: z.iso.date(),
    decidedBy: z.object({ id: z.int(), title: z.string() }).nullable(),
    basis: z.string(),
    counts: z.object({ keep: z.int(), amend: z.int(), repeal: z.int(), lapse: z.int() }),
    by: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: 'CleanUp' });
export type CleanUp = z.infer<typeof CleanUp>;

type Row = Omit<CleanUp, 'decidedBy' | 'counts' | 'at'> &
  CleanUp['counts'] & { readonly deciderId: number | null; readonly decider: string | null; readonly at: Date };

/** A clean-up within reach; null for any other. */
export async function findCleanUp(database: Database, reach: Reach, id: number): Promise<CleanUp | null> {
  const { rows } = await sql<Row>`
    select c.clean_up_id as id, c.agency_id as "agencyId", c.title, c.decided_on as "on", decider.document_id as "deciderId", decider.title as decider,
      c.basis, c.by_name as by, c.at, counted.*
    from clean_up c left join document decider on decider.document_id = c.decided_by_document_id
      cross join lateral (
        select count(*) filter (where d.decision = 'keep')::integer as keep, count(*) filter (where d.decision = 'amend')::integer as amend,
          count(*) filter (where d.decision = 'repeal')::integer as repeal, count(*) filter (where d.decision = 'lapse')::integer as lapse
        from clean_up_decision d where d.agency_id = c.agency_id and d.clean_up_id = c.clean_up_id
      ) counted
    where c.clean_up_id = ${id} and ${withinReach(reach, { agency: sql.ref('c.agency_id') })}`.execute(database);
  const [row] = rows;
  if (row === undefined) return null;
  const { deciderId, decider, keep, amend, repeal, lapse, at, ...rest } = row;
  return {
    ...rest,
    decidedBy: deciderId === null || decider === null ? null : { id: deciderId, title: decider },
    counts: { keep, amend, repeal, lapse },
    at: at.toISOString(),
  };
}
