import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../platform/database/index.ts';
import { withinReach, type Reach } from '../access/index.ts';
import { OWNERSHIP } from './store.ts';

/** 征集调查 of the yearly form of a website (政府网站工作年度报表): of an agency, a year. */
export const ConsultationFigures = z
  .object({
    year: z.number().int(),
    /** 征集调查期数: opened in the year, those withdrawn later too. */
    opened: z.number().int(),
    /** 收到意见数量: received in the year. */
    comments: z.number().int(),
    /** 公布调查结果期数: results published in the year. */
    results: z.number().int(),
  })
  .meta({ id: 'ConsultationFigures' });
export type ConsultationFigures = z.infer<typeof ConsultationFigures>;

/** Years are those of Asia/Shanghai. `reach` narrows it to what the asker may read. */
export async function readFigures(database: Database, agencyId: number, year: number, reach?: Reach): Promise<ConsultationFigures> {
  const inYear = (column: string) =>
    sql`${sql.ref(column)} >= (${`${year}-01-01`}::timestamp at time zone 'Asia/Shanghai')
      and ${sql.ref(column)} < (${`${year + 1}-01-01`}::timestamp at time zone 'Asia/Shanghai')`;
  const mine = sql`consultation.agency_id = ${agencyId} and ${reach === undefined ? sql`true` : withinReach(reach, OWNERSHIP)}`;
  const { rows } = await sql<Omit<ConsultationFigures, 'year'>>`
    select
      (select count(*)::int from consultation where ${mine} and ${inYear('consultation.opened_at')}) as opened,
      (select count(*)::int from consultation_comment c join consultation on consultation.consultation_id = c.consultation_id
        where ${mine} and ${inYear('c.received_at')}) as comments,
      (select count(*)::int from consultation where ${mine} and ${inYear('consultation.result_published_at')}) as results`.execute(
    database,
  );
  const [row] = rows;
  if (row === undefined) throw new Error('A count gave no row');
  return { year, ...row };
}
