import type { z } from 'zod';
import type { Database } from '../database/index.ts';
import type { Logger } from '../logging.ts';
import type { JobDefinition } from './define-job.ts';

/** What a job's code is given. It may run more than once: what it does must bear that. */
export interface JobContext<P> {
  readonly id: string;
  readonly payload: P;
  readonly database: Database;
  readonly log: Logger;
  /** Aborted when somebody cancels the job, its time is up, or the program stops: end soon, by throwing `signal.reason`. */
  readonly signal: AbortSignal;
  /** 1 for the first try. */
  readonly attempt: number;
  /** What the last try gave to `progress` as its place; null at the beginning. */
  readonly resumeFrom: unknown;
  /** `fraction` from 0 to 1, a Chinese sentence for the page, and the place to go on from after a stop. */
  readonly progress: (fraction: number, words: string, place?: unknown) => Promise<void>;
}

/** A job with the code that does it. */
export interface JobHandler {
  readonly job: JobDefinition;
  /** Null when the payload is not what the job's schema says. */
  readonly prepare: (payload: unknown, context: Omit<JobContext<never>, 'payload'>) => (() => Promise<string | null>) | null;
}

/** `run` answers with a Chinese sentence on what it did, or null; it throws a `JobFailure` for what people can mend. */
export function handleJob<S extends z.ZodObject>(
  job: JobDefinition<S>,
  run: (context: JobContext<z.output<S>>) => Promise<string | null>,
): JobHandler {
  return {
    job,
    prepare: (payload, context) => {
      const parsed = job.schema.safeParse(payload);
      return parsed.success ? () => run({ ...context, payload: parsed.data }) : null;
    },
  };
}

/** Why a job could not be done, for the page: one Chinese sentence that says what to do, without names or secrets. */
export class JobFailure extends Error {
  readonly sentence: string;
  /** A new try would fail as well. */
  readonly final: boolean;
  constructor(sentence: string, { final = false, cause }: { readonly final?: boolean; readonly cause?: unknown } = {}) {
    super(sentence, { cause });
    this.sentence = sentence;
    this.final = final;
  }
}
