import { sql, type RawBuilder } from 'kysely';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Database } from '../database/index.ts';
import { defineList, type ListSource } from '../listing/index.ts';
import type { JobDefinition } from './define-job.ts';
import { bossWithin } from './enqueue.ts';

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

const STATES: Readonly<Record<JobState, string>> = {
  waiting: '等待',
  running: '进行中',
  done: '已完成',
  failed: '未成功',
  cancelled: '已取消',
};

const STATE = sql`(case j.state::text when 'created' then 'waiting' when 'retry' then 'waiting' when 'active' then 'running'
  when 'completed' then 'done' else j.state::text end)`;

/** What a job said of itself; for what it could not say any more, our words in place of pg-boss's. */
const SENTENCE = sql`(case when j.output is null or j.output ? 'code' then j.output ->> 'sentence'
  when j.output::text like '%heartbeat timeout%' then '执行它的进程中断了，没有做完；会再试。'
  when j.output::text like '%timed out%' or j.output::text like '%execution exceeded%' then '超过了规定的时间，没有做完。'
  when j.output::text like '%shut down%' then '程序停止时没有做完；会再试。'
  else '没有做完，原因不明；请查看运行日志。' end)`;

/** Jobs as administrators see them: never what they were told to do it with. */
export function jobList(jobs: readonly JobDefinition[]) {
  return defineList({
    name: 'jobs',
    title: '后台任务',
    key: 'id',
    defaultSort: '-createdAt',
    columns: {
      id: { label: '编号', kind: 'text', sql: sql`j.id::text`, required: true, hidden: true },
      job: {
        label: '任务',
        kind: 'choice',
        sql: sql`j.name`,
        choices: Object.fromEntries(jobs.map(({ name, title }) => [name, title])),
        required: true,
        filterable: true,
        sortable: true,
      },
      state: { label: '状态', kind: 'choice', sql: STATE, choices: STATES, required: true, filterable: true, sortable: true },
      createdAt: { label: '提出时间', kind: 'time', sql: sql`j.created_on`, required: true, filterable: true, sortable: true },
      startAfter: { label: '不早于', kind: 'time', sql: sql`j.start_after`, required: true, hidden: true, sortable: true },
      startedAt: { label: '开始时间', kind: 'time', sql: sql`j.started_on`, sortable: true },
      finishedAt: { label: '结束时间', kind: 'time', sql: sql`j.completed_on`, sortable: true },
      seconds: {
        label: '用时（秒）',
        kind: 'number',
        sql: sql`round(extract(epoch from coalesce(j.completed_on, case when j.state = 'active' then now() end) - j.started_on), 1)::float8`,
        sortable: true,
      },
      attempts: {
        label: '次数',
        kind: 'number',
        sql: sql`(j.retry_count + (j.started_on is not null)::int)`,
        required: true,
        sortable: true,
      },
      progress: { label: '进度', kind: 'number', sql: sql`p.fraction::float8` },
      progressWords: { label: '正在做', kind: 'text', sql: sql`nullif(p.words, '')` },
      sentence: { label: '结果', kind: 'text', sql: SENTENCE, filterable: true },
    },
  });
}

/** Where the rows of `jobList` come from; pg-boss's own are left out. */
export function jobSource(where: RawBuilder<boolean>): ListSource {
  return {
    from: sql`pgboss.job j left join job_progress p on p.job_id = j.id`,
    where: sql<boolean>`(${where} and not starts_with(j.name, '__pgboss__'))`,
  };
}

export interface JobRecord {
  readonly id: string;
  readonly job: string;
  readonly state: JobState;
  readonly createdAt: string;
  readonly startAfter: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly seconds: number | null;
  readonly attempts: number;
  readonly progress: number | null;
  readonly progressWords: string | null;
  readonly sentence: string | null;
}

