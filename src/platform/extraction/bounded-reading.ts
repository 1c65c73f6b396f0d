import { availableParallelism } from 'node:os';
import type { Result } from '../../kernel/result.ts';
import type { ExtractionFailure } from './extraction-failure.ts';
import type { Limits } from './limits.ts';
import type { ReadingKind, ReadingTasks, ReadingValues } from './reading-job.ts';
import { ReadingThread } from './reading-thread.ts';

/** Files read at once; further ones wait their turn. */
const THREADS = Math.max(1, Math.min(2, availableParallelism()));

const idle: ReadingThread[] = Array.from({ length: THREADS }, () => new ReadingThread());
const waiting: ((thread: ReadingThread) => void)[] = [];

/** Reads an untrusted file in a thread of its own, within time and memory. */
export async function readBounded<Kind extends ReadingKind>(
  task: ReadingTasks[Kind] & { readonly kind: Kind },
  limits: Limits,
): Promise<Result<ReadingValues[Kind], ExtractionFailure>> {
  const thread = idle.pop() ?? (await new Promise<ReadingThread>((resolve) => waiting.push(resolve)));
  try {
    return await thread.read<Kind>(task, limits);
  } finally {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  }
}
