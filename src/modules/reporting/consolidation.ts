import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { consolidateStored } from './consolidate-stored.ts';
import { findConsolidationNotices } from './consolidation-notices.ts';
import { consolidationTables } from './consolidation-tables.ts';
import { DisplayTable } from './display-table.ts';

const Agency = z.object({ agencyId: z.number().int(), agencyName: z.string() });

/** 汇总: a year's reports within reach added up, with who is late, missing or inconsistent. */
export const Consolidation = z
  .object({
    year: z.number().int(),
    /** Open agencies: each owes a report. */
    owing: z.number().int(),
    reports: z.number().int(),
    /** Without a day of publication. */
    undated: z.number().int(),
    late: z.array(Agency.extend({ publishedOn: z.iso.date(), dueOn: z.iso.date() })),
    missing: z.array(Agency.extend({ lastYear: z.number().int().nullable(), dueOn: z.iso.date() })),
    inconsistent: z.array(Agency.extend({ errors: z.number().int() })),
    /** Sums of what was reported; `note` says how many reports left a cell blank (空), lack it (缺) or can't be read there (疑). */
    tables: z.array(DisplayTable),
  })
  .meta({ id: 'Consolidation' });
export type Consolidation = z.infer<typeof Consolidation>;

export async function readConsolidation(database: Database, reach: Reach, year: number): Promise<Consolidation> {
  const [notices, totals] = [await findConsolidationNotices(database, reach, year), await consolidateStored(database, { year, reach })];
  const { late, missing, inconsistent, ...counts } = notices;
  return {
    year,
    ...counts,
    late: [...late],
    missing: [...missing],
    inconsistent: [...inconsistent],
    tables: [...consolidationTables(totals)],
  };
}

/** Years with reports within reach, newest first. */
export async function consolidationYears(
  database: Database,
  reach: Reach,
): Promise<readonly { readonly year: number; readonly reports: number }[]> {
  const { rows } = await sql<{ year: number; reports: number }>`
    select year, count(*) as reports from annual_report r
    where is_current and ${withinReach(reach, { agency: sql.ref('r.agency_id') })} group by year order by year desc`.execute(database);
  return rows;
}
