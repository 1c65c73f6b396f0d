import { sql } from 'kysely';
import type { Database } from '../database/index.ts';
import { nextRun, type Schedule } from './define-schedule.ts';

export interface ScheduleState {
  readonly job: string;
  readonly title: string;
  readonly key: string;
  /** In Asia/Shanghai. */
  readonly cron: string;
  readonly nextAt: Date | null;
  /** The last one that is still kept. */
  readonly lastJobId: string | null;
}

/** The program's schedules with their next run after `now` and the job that the last one made. */
export async function readSchedules(database: Database, schedules: readonly Schedule[], now: Date): Promise<readonly ScheduleState[]> {
  const rows = await sql<{ name: string; key: string; id: string }>`
    select s.name, s.key, s.last_job_id::text as id from pgboss.schedule s
    where exists (select from pgboss.job j where j.name = s.name and j.id = s.last_job_id)`.execute(database);
  const last = new Map(rows.rows.map(({ name, key, id }) => [`${name} ${key}`, id]));
  return Promise.all(
    schedules.map(async (schedule) => {
      const { job, key, cron } = schedule;
      return {
        job: job.name,
        title: job.title,
        key,
        cron,
        nextAt: await nextRun(schedule, now),
        lastJobId: last.get(`${job.name} ${key}`) ?? null,
      };
    }),
  );
}
