import type { JobResult, JobWithMetadata } from 'pg-boss';
import type { Database } from '../database/index.ts';
import type { Logger } from '../logging.ts';
import { workingOn } from '../working-on.ts';
import { JobFailure, type JobHandler } from './handle-job.ts';
import { placeOf, ProgressKeeper } from './job-progress.ts';

/** What a job leaves behind, as the database keeps it: a sentence for people, a code for machines. No secrets. */
export interface JobOutcome {
  readonly sentence: string | null;
  readonly code: 'done' | 'bad-payload' | 'failure' | 'stopped' | 'fault';
}

interface Surroundings {
  readonly database: Database;
  readonly log: Logger;
  /** Aborted when the program stops and this job may not go on. */
  readonly stopping: AbortSignal;
}

/** Runs one try of a job and says how it ended; never throws. */
export async function runJob(
  handler: JobHandler,
  job: JobWithMetadata<unknown>,
  { database, log, stopping }: Surroundings,
): Promise<JobResult<JobOutcome>> {
  const { id, data, retryCount } = job;
  const signal = AbortSignal.any([job.signal, stopping]);
  const progress = new ProgressKeeper(database, id);
  const line = { job: handler.job.name, jobId: id, attempt: retryCount + 1 };
  const started = performance.now();
  const milliseconds = () => Math.round(performance.now() - started);
  try {
    const run = handler.prepare(data, {
      id,
      database,
      log: log.child(line),
      signal,
      attempt: retryCount + 1,
      resumeFrom: retryCount === 0 ? null : await placeOf(database, id),
      progress: (fraction, words, place) => progress.keep(fraction, words, place),
    });
    if (run === null) {
      log.error(line, 'a job holds what its definition does not know');
      return final(id, { sentence: '任务内容不符合当前版本的要求，不会再试；如仍需要，请重新发起。', code: 'bad-payload' });
    }
    const sentence = await workingOn(`job ${handler.job.name}`, run);
    await progress.keep(1, sentence ?? '', undefined);
    log.info({ ...line, milliseconds: milliseconds() }, 'job done');
    return { id, status: 'completed', output: { sentence, code: 'done' } };
  } catch (fault) {
    if (signal.aborted) {
      log.info({ ...line, milliseconds: milliseconds() }, 'job stopped before its end');
      return { id, status: 'failed', output: { sentence: '程序停止或时间已到，没有做完；会接着再做。', code: 'stopped' } };
    }
    if (fault instanceof JobFailure) {
      log.warn({ ...line, milliseconds: milliseconds(), final: fault.final }, 'job failed');
      const outcome: JobOutcome = { sentence: fault.sentence, code: 'failure' };
      return fault.final ? final(id, outcome) : { id, status: 'failed', output: outcome };
    }
    log.error({ ...line, milliseconds: milliseconds(), err: fault }, 'job threw');
    return { id, status: 'failed', output: { sentence: faultSentence(fault, id), code: 'fault' } };
  } finally {
    await progress.write().catch((fault: unknown) => log.warn({ ...line, err: fault }, 'the progress of a job is lost'));
  }
}

/** No further try. */
function final(id: string, output: JobOutcome): JobResult<JobOutcome> {
  return { id, status: 'deadletter', output };
}

/** A fault's own message may quote rows and addresses: only its kind is told. */
function faultSentence(fault: unknown, id: string): string {
  const code = fault instanceof Error && 'code' in fault && typeof fault.code === 'string' && /^[\w-]{1,40}$/.test(fault.code);
  const kind = code ? String(fault.code) : fault instanceof Error ? fault.constructor.name : typeof fault;
  return `程序出错（${kind}）；请在运行日志中查找任务编号 ${id}，并报告给维护者。`;
}
