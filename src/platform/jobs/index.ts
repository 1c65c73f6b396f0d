export { defineJob, type JobDefinition } from './define-job.ts';
export { defineSchedule, nextRun, type Schedule } from './define-schedule.ts';
export { enqueue, type EnqueueOptions } from './enqueue.ts';
export { handleJob, JobFailure, type JobContext, type JobHandler } from './handle-job.ts';
export { installJobs } from './install-jobs.ts';
export { purgeProgress } from './job-progress.ts';
export { cancelJob, countJobs, jobList, jobSource, retryJob, type JobFailureKind, type JobState } from './job-record.ts';
export { readSchedules, type ScheduleState } from './read-schedules.ts';
export { startJobs, type JobsOptions, type RunningJobs } from './start-jobs.ts';
