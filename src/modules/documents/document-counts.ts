import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { OPENNESS, type Openness } from './rules/content.ts';
import { OPENNESS_TITLES } from './rules/openness-titles.ts';
import { VALIDITIES, VALIDITY_TITLES } from './rules/validity.ts';
import { IS_PUBLIC, OWNERSHIP } from './store.ts';
import { VOCABULARY } from './vocabulary.ts';

const Count = z.object({ code: z.string(), title: z.string(), count: z.number().int() });
export const DocumentCounts = z
  .object({
    /** Of the index numbers; null: all years. */
    year: z.number().int().nullable(),
    total: z.number().int(),
    openness: z.array(Count),
    types: z.array(Count),
    units: z.array(z.object({ id: z.number().int(), name: z.string(), count: z.number().int() })),
    /** Of what has a validity. */
    validities: z.array(Count),
    years: z.array(z.number().int()),
  })
  .meta({ id: 'DocumentCounts' });
export type DocumentCounts = z.infer<typeof DocumentCounts>;

/** What was released or filed and not taken back, within reach, by what people ask for. What is still being made counts nowhere. */
export async function countDocuments(database: Database, reach: Reach, year: number | null): Promise<DocumentCounts> {
  const counted = sql`document.index_number is not null and (document.withdrawn_at is null or document.state = 'filed') and ${withinReach(reach, OWNERSHIP)}`;
  const inYear = sql`${counted} and (${year}::integer is null or document.index_year = ${year})`;
  const by = async (column: RawBuilder<unknown>): Promise<ReadonlyMap<string, number>> => {
    const { rows } = await sql<{ code: string; count: number }>`
      select ${column} as code, count(*) as count from document where ${inYear} and ${column} is not null group by 1`.execute(database);
    return new Map(rows.map(({ code, count }) => [code, count]));
  };
  // Only what is open is ever public: a correction that is being made counts nowhere until it is out.
  const openness = await by(sql`case when ${IS_PUBLIC} then 'proactive' else document.openness end`);
  const types = await by(sql.ref('document.type'));
  const validities = await by(sql.ref('document.validity'));
  const units = await sql<{ id: number; name: string; count: number }>`
    select unit.unit_id as id, unit.name, count(*) as count from document join unit on unit.unit_id = document.unit_id
    where ${inYear} group by 1, 2 order by 3 desc, 1`.execute(database);
  const years = await sql<{ year: number }>`
    select distinct document.index_year as year from document where ${counted} order by 1 desc`.execute(database);
  const titleOf: Readonly<Record<Openness, string>> = OPENNESS_TITLES;
  return {
    year,
    total: units.rows.reduce((sum, { count }) => sum + count, 0),
    openness: OPENNESS.map((code) => ({ code, title: titleOf[code], count: openness.get(code) ?? 0 })),
    types: [...VOCABULARY.types.values()].flatMap(({ code, title }) => {
      const count = types.get(code) ?? 0;
      return count === 0 ? [] : [{ code, title, count }];
    }),
    units: [...units.rows],
    validities: VALIDITIES.map((code) => ({ code, title: VALIDITY_TITLES[code], count: validities.get(code) ?? 0 })),
    years: years.rows.map((row) => row.year),
  };
}
