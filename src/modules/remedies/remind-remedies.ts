import { sql } from 'kysely';
import { z } from 'zod';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { shanghaiDay } from '../../kernel/shanghai-day.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../platform/jobs/index.ts';
import { notify } from '../desk/index.ts';
import { currentCalendar } from '../working-days/index.ts';

export const remindRemediesJob = defineJob({
  name: 'remedies.remind',
  title: '提醒复议答复和诉讼答辩',
  schema: z.object({}),
  once: 'unfinished',
});

/** Each morning: answers due within three working days, those that are late, and hearings of the next three. */
export function remindRemediesHandler(): JobHandler {
  return handleJob(remindRemediesJob, async ({ database }) => {
    const reminded = await remindOfRemedies(database, new Date());
    return reminded === 0 ? null : `已提醒 ${reminded} 次。`;
  });
}

const TEXTS = {
  near: (on: string) => `行政复议、诉讼的答复或者答辩请在 ${on} 前提交`,
  late: (on: string) => `行政复议、诉讼的答复或者答辩已过 ${on} 的期限，请立即处理`,
  hearing: (on: string) => `${on} 开庭或者听证，请做好准备`,
} as const;

/** Tells the clerks of each once. Returns how many reminders. */
export async function remindOfRemedies(database: Database, now: Date): Promise<number> {
  const today = shanghaiDay(now);
  const near = (await currentCalendar(database)).workdaysAfter(today, 3);
  const { rows } = await sql<{ agencyId: number; id: number; about: keyof typeof TEXTS; on: PlainDate }>`
    with wanted as (
      select agency_id, remedy_id, case when due_on < ${today}::date then 'late' else 'near' end as about, due_on as about_on
      from remedy where due_on <= ${near}::date
      union
      select h.agency_id, h.remedy_id, 'hearing', h.hearing_on from remedy_hearing h
      join remedy r on r.agency_id = h.agency_id and r.remedy_id = h.remedy_id and r.instance = h.instance and r.stage in ('filed', 'answered', 'heard')
      where h.hearing_on between ${today}::date and ${near}::date
    )
    select agency_id as "agencyId", remedy_id as id, about, about_on as "on" from wanted
    where not exists (select 1 from remedy_reminder m where m.agency_id = wanted.agency_id and m.remedy_id = wanted.remedy_id
      and m.about = wanted.about and m.about_on = wanted.about_on)
    order by 1, 2, 3`.execute(database);
  let reminded = 0;
  for (const { agencyId, id, about, on } of rows) {
    const first = await inWork(database, bySystem('定时任务：提醒'), async (work) => {
      const told =
        await sql`insert into remedy_reminder (agency_id, remedy_id, about, about_on) values (${agencyId}, ${id}, ${about}, ${on})
        on conflict do nothing returning 1`.execute(work.transaction);
      if (told.rows.length === 0) return false;
      await notify(work, { to: { agencyId, role: 'clerk' }, text: TEXTS[about](on), link: `/remedies/${id}` });
      return true;
    });
    if (first) reminded += 1;
  }
  return reminded;
}
