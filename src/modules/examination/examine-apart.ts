import { Worker } from 'node:worker_threads';
import { err, type Result } from '../../kernel/result.ts';
import type { SourceDocument } from '../../kernel/source-document.ts';
import type { AnnualReport } from '../../report/index.ts';
import type { ExaminationReply, ExaminationTask } from './examination-job.ts';
import type { Examination, ExaminationFailure, FileHint } from './examine.ts';

/** A report takes some milliseconds; what takes this long is none. */
const APART_SECONDS = 20;
const HEAP_MB = 512;
const STACK_MB = 4;

/** Examining was ended. */
export interface TooCostly {
  readonly kind: 'tooCostly';
  readonly code: string;
  readonly message: string;
}

export type ApartResult = Result<Examination, ExaminationFailure | TooCostly>;

/** One thread is enough on a machine of two cores: further reports wait their turn. */
let thread: Worker | null = null;
let turn: Promise<unknown> = Promise.resolve();
let nextId = 1;
/** So many reports may wait; each holds up to 20 MB until its turn. */
const MOST_WAITING = 20;
let waiting = 0;

/**
 * Opens, reads and checks what a stranger handed in, in a thread of its own, one after the other: the site answers
 * meanwhile, and a report that takes too long or too much memory ends with its thread, not with the process.
 */
export function examineApart(bytes: Uint8Array, hint: FileHint = {}): Promise<ApartResult> {
  return examineInTurn({ kind: 'file', bytes, hint });
}

/** The same for a source that is open already, compared with last year's report. */
export function examineSourceApart(source: SourceDocument, lastYear: AnnualReport | null): Promise<ApartResult> {
  return examineInTurn({ kind: 'source', source, lastYear });
}

async function examineInTurn(task: ExaminationTask): Promise<ApartResult> {
  if (waiting >= MOST_WAITING) return err(tooMuch('现在检查的人太多，请过一分钟再试。', 'check.busy'));
  waiting += 1;
  const mine = turn.then(() => examineNow(task));
  turn = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    waiting -= 1;
  }
}

async function examineNow(task: ExaminationTask): Promise<ApartResult> {
  const worker = (thread ??= start());
  const id = nextId++;
  worker.ref();
  try {
    return await new Promise<ApartResult>((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
      };
      const onMessage = (reply: ExaminationReply): void => {
        if (reply.id !== id) return;
        stop();
        if ('result' in reply) resolve(reply.result);
        else reject(new Error(`Examining failed: ${reply.fault}`));
      };
      const onEnd = (): void => {
        stop();
        discard(worker);
        resolve(err(tooMuch('检查这份报告占用内存过多，已停止。请只提交报告正文，再试一次。', 'check.memory')));
      };
      const timer = setTimeout(() => {
        stop();
        discard(worker);
        resolve(err(tooMuch(`检查超过 ${APART_SECONDS} 秒，已停止。请只提交报告正文，再试一次。`, 'check.timeout')));
      }, APART_SECONDS * 1000);
      worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage({ id, task });
    });
  } finally {
    // An idle thread must not keep the process from ending.
    worker.unref();
  }
}

function start(): Worker {
  const worker = new Worker(new URL('./examination-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, stackSizeMb: STACK_MB },
  });
  // Whatever goes wrong after a job was settled must not become an uncaught error.
  worker.on('error', () => discard(worker));
  worker.on('exit', () => discard(worker));
  return worker;
}

function discard(worker: Worker): void {
  if (thread === worker) thread = null;
  void worker.terminate();
}

function tooMuch(message: string, code: string): TooCostly {
  return { kind: 'tooCostly', code, message };
}
