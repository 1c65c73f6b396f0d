import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ConstructorOptions, JobWithMetadata, PgBoss } from 'pg-boss';
import type { Database, DatabaseAddress } from '../database/index.ts';
import type { Logger } from '../logging.ts';
import { ZONE, type Schedule } from './define-schedule.ts';
import type { JobHandler } from './handle-job.ts';
import { backendOf, SCHEMA } from './pg-boss-schema.ts';
import { queueSettings } from './queue-settings.ts';
import { runJob, type JobOutcome } from './run-job.ts';

export interface JobsOptions {
  /** As the role that serves; the queue keeps a few connections of its own. */
  readonly address: DatabaseAddress;
  readonly database: Database;
  readonly handlers: readonly JobHandler[];
  readonly schedules: readonly Schedule[];
  readonly log: Logger;
  /** How long finished jobs are kept. */
  readonly keptDays: number;
  /** How often lost workers and due schedules are looked for; 15 seconds unless told. */
  readonly watchSeconds?: number;
}

export interface RunningJobs {
  /** How many are being done here now. */
  readonly running: () => number;
  /**
   * Begins no more; what runs may finish within the grace, then it is told to end and waits for another try, which
   * does not count. Jobs that can go on where they stopped are told at once. `hurry` ends the grace.
   */
  readonly stop: (graceMilliseconds: number, hurry?: Promise<unknown>) => Promise<void>;
}

/** Name of the queue's connections at the server: whoever sees one knows that somebody runs jobs. */
export const WORKER_NAME = 'gongkai jobs';

/** What still runs is told to end this long before the grace is over, so that it can keep its place. */
const NOTICE_MILLISECONDS = 1_000;

/** Runs jobs in this process until told to stop. Several processes share the work. */
export async function startJobs(options: JobsOptions): Promise<RunningJobs> {
  const { database, handlers, log } = options;
  const { PgBoss } = await import('pg-boss');
  const boss = new PgBoss(await settings(options));
  boss.on(
    'error',
    seldom((fault) => log.error({ err: fault }, 'the job queue met an error')),
  );
  boss.on('warning', ({ message }) => log.warn({ warning: message }, 'the job queue warns'));
  try {
    await boss.start();
    await prepareQueues(boss, options);
    await prepareSchedules(boss, options);
  } catch (fault) {
    // Half started it would poll for ever beside the next try, and keep the program from ending.
    await boss.stop({ graceful: false, close: true }).catch(() => undefined);
    throw fault;
  }

  const stopAtOnce = new AbortController();
  const stopAtEnd = new AbortController();
  const running = new Map<string, JobHandler>();
  const work = async (handler: JobHandler) => {
    const { name } = handler.job;
    const worker: string = await boss.work(
      name,
      { batchSize: 1, includeMetadata: true, perJobResults: true, heartbeatRefreshSeconds: 2, ...pace(options), ...turns(handler) },
      async ([job]: JobWithMetadata<unknown>[]) => {
        if (job === undefined) return [];
        running.set(job.id, handler);
        const stopping = (handler.job.resumes === true ? stopAtOnce : stopAtEnd).signal;
        const result = await runJob(handler, job, { database, log, stopping });
        if (result.status === 'failed' && stopping.aborted) await forgive(database, [job.id]);
        running.delete(job.id);
        // Else the next one would wait for the next look.
        boss.notifyWorker(worker);
        return [result satisfies { output?: JobOutcome }];
      },
    );
  };
  await Promise.all(handlers.flatMap((handler) => Array.from({ length: handler.job.atOnce ?? 1 }, () => work(handler))));

  return {
    running: () => running.size,
    stop: async (graceMilliseconds, hurry = new Promise(() => undefined)) => {
      stopAtOnce.abort(new Error('The program stops'));
      const idle = Promise.all([...new Set(handlers.map(({ job }) => job.name))].map((name) => boss.offWork(name, { wait: true })));
      const patience = Math.max(0, graceMilliseconds - NOTICE_MILLISECONDS);
      const finished = await Promise.race([idle.then(() => true), pause(patience, false, { ref: false }), hurry.then(() => false)]);
      if (!finished) {
        stopAtEnd.abort(new Error('The program stops'));
        await Promise.race([idle, pause(Math.min(graceMilliseconds, NOTICE_MILLISECONDS), undefined, { ref: false })]);
        // What does not listen is given up: pg-boss lets it be tried again.
        if (running.size > 0) log.warn({ jobs: running.size }, 'jobs still running are cut off');
        await forgive(database, [...running.keys()]);
      }
      await boss.stop({ graceful: false });
    },
  };
}

const SELDOM_MILLISECONDS = 10_000;

/** Every look of the queue fails while the database is away: one line in ten seconds tells as much. */
function seldom(tell: (fault: unknown) => void): (fault: unknown) => void {
  let last = -Infinity;
  return (fault) => {
    if (performance.now() - last < SELDOM_MILLISECONDS) return;
    last = performance.now();
    tell(fault);
  };
}

async function settings({ address, database, watchSeconds = 15 }: JobsOptions): Promise<ConstructorOptions> {
  return {
    ...('url' in address ? { connectionString: address.url } : address),
    application_name: WORKER_NAME,
    options: '-c timezone=UTC -c client_encoding=UTF8',
    max: 4,
    schema: SCHEMA,
    backend: await backendOf(database),
    // The tables are their owner's affair: see installJobs.
    migrate: false,
    reindex: false,
    useListenNotify: true,
    superviseIntervalSeconds: watchSeconds,
    monitorIntervalSeconds: watchSeconds,
    cronMonitorIntervalSeconds: watchSeconds,
    maintenanceIntervalSeconds: 3_600,
  };
}

/** New jobs are announced; looks are for those whose time comes later, and for when the announcement fails. */
function pace({ watchSeconds = 15 }: JobsOptions) {
  return { pollingIntervalSeconds: Math.min(2, watchSeconds), notifyPollingIntervalSeconds: watchSeconds };
}

/** Counted in this process: the queue's own count over all processes lets two through that are fetched at the same moment. */
function turns({ job }: JobHandler) {
  return job.oneOfGroup === true ? { localGroupConcurrency: 1 } : {};
}

/** Settings of a kind of job may have changed with the program or by its administrators. */
async function prepareQueues(boss: PgBoss, { handlers, keptDays }: JobsOptions): Promise<void> {
  const known = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const { job } of handlers) {
    const { policy, ...rest } = queueSettings(job, keptDays);
    if (known.has(job.name)) await boss.updateQueue(job.name, rest);
    else await boss.createQueue(job.name, { ...rest, ...(policy === undefined ? {} : { policy }) });
  }
}

/** Those of the program and no others. */
async function prepareSchedules(boss: PgBoss, { schedules }: JobsOptions): Promise<void> {
  const wanted = new Set(schedules.map(({ job, key }) => `${job.name} ${key}`));
  for (const { name, key } of await boss.getSchedules()) if (!wanted.has(`${name} ${key}`)) await boss.unschedule(name, key);
  for (const { job, cron, payload, key } of schedules) {
    // The machine may have been off at night: once, then, in the morning.
    await boss.schedule(job.name, cron, payload, { tz: ZONE, key, missed: 'once' });
  }
}

/** The try does not count. */
async function forgive(database: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`update pgboss.job set retry_limit = retry_limit + 1 where id = any(${[...ids]}::uuid[]) and state = 'active'`.execute(database);
}