type Stored<T> = {
  readonly [K in keyof T]: K extends 'createdAt' | 'startAfter' ? Date : K extends 'startedAt' | 'finishedAt' ? Date | null : T[K];
};

/** One job, as the list shows it. */
export async function findJob(database: Database, id: string): Promise<JobRecord | null> {
  return newestJob(database, sql<boolean>`j.id = ${id}`);
}

/** The newest job of this kind that was asked for with this key. */
export async function findJobOf(database: Database, { name }: JobDefinition, key: string): Promise<JobRecord | null> {
  return newestJob(database, sql<boolean>`(j.name = ${name} and j.singleton_key = ${key})`);
}

/** In a query: whether a job of this kind with this key waits or runs. */
export function isUnfinished({ name }: JobDefinition, key: RawBuilder<string>): RawBuilder<boolean> {
  return sql<boolean>`exists (select from pgboss.job j
    where j.name = ${name} and j.singleton_key = ${key} and j.state in ('created', 'retry', 'active'))`;
}

async function newestJob(database: Database, which: RawBuilder<boolean>): Promise<JobRecord | null> {
  const { columns } = jobList([]);
  const parts = Object.entries(columns).map(([name, { sql: value }]) => sql`${value} as ${sql.id(name)}`);
  const { from, where } = jobSource(which);
  const found = await sql<Stored<JobRecord>>`select ${sql.join(parts)} from ${from} where ${where}
    order by j.created_on desc limit 1`.execute(database);
  const [row] = found.rows;
  if (row === undefined) return null;
  const { createdAt, startAfter, startedAt, finishedAt } = row;
  return {
    ...row,
    createdAt: createdAt.toISOString(),
    startAfter: startAfter.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
  };
}

/** How many jobs there are of each state. */
export async function countJobs(database: Database): Promise<Readonly<Record<JobState, number>>> {
  const rows = await sql<{ state: JobState; count: number }>`
    select ${STATE} as state, count(*) as count from pgboss.job j where not starts_with(j.name, '__pgboss__') group by 1`.execute(database);
  const counts = { waiting: 0, running: 0, done: 0, failed: 0, cancelled: 0 };
  for (const { state, count } of rows.rows) counts[state] = count;
  return counts;
}

export type JobFailureKind = { readonly kind: 'notFound' } | { readonly kind: 'wrongState' } | { readonly kind: 'alreadyWaiting' };

/** Lets a job that failed or was cancelled be done after all. */
export async function retryJob(transaction: Database, id: string): Promise<Result<null, JobFailureKind>> {
  const found = await lock(transaction, id);
  if (found === null) return err({ kind: 'notFound' });
  const boss = await bossWithin(transaction);
  try {
    switch (found.state) {
      case 'failed':
        await boss.retry(found.name, id);
        return ok(null);
      case 'cancelled':
        await boss.resume(found.name, id);
        return ok(null);
      default:
        return err({ kind: 'wrongState' });
    }
  } catch (fault) {
    // Another one with the same key waits.
    if (fault instanceof Error && 'code' in fault && fault.code === '23505') return err({ kind: 'alreadyWaiting' });
    throw fault;
  }
}

/** A job that waits is not begun; one that runs is told to end, and what it did so far stays. */
export async function cancelJob(transaction: Database, id: string): Promise<Result<null, JobFailureKind>> {
  const found = await lock(transaction, id);
  if (found === null) return err({ kind: 'notFound' });
  if (!['created', 'retry', 'active'].includes(found.state)) return err({ kind: 'wrongState' });
  await (await bossWithin(transaction)).cancel(found.name, id);
  return ok(null);
}

async function lock(transaction: Database, id: string): Promise<{ readonly name: string; readonly state: string } | null> {
  const found = await sql<{ name: string; state: string }>`
    select name, state::text as state from pgboss.job where id = ${id} and not starts_with(name, '__pgboss__') for update`.execute(
    transaction,
  );
  return found.rows[0] ?? null;
}
