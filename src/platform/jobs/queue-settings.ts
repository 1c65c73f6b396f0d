import type { Queue } from 'pg-boss';
import type { JobDefinition } from './define-job.ts';

const HOUR_SECONDS = 3_600;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** What pg-boss must know of a kind of job. Finished ones are kept for `keptDays`. */
export function queueSettings(job: JobDefinition, keptDays: number): Omit<Queue, 'name'> {
  return {
    // `short`: one waiting for each key. `exclusive`: one waiting or running. What has no key gets one of its own.
    policy: job.once === 'unfinished' ? 'exclusive' : 'short',
    retryLimit: job.retries ?? 3,
    retryDelay: job.retryDelaySeconds ?? 30,
    retryBackoff: true,
    retryDelayMax: HOUR_SECONDS,
    expireInSeconds: job.timeLimitSeconds ?? 900,
    heartbeatSeconds: job.lostAfterSeconds ?? 30,
    deleteAfterSeconds: keptDays * DAY_SECONDS,
    // What could not be begun for so long is not wanted any more.
    retentionSeconds: 30 * DAY_SECONDS,
    notify: true,
  };
}
