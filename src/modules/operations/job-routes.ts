import { sql } from 'kysely';
import { z } from 'zod';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { assertNever } from '../../kernel/assert-never.ts';
import type { Result } from '../../kernel/result.ts';
import { recordAct } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { apiOf, notFound, Problem, type RouteModule } from '../../platform/http/index.ts';
import {
  cancelJob,
  findJob,
  jobList,
  jobSource,
  readSchedules,
  retryJob,
  type JobDefinition,
  type JobFailureKind,
  type Schedule,
} from '../../platform/jobs/index.ts';
import { listRoutes } from '../../platform/listing/index.ts';
import { act, may } from '../access/index.ts';
import { jobPolicy } from './rules/job-policy.ts';

const Id = z.object({ id: z.uuid() });
const instant = z.iso.datetime();

const Job = z
  .object({
    id: z.uuid(),
    job: z.string(),
    title: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    createdAt: instant,
    /** Not before. */
    startAfter: instant,
    startedAt: instant.nullable(),
    finishedAt: instant.nullable(),
    seconds: z.number().nullable(),
    attempts: z.int(),
    /** From 0 to 1. */
    progress: z.number().nullable(),
    progressWords: z.string().nullable(),
    /** What it did, or why it failed. */
    sentence: z.string().nullable(),
  })
  .meta({ id: 'Job' });

const JobSchedule = z
  .object({
    job: z.string(),
    title: z.string(),
    key: z.string(),
    /** 分 时 日 月 星期, in Asia/Shanghai. */
    cron: z.string(),
    timeZone: z.literal('Asia/Shanghai'),
    nextAt: instant.nullable(),
    lastJobId: z.uuid().nullable(),
  })
  .meta({ id: 'JobSchedule' });

const Saying = z.object({ reason: z.string().trim().max(500, '最多填写 500 个字符，请缩短。').optional() }).nullish();

const TAGS = ['后台任务'];

export interface JobRoutesOptions {
  readonly database: Database;
  readonly jobs: readonly JobDefinition[];
  readonly schedules: readonly Schedule[];
}

/** What ran, runs, waits and failed in the background, and when what comes by itself. */
export function jobRoutes({ database, jobs, schedules }: JobRoutesOptions): RouteModule {
  const titles = new Map(jobs.map(({ name, title }) => [name, title]));
  const read = async (from: Database, id: string) => {
    const job = await findJob(from, id);
    if (job === null) throw notFound('任务');
    return { ...job, title: titles.get(job.job) ?? job.job };
  };
  return (app) => {
    const api = apiOf(app);
    listRoutes(api, {
      list: jobList(jobs),
      path: '/api/v1/jobs',
      config: may(jobPolicy, 'read'),
      database,
      source: () => jobSource(sql<boolean>`true`),
    });

    api.get(
      '/api/v1/jobs/:id',
      { config: may(jobPolicy, 'read'), schema: { summary: '一个后台任务', tags: TAGS, params: Id, response: { 200: Job } } },
      async (request) => {
        return read(database, request.params.id);
      },
    );

    const deed = (
      name: 'retry' | 'cancel',
      summary: string,
      decide: (transaction: Database, id: string) => Promise<Result<null, JobFailureKind>>,
    ) =>
      api.post(
        `/api/v1/jobs/:id/${name}`,
        { config: may(jobPolicy, name), schema: { summary, tags: TAGS, params: Id, body: Saying, response: { 200: Job } } },
        async (request: FastifyRequest<{ Params: z.output<typeof Id>; Body: z.output<typeof Saying> }>, reply: FastifyReply) => {
          const { id } = request.params;
          const reason = request.body?.reason ?? null;
          return act(request, reply, database, async (work) => {
            const decided = await decide(work.transaction, id);
            if (!decided.ok) throw problemOf(decided.error);
            await recordAct(work, { agencyId: 0, deed: name, reason }, { noun: jobPolicy.noun, id });
            return read(work.transaction, id);
          });
        },
      );
    deed('retry', '再试一次', retryJob);
    deed('cancel', '取消', cancelJob);

    api.get(
      '/api/v1/job-schedules',
      {
        config: may(jobPolicy, 'read'),
        schema: {
          summary: '定时任务',
          tags: TAGS,
          response: { 200: z.object({ items: z.array(JobSchedule) }).meta({ id: 'JobSchedules' }) },
        },
      },
      async () => {
        const states = await readSchedules(database, schedules, new Date());
        return {
          items: states.map((state) => ({ ...state, timeZone: 'Asia/Shanghai' as const, nextAt: state.nextAt?.toISOString() ?? null })),
        };
      },
    );
  };
}

function problemOf(failure: JobFailureKind): Problem {
  switch (failure.kind) {
    case 'notFound':
      return notFound('任务');
    case 'wrongState':
      return new Problem({
        status: 409,
        code: 'job.wrongState',
        title: '任务的状态已变',
        detail: '只有未成功或已取消的任务可以再试，只有等待或进行中的任务可以取消；请刷新后再看。',
      });
    case 'alreadyWaiting':
      return new Problem({
        status: 409,
        code: 'job.alreadyWaiting',
        title: '同样的任务已在等待',
        detail: '同样的任务已经在等待或进行，不需要再试；请等它做完。',
      });
    default:
      return assertNever(failure);
  }
}
