import type { z } from 'zod';
import type { JobDefinition } from './define-job.ts';

/** The clock on the wall of every office that uses this. */
export const ZONE = 'Asia/Shanghai';

/** When a job is asked for by itself. */
export interface Schedule {
  readonly job: JobDefinition;
  /** Minute, hour, day of month, month, day of week, in Asia/Shanghai: `0 3 * * *`. */
  readonly cron: string;
  readonly payload: object;
  /** Tells schedules of one job apart. */
  readonly key: string;
}

export function defineSchedule<S extends z.ZodObject>(schedule: {
  readonly cron: string;
  readonly job: JobDefinition<S>;
  readonly payload: z.input<S>;
  readonly key?: string;
}): Schedule {
  return { ...schedule, payload: schedule.job.schema.parse(schedule.payload), key: schedule.key ?? '' };
}

/** The next time a schedule comes due after `from`. */
export async function nextRun({ cron }: Pick<Schedule, 'cron'>, from: Date): Promise<Date | null> {
  const { PgBoss } = await import('pg-boss');
  // It is asked to reckon only: never started, it has no database.
  const boss = new PgBoss({ db: { executeSql: () => Promise.resolve({ rows: [] }) } });
  return boss.previewSchedule(cron, { tz: ZONE, from, count: 1 })[0] ?? null;
}
