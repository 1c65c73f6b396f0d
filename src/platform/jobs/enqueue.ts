import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { z } from 'zod';
import type { Database } from '../database/index.ts';
import type { JobDefinition } from './define-job.ts';
import { SCHEMA } from './pg-boss-schema.ts';
import { queueSettings } from './queue-settings.ts';

export interface EnqueueOptions {
  /** Of jobs with the same key one is enough: see `once` of the definition. */
  readonly singletonKey?: string;
  /** Not before. */
  readonly startAfter?: Date;
  /** Whose it is, for jobs of which a group has one turn at a time; the more of a group wait, the later a new one comes. */
  readonly group?: string;
}

/** Until the program that runs jobs has said how long they are kept. */
const KEPT_DAYS = 30;

/**
 * Asks for background work in the transaction that needs it: no commit, no job; committed, it survives a crash and
 * runs at least once. Answers with the job's id, or null when one with the same key is there already.
 */
export async function enqueue<S extends z.ZodObject>(
  transaction: Database,
  job: JobDefinition<S>,
  payload: z.input<S>,
  { singletonKey, startAfter, group }: EnqueueOptions = {},
): Promise<string | null> {
  if (!transaction.isTransaction) throw new Error(`The job ${job.name} is asked for outside of a transaction`);
  const data = job.schema.parse(payload);
  const boss = await bossWithin(transaction);
  const grouped = group === undefined ? {} : { group: { id: group }, priority: -(await countUnfinished(transaction, job, group)) };
  const send = () =>
    boss.send(job.name, data, {
      singletonKey: singletonKey ?? randomUUID(),
      ...grouped,
      ...(startAfter === undefined ? {} : { startAfter }),
    });
  for (;;) {
    const id = await send().catch(async (fault: unknown) => {
      // No program that runs jobs has ever been started here.
      if ((await boss.getQueue(job.name)) !== null) throw fault;
      await sql`select pgboss.create_queue(${job.name}, ${JSON.stringify(queueSettings(job, KEPT_DAYS))}::jsonb)`.execute(transaction);
      return send();
    });
    if (id !== null || singletonKey === undefined) return id;
    // The one that waits must not begin before we commit, or it would not see what we changed: workers pass over
    // a row that is locked. One that runs is enough only for jobs that say so.
    const waiting = await sql`select from pgboss.job
      where name = ${job.name} and singleton_key = ${singletonKey} and state = 'created' for share`.execute(transaction);
    if (waiting.rows.length > 0 || job.once === 'unfinished') return null;
  }
}

async function countUnfinished(transaction: Database, { name }: JobDefinition, group: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from pgboss.job
    where name = ${name} and group_id = ${group} and state in ('created', 'retry', 'active')`.execute(transaction);
  return rows[0]?.count ?? 0;
}

/** pg-boss over an open transaction: nothing is started, everything it writes is the transaction's. */
export async function bossWithin(transaction: Database): Promise<PgBoss> {
  const { fromKysely, PgBoss } = await import('pg-boss');
  return new PgBoss({ db: fromKysely(transaction), schema: SCHEMA, migrate: false, supervise: false, schedule: false });
}
