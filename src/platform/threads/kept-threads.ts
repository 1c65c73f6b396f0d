import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

export interface ThreadLimits {
  /** One job; 60,000 unless told. */
  readonly milliseconds?: number;
  /** Of JavaScript; bytes that are handed over come on top. 512 unless told. */
  readonly heapMegabytes?: number;
}

/** Else it grows to 48 in each thread: garbage that waits for nothing. */
const YOUNG_MEGABYTES = 12;

/**
 * Threads that are kept from job to job, two at most; further jobs wait their turn. What takes too long or too much ends
 * with its thread. The code at `address` answers each message with one message.
 */
export class KeptThreads<Job, Reply> {
  readonly #address: URL;
  readonly #milliseconds: number;
  readonly #heapMegabytes: number;
  readonly #idle: (Worker | null)[] = Array.from({ length: Math.max(1, Math.min(2, availableParallelism())) }, () => null);
  readonly #waiting: ((worker: Worker | null) => void)[] = [];

  constructor(address: URL, { milliseconds = 60_000, heapMegabytes = 512 }: ThreadLimits = {}) {
    this.#address = address;
    this.#milliseconds = milliseconds;
    this.#heapMegabytes = heapMegabytes;
  }

  /** Null when the thread broke or took too long. */
  async ask(job: Job): Promise<Reply | null> {
    let worker =
      this.#idle.length > 0 ? (this.#idle.pop() ?? null) : await new Promise<Worker | null>((resolve) => this.#waiting.push(resolve));
    try {
      worker ??= this.#start();
      const reply = await this.#answer(worker, job);
      if (reply === null) {
        const broken = worker;
        worker = null;
        await broken.terminate();
      }
      return reply;
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#idle.push(worker);
      else next(worker);
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#address, {
      resourceLimits: { maxOldGenerationSizeMb: this.#heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    // Whatever goes wrong between two jobs must not become an uncaught error.
    worker.on('error', () => undefined);
    return worker;
  }

  async #answer(worker: Worker, job: Job): Promise<Reply | null> {
    worker.ref();
    try {
      return await new Promise<Reply | null>((resolve) => {
        const settle = (reply: Reply | null): void => {
          clearTimeout(timer);
          worker.off('message', settle).off('error', broken).off('exit', broken);
          resolve(reply);
        };
        const broken = (): void => settle(null);
        const timer = setTimeout(broken, this.#milliseconds);
        worker.on('message', settle).on('error', broken).on('exit', broken);
        worker.postMessage(job, []);
      });
    } finally {
      // An idle thread must not keep the process from ending.
      worker.unref();
    }
  }
}
