import { defineSchedule, type JobHandler, type Schedule } from '../../platform/jobs/index.ts';
import { interpretationHandler, interpretationJob } from './interpretation/interpretation-job.ts';
import { evaluationHandler, evaluationJob } from './openness/evaluation-job.ts';
import { seriesHandler, seriesJob } from './series/series-job.ts';
import { validityHandler, validityJob } from './validity/validity-job.ts';

/** What the office need not think of by itself. */
export const OFFICE_HANDLERS: readonly JobHandler[] = [validityHandler, evaluationHandler, interpretationHandler, seriesHandler];

export const OFFICE_SCHEDULES: readonly Schedule[] = [
  defineSchedule({ cron: '5 0 * * *', job: validityJob, payload: {} }),
  defineSchedule({ cron: '30 8 1 * *', job: evaluationJob, payload: {} }),
  defineSchedule({ cron: '40 8 * * *', job: interpretationJob, payload: {} }),
  defineSchedule({ cron: '5 * * * *', job: seriesJob, payload: {} }),
];
