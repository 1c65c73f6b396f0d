export { defineJob, type JobDefinition } from './define-job.ts';
export { defineSchedule, type Schedule } from './define-schedule.ts';
export { enqueue, type EnqueueOptions } from './enqueue.ts';
export { handleJob, JobFailure, type JobContext, type JobHandler } from './handle-job.ts';
export { installJobs } from './install-jobs.ts';
export { purgeProgress } from './job-progress.ts';
export {
  cancelJob,
  countJobs,
  findJob,
  findJobOf,
  isUnfinished,
  jobList,
  jobSource,
  retryJob,
  type JobFailureKind,
  type JobRecord,
  type JobState,
} from './job-record.ts';
export { readSchedules, type ScheduleState } from './read-schedules.ts';
export { findJobTroubles, type JobTroubles } from './job-troubles.ts';
export { startJobs, type JobsOptions, type RunningJobs, WORKER_NAME } from './start-jobs.ts';
