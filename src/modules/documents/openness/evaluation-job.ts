import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../../platform/database/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../../platform/jobs/index.ts';
import { disclosureSettings, readSettings } from '../../settings/index.ts';
import { remindOnce } from '../reminders.ts';
import { dayInShanghai } from '../today.ts';
import { registerSql } from './register-sql.ts';

export const evaluationJob = defineJob({
  name: 'documents.evaluations',
  title: '提醒评估不主动公开的信息',
  schema: z.object({}),
  once: 'unfinished',
});

interface Due {
  readonly agencyId: number;
  readonly overdue: number;
  readonly thisYear: number;
}

/** On the first of each month: in January the clerks are told what the year brings, and every month what is overdue. */
export const evaluationHandler: JobHandler = handleJob(evaluationJob, async ({ database }) => {
  const reminded = await remindOfEvaluations(database, new Date());
  return reminded === 0 ? '没有需要提醒的。' : `已提醒 ${reminded} 次。`;
});

/** Returns how many reminders were given. */
export async function remindOfEvaluations(database: Database, now: Date): Promise<number> {
  const today = dayInShanghai(now);
  const { evaluationYears } = await readSettings(database, disclosureSettings);
  const { rows } = await sql<Due>`
    select register.agency_id as "agencyId", count(*) filter (where due = 'overdue')::integer as overdue,
      count(*) filter (where due = 'thisYear')::integer as "thisYear"
    from ${registerSql(today, evaluationYears)} where due <> 'later' group by 1 order by 1`.execute(database);
  const [year = '', month = ''] = today.split('-');
  const link = '/openness';
  let told = 0;
  for (const { agencyId, overdue, thisYear } of rows) {
    const to = [{ agencyId, role: 'clerk' as const }];
    if (month === '01' && thisYear > 0) {
      const text = `今年有 ${thisYear} 件不主动公开的信息应定期评估（条例第十八条）`;
      if (await remindOnce(database, { agencyId, kind: 'evaluation.year', about: year, to, text, link: `${link}?due=thisYear` })) told += 1;
    }
    if (overdue > 0) {
      const text = `有 ${overdue} 件不主动公开的信息逾期没有评估，请尽快评估`;
      if (
        await remindOnce(database, {
          agencyId,
          kind: 'evaluation.overdue',
          about: `${year}-${month}`,
          to,
          text,
          link: `${link}?due=overdue`,
        })
      )
        told += 1;
    }
  }
  return told;
}
