import { setTimeout as pause } from 'node:timers/promises';
import { resumeRecounts } from '../modules/requests/index.ts';
import { followChanges, reindexWhenOutdated } from '../modules/search/index.ts';
import { operationsSettings, readSettings } from '../modules/settings/index.ts';
import type { Database, DatabaseAddress } from '../platform/database/index.ts';
import { startJobs, type RunningJobs } from '../platform/jobs/index.ts';
import type { Logger } from '../platform/logging.ts';
import type { HouseJobs } from './house-jobs.ts';

const AGAIN_MILLISECONDS = 5_000;

export interface JobsRun {
  /** Lets running jobs finish within the grace; `hurry` ends it. */
  readonly stop: (graceMilliseconds: number, hurry: Promise<unknown>) => Promise<void>;
}

/** Runs the jobs of the house, and keeps the search index, beside whatever else the program does; when jobs can't start, that is tried again. */
export function runJobs(
  { database, address }: { readonly database: Database; readonly address: DatabaseAddress },
  { handlers, schedules }: HouseJobs,
  log: Logger,
): JobsRun {
  const stopping = new AbortController();
  const started = (async (): Promise<RunningJobs | null> => {
    while (!stopping.signal.aborted) {
      try {
        const { jobsKeptDays } = await readSettings(database, operationsSettings);
        const jobs = await startJobs({ address, database, handlers, schedules, log, keptDays: jobsKeptDays });
        await reindexWhenOutdated(database);
        await resumeRecounts(database);
        log.info({ jobs: handlers.length, milliseconds: Math.round(performance.now()) }, 'running jobs');
        return jobs;
      } catch (fault) {
        log.error({ err: fault }, 'the background jobs could not be started; trying again');
        await pause(AGAIN_MILLISECONDS, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    return null;
  })();
  const following = followChanges(database, log);
  return {
    stop: async (graceMilliseconds, hurry) => {
      stopping.abort();
      await following.stop();
      await (await started)?.stop(graceMilliseconds, hurry);
    },
  };
}
