import { Worker } from 'node:worker_threads';
import { err, type Result } from '../../kernel/result.ts';
import { extractionFailure, type ExtractionFailure } from './extraction-failure.ts';
import type { Limits } from './limits.ts';
import type { ReadingKind, ReadingReply, ReadingTasks, ReadingValues } from './reading-job.ts';

type Reading<Kind extends ReadingKind> = Result<ReadingValues[Kind], ExtractionFailure>;

const MEMORY_CHECK_MS = 50;
const MEGABYTE = 1024 * 1024;
/** JavaScript objects of the thread; buffers come on top and are watched by `maxMemoryMb`. */
const HEAP_MB = 512;
const STACK_MB = 4;

/**
 * A thread that reads one file at a time and is kept for the next.
 * When a file takes too long or too much memory the thread is ended, and the next file gets a new one.
 */
export class ReadingThread {
  #worker: Worker | null = null;
  #nextId = 1;

  /** Reads one file. Call it again only after it has answered. */
  async read<Kind extends ReadingKind>(task: ReadingTasks[Kind], limits: Limits): Promise<Reading<Kind>> {
    const worker = this.#worker ?? this.#start();
    const id = this.#nextId++;
    worker.ref();
    const reading = await new Promise<Reading<Kind>>((resolve) => {
      const settle = (result: Reading<Kind>, broken: boolean): void => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        if (broken) this.#discard(worker);
        resolve(result);
      };
      const onMessage = (reply: ReadingReply<Kind>): void => {
        if (reply.id === id) settle(reply.result, reply.fault !== undefined);
      };
      const onError = (): void => settle(err(extractionFailure('tooComplex', '内存不足')), true);
      const onExit = onError;
      const timer = setTimeout(() => settle(err(extractionFailure('timeout', String(limits.timeoutMs / 1000))), true), limits.timeoutMs);
      const before = process.memoryUsage.rss();
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > limits.maxMemoryMb * MEGABYTE)
          settle(err(extractionFailure('tooComplex', '占用内存过多')), true);
      }, MEMORY_CHECK_MS);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage({ ...task, id, limits }, 'bytes' in task ? [task.bytes.buffer] : []);
    });
    // An idle thread must not keep the process from ending.
    this.#worker?.unref();
    return reading;
  }

  /** Ends the thread, if any. */
  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./extraction-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, stackSizeMb: STACK_MB },
    });
    // Whatever goes wrong after a job was settled must not become an uncaught error.
    worker.on('error', () => this.#discard(worker));
    this.#worker = worker;
    return worker;
  }

  #discard(worker: Worker): void {
    if (this.#worker === worker) this.#worker = null;
    void worker.terminate();
  }
}
