import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { LIMITS } from '../limits.ts';
import { redactionRefusal, type RedactionRefusal } from '../redaction-refusal.ts';
import type { DrawingKind, DrawingMessage, DrawingTasks, DrawingValues } from './drawing-job.ts';
import { Turns } from './turns.ts';

const PROGRAM = fileURLToPath(new URL('drawing-worker.ts', import.meta.url));
const HEAP_MB = 1_024;
const CHECK_MS = 100;

/** What one task may take: `LIMITS` tells what each is. */
export type ApartLimits = {
  readonly [Limit in 'startMs' | 'pageMs' | 'longestMs' | 'quietMs' | 'longestWaitMs' | 'maxMemoryMb']: number;
};

/** How far a long task has come. */
export type OnPages = (page: number, pages: number) => void;

export interface ApartOptions {
  readonly limits?: ApartLimits;
  /** Files of one key are looked at one after the other; the empty one is none. */
  readonly key?: string;
  /** Whoever asked wants it no more: the program is ended, and the signal's reason thrown. */
  readonly signal?: AbortSignal;
  readonly onPage?: OnPages;
}

/** Whoever turns pages does not wait for files that are being burned. */
const LOOKING = new Turns(2);
const BURNING = new Turns(2);
/** After those who wait for an answer. */
const LOW_PRIORITY = 10;
/** The original and the covered file. */
const FILES_TO_PROVE = 2;

/**
 * Draws in a program of its own, without the environment of this one: pictures are decoded by native code, which a hostile file
 * may break and a thread could neither survive nor stop. One file, one program: nothing of it is left for the next.
 */
export async function drawApart<Kind extends DrawingKind>(
  task: DrawingTasks[Kind],
  options: ApartOptions = {},
): Promise<Result<DrawingValues[Kind], RedactionRefusal>> {
  const { key = '', signal = NEVER } = options;
  return await (task.kind === 'look' ? LOOKING : BURNING).during(key, signal, async () => await ask<Kind>(task, { ...options, signal }));
}

const NEVER = new AbortController().signal;

async function ask<Kind extends DrawingKind>(
  task: DrawingTasks[Kind],
  { limits = LIMITS, signal, onPage = () => undefined }: ApartOptions & { readonly signal: AbortSignal },
): Promise<Result<DrawingValues[Kind], RedactionRefusal>> {
  const child = fork(PROGRAM, [], {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  if (task.kind !== 'look') lower(child);
  let giveUp: (() => void) | undefined;
  try {
    return await new Promise<Result<DrawingValues[Kind], RedactionRefusal>>((resolve, reject) => {
      let pages = 0;
      let allowed = limits.startMs;
      const stop = (): void => {
        clearTimeout(quiet);
        clearTimeout(longest);
        clearInterval(watch);
      };
      const settle = (result: Result<DrawingValues[Kind], RedactionRefusal>): void => {
        stop();
        resolve(result);
      };
      giveUp = () => {
        stop();
        reject(signal.reason instanceof Error ? signal.reason : new Error('Given up while it was drawn'));
      };
      signal.addEventListener('abort', giveUp, { once: true });
      const end = (kind: 'tooLong' | 'tooMuch'): void => settle(err(redactionRefusal(kind)));
      let quiet = setTimeout(end, limits.quietMs, 'tooLong');
      const longest = setTimeout(end, limits.longestWaitMs, 'tooLong');
      const watch = setInterval(() => {
        void takenBy(child).then(({ computedMs, megabytes }) => {
          if (megabytes > limits.maxMemoryMb) end('tooMuch');
          else if (computedMs > allowed) end('tooLong');
        });
      }, CHECK_MS);
      child.on('message', (message: DrawingMessage<Kind>) => {
        if ('value' in message) settle(ok(message.value));
        else if ('refusal' in message) settle(err(message.refusal));
        else {
          clearTimeout(quiet);
          if ('page' in message) onPage(message.page, pages);
          else {
            pages = message.pages;
            allowed = timeFor(pages * (task.kind === 'prove' ? FILES_TO_PROVE : 1), limits);
          }
          quiet = setTimeout(end, limits.quietMs, 'tooLong');
        }
      });
      // Native code that broke, or more objects than its heap holds.
      child.once('error', () => end('tooMuch')).once('exit', () => end('tooMuch'));
      child.send(task, (error) => {
        if (error !== null) end('tooMuch');
      });
    });
  } finally {
    if (giveUp !== undefined) signal.removeEventListener('abort', giveUp);
    child.kill('SIGKILL');
  }
}

function lower({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, LOW_PRIORITY);
  } catch {
    // It has ended already, or the system does not let us: then it runs as others do.
  }
}

function timeFor(pages: number, { startMs, pageMs, longestMs }: ApartLimits): number {
  return Math.min(longestMs, startMs + pages * pageMs);
}

const TICK_MS = 10;
const PAGE_BYTES = 4_096;
const MEGABYTE = 1024 * 1024;

/** Computing time of all its threads and memory that it holds, where the system tells (Linux); elsewhere the clock and the sizes that are refused have to do. */
async function takenBy(child: ChildProcess): Promise<{ readonly computedMs: number; readonly megabytes: number }> {
  try {
    const line = await readFile(`/proc/${child.pid}/stat`, 'latin1');
    // Its name may hold spaces and brackets; what follows the last one begins with the third field.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const [inUser = '0', inSystem = '0'] = fields.slice(11, 13);
    return { computedMs: (Number(inUser) + Number(inSystem)) * TICK_MS, megabytes: (Number(fields[21]) * PAGE_BYTES) / MEGABYTE };
  } catch {
    return { computedMs: 0, megabytes: 0 };
  }
}
