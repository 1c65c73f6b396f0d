import { sql } from 'kysely';
import { z } from 'zod';
import { dayAfter } from '../../../law/workdays.ts';
import type { Database } from '../../../platform/database/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../../platform/jobs/index.ts';
import { EVERYWHERE } from '../../access/index.ts';
import { disclosureSettings, readSettings } from '../../settings/index.ts';
import { remindOnce } from '../reminders.ts';
import { dayInShanghai } from '../today.ts';
import { watchSql } from './watch-sql.ts';

export const interpretationJob = defineJob({
  name: 'documents.interpretations',
  title: '提醒发布政策解读',
  schema: z.object({}),
  once: 'unfinished',
});

/** What came due longer ago (an archive that was imported, a holiday of the program itself) is in the list, and tells nobody. */
const NEWS_DAYS = 30;

export const interpretationHandler: JobHandler = handleJob(interpretationJob, async ({ database }) => {
  const reminded = await remindOfInterpretations(database, new Date());
  return reminded === 0 ? '没有需要提醒的。' : `已提醒 ${reminded} 次。`;
});

interface Waiting {
  readonly agencyId: number;
  readonly unitId: number;
  readonly id: number;
  readonly title: string;
  readonly standing: 'due' | 'late';
}

/** Each morning: the unit and the office, on the last day and when it has passed; of each once. Returns how many reminders. */
export async function remindOfInterpretations(database: Database, now: Date): Promise<number> {
  const today = dayInShanghai(now);
  const { interpretationWorkdays: workdays } = await readSettings(database, disclosureSettings);
  const watch = await watchSql(database, { reach: EVERYWHERE, today, workdays });
  const { rows } = await sql<Waiting>`
    select watch.agency_id as "agencyId", watch.unit_id as "unitId", watch.document_id as id, watch.title, watch.standing
    from ${watch} where (watch.standing = 'due' and watch.due_on = ${today}::date)
      or (watch.standing = 'late' and watch.due_on >= ${dayAfter(today, -NEWS_DAYS)}::date)
    order by watch.document_id`.execute(database);
  let told = 0;
  for (const { agencyId, unitId, id, title, standing } of rows) {
    const text = standing === 'due' ? `今天是发布政策解读的最后一天：《${title}》` : `政策解读逾期没有发布：《${title}》`;
    const to = [{ unitId }, { agencyId, role: 'clerk' as const }];
    if (await remindOnce(database, { agencyId, kind: `interpretation.${standing}`, about: String(id), to, text, link: `/documents/${id}` }))
      told += 1;
  }
  return told;
}
