import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { REMEDY_RESULTS, type Remedy, type RemedyResult } from '../../law/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { OWNERSHIP } from './store.ts';

/** A review or a suit as table four looks at it. */
export interface CountedRemedy {
  readonly id: number;
  readonly kind: Remedy;
  /** In their order. Decided without a result: sent back. */
  readonly instances: readonly {
    readonly filedOn: string;
    readonly decidedOn: string | null;
    readonly result: RemedyResult | null;
  }[];
}

const Instances = z.array(z.object({ filedOn: z.string(), decidedOn: z.string().nullable(), result: z.enum(REMEDY_RESULTS).nullable() }));

/** The reviews and suits against an agency that were filed before a day. */
export async function countedRemedies(database: Database, agencyId: number, before: PlainDate): Promise<readonly CountedRemedy[]> {
  const { rows } = await sql<Omit<CountedRemedy, 'instances'> & { instances: unknown }>`
    select r.remedy_id as id, r.kind, (
      select json_agg(json_build_object('filedOn', i.filed_on, 'decidedOn', i.decided_on, 'result', i.result) order by i.instance)
      from remedy_instance i where i.agency_id = r.agency_id and i.remedy_id = r.remedy_id) as instances
    from remedy r where r.agency_id = ${agencyId} and r.filed_on < ${before} order by r.filed_on, r.remedy_id`.execute(database);
  return rows.map((row) => ({ ...row, instances: Instances.parse(row.instances) }));
}

/** What those reviews and suits within reach are called. */
export async function namedRemedies(
  database: Database,
  reach: Reach,
  ids: readonly number[],
): Promise<readonly { readonly id: number; readonly number: string | null; readonly title: string }[]> {
  const { rows } = await sql<{ id: number; number: string | null; title: string }>`
    select r.remedy_id as id, nullif(i.case_number, '') as number, r.subject as title from remedy r
    join remedy_instance i on i.agency_id = r.agency_id and i.remedy_id = r.remedy_id and i.instance = r.instance
    where r.remedy_id = any(${[...ids]}::integer[]) and ${withinReach(reach, OWNERSHIP)} order by r.filed_on, r.remedy_id`.execute(
    database,
  );
  return rows;
}
