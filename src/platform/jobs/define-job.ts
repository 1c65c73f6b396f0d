import type { z } from 'zod';

/** A kind of background work: what it is called, what it is told, how often it is tried. */
export interface JobDefinition<S extends z.ZodObject = z.ZodObject> {
  /** In code and in the database: `audit.verify`. */
  readonly name: string;
  /** Chinese, on the page of jobs. */
  readonly title: string;
  /** What it is told. Ids and days, never names or secrets: administrators who may not read content see jobs. */
  readonly schema: S;
  /** Tries after the first one; 3 unless told. */
  readonly retries?: number;
  /** Before the first new try; doubles with each, up to an hour. 30 unless told. */
  readonly retryDelaySeconds?: number;
  /** One try may take this long; 900 unless told. */
  readonly timeLimitSeconds?: number;
  /** A worker that has given no sign of life for this long has lost the job; at least 10, 30 unless told. */
  readonly lostAfterSeconds?: number;
  /** How many of them one process runs at once; 1 unless told. */
  readonly atOnce?: number;
  /**
   * What a key of `enqueue` means: `waiting`, a second one is not needed while the first has not begun (it will see
   * all that was committed before); `unfinished`, not while it waits or runs.
   */
  readonly once?: 'waiting' | 'unfinished';
  /** Of a group (see `enqueue`) one process runs one at a time: many of one agency leave room for others. */
  readonly oneOfGroup?: boolean;
  /** It goes on where it stopped (`resumeFrom`): told at once when the program stops, not at the end of the grace. */
  readonly resumes?: boolean;
}

export function defineJob<S extends z.ZodObject>(definition: JobDefinition<S>): JobDefinition<S> {
  return definition;
}
