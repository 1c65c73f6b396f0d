import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { LIMITS } from '../limits.ts';
import { redactionRefusal, type RedactionRefusal } from '../redaction-refusal.ts';
import type { DrawingKind, DrawingMessage, DrawingTasks, DrawingValues } from './drawing-job.ts';

const PROGRAM = fileURLToPath(new URL('drawing-worker.ts', import.meta.url));
const HEAP_MB = 1_024;
const MEMORY_CHECK_MS = 100;
const AT_ONCE = 2;
const PAGE_BYTES = 4_096;
const MEGABYTE = 1024 * 1024;

/** What one task may take. */
export interface ApartLimits {
  readonly startMs: number;
  readonly pageMs: number;
  readonly longestMs: number;
  readonly maxMemoryMb: number;
}

/**
 * Draws in a program of its own, without the environment of this one: pictures are decoded by native code, which a hostile file
 * may break and a thread could neither survive nor stop. One file, one program: nothing of it is left for the next.
 */
export async function drawApart<Kind extends DrawingKind>(
  task: DrawingTasks[Kind],
  limits: ApartLimits = LIMITS,
): Promise<Result<DrawingValues[Kind], RedactionRefusal>> {
  await turn();
  try {
    return await ask<Kind>(task, limits);
  } finally {
    giveTurn();
  }
}

let running = 0;
const waiting: (() => void)[] = [];

async function turn(): Promise<void> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}

function giveTurn(): void {
  const next = waiting.shift();
  if (next === undefined) running -= 1;
  else next();
}

async function ask<Kind extends DrawingKind>(
  task: DrawingTasks[Kind],
  limits: ApartLimits,
): Promise<Result<DrawingValues[Kind], RedactionRefusal>> {
  const child = fork(PROGRAM, [], {
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  try {
    return await new Promise<Result<DrawingValues[Kind], RedactionRefusal>>((resolve) => {
      const settle = (result: Result<DrawingValues[Kind], RedactionRefusal>): void => {
        clearTimeout(timer);
        clearInterval(watch);
        resolve(result);
      };
      const end = (kind: 'tooLong' | 'tooMuch'): void => settle(err(redactionRefusal(kind)));
      let timer = setTimeout(end, limits.startMs, 'tooLong');
      const watch = setInterval(() => {
        void memoryOf(child).then((megabytes) => {
          if (megabytes > limits.maxMemoryMb) end('tooMuch');
        });
      }, MEMORY_CHECK_MS);
      child.on('message', (message: DrawingMessage<Kind>) => {
        if ('value' in message) settle(ok(message.value));
        else if ('refusal' in message) settle(err(message.refusal));
        else {
          clearTimeout(timer);
          timer = setTimeout(end, timeFor(message.pages, limits), 'tooLong');
        }
      });
      // Native code that broke, or more objects than its heap holds.
      child.once('error', () => end('tooMuch')).once('exit', () => end('tooMuch'));
      child.send(task, (error) => {
        if (error !== null) end('tooMuch');
      });
    });
  } finally {
    child.kill('SIGKILL');
  }
}

function timeFor(pages: number, { startMs, pageMs, longestMs }: ApartLimits): number {
  return Math.min(longestMs, startMs + pages * pageMs);
}

/** Megabytes that it holds, where the system tells (Linux); elsewhere the sizes that are refused have to do. */
async function memoryOf(child: ChildProcess): Promise<number> {
  try {
    const [, resident = '0'] = (await readFile(`/proc/${child.pid}/statm`, 'latin1')).split(' ');
    return (Number(resident) * PAGE_BYTES) / MEGABYTE;
  } catch {
    return 0;
  }
}
