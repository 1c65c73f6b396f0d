import { sql } from 'kysely';
import { z } from 'zod';
import { dayAfter } from '../../../law/workdays.ts';
import type { Database } from '../../../platform/database/index.ts';
import { defineJob, handleJob, type JobHandler } from '../../../platform/jobs/index.ts';
import { disclosureSettings, readSettings } from '../../settings/index.ts';
import { remindOnce } from '../reminders.ts';
import { ALIVE_DAYS } from '../rules/streaks.ts';
import { dayInShanghai } from '../today.ts';
import { VOCABULARY } from '../vocabulary.ts';
import { seriesSql } from './series-days.ts';

export const seriesJob = defineJob({
  name: 'documents.seriesGaps',
  title: '检查日报有没有中断',
  schema: z.object({}),
  once: 'unfinished',
});

const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', hourCycle: 'h23' });

export const seriesHandler: JobHandler = handleJob(seriesJob, async ({ database }) => {
  const alarms = await alarmOfGaps(database, new Date());
  return alarms === 0 ? '没有发现新的中断。' : `发现 ${alarms} 处中断，已提醒。`;
});

interface Missing {
  readonly agencyId: number;
  readonly unitId: number;
  readonly on: string;
}

/**
 * Every hour: for each series that is alive, the days since its last one that are missing; today's once its hour has come.
 * The unit that published last and the clerks are told, of each day once. Returns how many alarms were given.
 */
export async function alarmOfGaps(database: Database, now: Date): Promise<number> {
  const today = dayInShanghai(now);
  const { seriesAlarmHour } = await readSettings(database, disclosureSettings);
  const until = Number(HOUR.format(now)) >= seriesAlarmHour ? today : dayAfter(today, -1);
  let alarms = 0;
  for (const { code, title } of [...VOCABULARY.types.values()].filter(({ series }) => series !== null)) {
    const { rows } = await sql<Missing>`
      select last.agency_id as "agencyId", last.unit_id as "unitId", missing.day::date as "on"
      from (
        select distinct on (item.agency_id) item.agency_id, item.unit_id, item.day from ${seriesSql(code)}
        where item.day <= ${today}::date order by item.agency_id, item.day desc, item.document_id desc
      ) last
        cross join lateral generate_series(last.day + 1, ${until}::date, interval '1 day') as missing (day)
      where last.day >= ${dayAfter(today, -ALIVE_DAYS)}::date order by 1, 3`.execute(database);
    for (const { agencyId, unitId, on } of rows) {
      const to = [
        { unitId, role: 'unitHead' as const },
        { agencyId, role: 'clerk' as const },
      ];
      const text = `${title}中断：${Number(on.slice(5, 7))}月${Number(on.slice(8))}日的还没有发布`;
      if (await remindOnce(database, { agencyId, kind: `series.${code}`, about: on, to, text, link: `/series?type=${code}` })) alarms += 1;
    }
  }
  return alarms;
}
