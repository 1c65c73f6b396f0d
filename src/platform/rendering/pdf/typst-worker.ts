import { Worker } from 'node:worker_threads';
import { isCompileAnswer, type CompileAnswer, type CompileJob } from './compile-job.ts';

interface TypstThread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  /** Fails what waits; the next document begins another thread. */
  readonly end: (reason: Error) => void;
}

interface Waiting {
  readonly resolve: (answer: CompileAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** A report takes a tenth of a second; what takes this long never ends. */
const LIMIT_MS = 120_000;

/**
 * The one thread that sets documents. It starts with the first document, doesn't keep the process alive while idle,
 * and is started anew after it died. One is enough on a machine of two cores: Typst lays out on several threads by itself.
 */
let current: TypstThread | null = null;
let nextId = 1;

/** Has a document set. Rejects when the thread dies or doesn't answer: both are faults. */
export function compileInWorker(job: Omit<CompileJob, 'id'>): Promise<CompileAnswer> {
  const { worker, waiting } = (current ??= start());
  const id = nextId;
  nextId += 1;
  return new Promise<CompileAnswer>((resolve, reject) => {
    const timer = setTimeout(() => {
      waiting.get(id)?.reject(new Error(`Setting a document took longer than ${LIMIT_MS / 1000} s`));
      stopTypst().catch(reject);
    }, LIMIT_MS);
    waiting.set(id, {
      resolve: (answer) => {
        clearTimeout(timer);
        resolve(answer);
      },
      reject: (error) => {
        clearTimeout(timer);
        reject(error);
      },
    });
    worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    worker.postMessage({ ...job, id });
  });
}

/** Ends the thread; what waits on it fails at once, whatever it would still answer. Without a thread it does nothing. */
export async function stopTypst(): Promise<void> {
  const ending = current;
  // Before it has gone: what comes meanwhile would be given to a thread that ends.
  ending?.end(new Error('The typesetting thread was stopped'));
  await ending?.worker.terminate();
}

function start(): TypstThread {
  const worker = new Worker(new URL('./compile-worker.ts', import.meta.url));
  const waiting = new Map<number, Waiting>();
  const end = (reason: Error): void => {
    if (current?.worker === worker) current = null;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.unref();
  worker.on('message', (message: unknown) => {
    if (!isCompileAnswer(message)) return;
    waiting.get(message.id)?.resolve(message);
    waiting.delete(message.id);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (cause) => end(new Error('The typesetting thread failed', { cause })));
  worker.on('exit', (code) => end(new Error(`The typesetting thread ended with code ${code}`)));
  return { worker, waiting, end };
}
