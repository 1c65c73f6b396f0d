import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { err, type Result } from '../../kernel/result.ts';
import { DEFAULT_ATTACHMENT_RULES, type AttachmentRules } from './attachment-rules.ts';
import { fileRefusal, type FileRefusal } from './file-refusal.ts';
import type { LookedThrough, LookThroughJob, LookThroughReply } from './look-through-job.ts';

/** Files looked through at once; further ones wait their turn. */
const THREADS = Math.max(1, Math.min(2, availableParallelism()));
const TIME_MS = 60_000;
/** Of JavaScript; the bytes of the file come on top. */
const HEAP_MB = 512;

const idle: (Worker | null)[] = Array.from({ length: THREADS }, () => null);
const waiting: ((worker: Worker | null) => void)[] = [];

/**
 * `examineFile` and `findHiddenData` in a thread of its own, within time and memory: a file made to be slow keeps nobody
 * else waiting. Never throws for what a file holds; throws when the path can't be read.
 */
export async function lookThrough(
  from: Uint8Array | string,
  declaredName: string,
  declaredType: string | null,
  rules: AttachmentRules = DEFAULT_ATTACHMENT_RULES,
): Promise<Result<LookedThrough, FileRefusal>> {
  let worker = idle.length > 0 ? (idle.pop() ?? null) : await new Promise<Worker | null>((resolve) => waiting.push(resolve));
  try {
    worker ??= start();
    const reply = await ask(worker, { from, declaredName, declaredType, rules });
    if (reply === null) {
      const broken = worker;
      worker = null;
      await broken.terminate();
      return err(fileRefusal('tooComplex'));
    }
    if (reply.kind === 'fault') throw reply.fault;
    return reply.result;
  } finally {
    const next = waiting.shift();
    if (next === undefined) idle.push(worker);
    else next(worker);
  }
}

function start(): Worker {
  const worker = new Worker(new URL('./look-through-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  // Whatever goes wrong between two files must not become an uncaught error.
  worker.on('error', () => undefined);
  return worker;
}

/** Null when the thread broke or took too long. */
async function ask(worker: Worker, job: LookThroughJob): Promise<LookThroughReply | null> {
  worker.ref();
  try {
    return await new Promise<LookThroughReply | null>((resolve) => {
      const settle = (reply: LookThroughReply | null): void => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', broken).off('exit', broken);
        resolve(reply);
      };
      const broken = (): void => settle(null);
      const timer = setTimeout(broken, TIME_MS);
      worker.on('message', settle).on('error', broken).on('exit', broken);
      worker.postMessage(job, []);
    });
  } finally {
    // An idle thread must not keep the process from ending.
    worker.unref();
  }
}
