import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestContext } from 'node:test';
import { atEnd } from './at-end.ts';

const MAIN = join(import.meta.dirname, '../../src/main/main.ts');
/** A start takes seconds; on a machine that does much else, minutes. */
const PATIENCE_MILLISECONDS = 5 * 60_000;

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly error: string;
}

/** The program as a process of its own, as an operator runs it. */
export interface HouseProcess {
  readonly pid: number;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Waits until it serves; its first address. Fails with its words when it ends instead. */
  readonly address: () => Promise<string>;
  readonly ended: Promise<Ended>;
  readonly out: () => string;
  readonly error: () => string;
}

export interface HouseOptions {
  readonly dataFolder?: string;
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
  readonly cwd?: string;
  /** Runs this in place of our own Node.js and `src/main/main.ts`. */
  readonly program?: readonly [string, string];
}

/** Starts `gongkai serve --empty` on a free port; whatever is left of it ends with the test. */
export function startHouse(t: TestContext, options: HouseOptions = {}): HouseProcess {
  const [program, script] = options.program ?? [process.execPath, MAIN];
  const child = spawn(program, [script, ...(options.words ?? ['serve', '--empty'])], {
    cwd: options.cwd ?? '/',
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      ...(options.dataFolder === undefined ? {} : { GONGKAI_DATA: options.dataFolder }),
      ...options.environment,
    },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.gid ?? options.uid }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let error = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    error += chunk.toString('utf8');
  });
  let over = false;
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => {
      over = true;
      resolve({ code, signal, out, error });
    });
  });
  atEnd(t, async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, pause(120_000, undefined, { ref: false })]);
    child.kill('SIGKILL');
  });
  return {
    pid: child.pid ?? 0,
    kill: (signal) => void child.kill(signal),
    ended,
    out: () => out,
    error: () => error,
    address: async () => {
      await until('it serves', () => {
        if (over) throw new Error(`It ended instead of serving: ${out}${error}`);
        return /按 Ctrl\+C 停止/.test(out);
      });
      return /网址：(\S+)\/\n/.exec(out)?.[1] ?? '';
    },
  };
}

/** Asks again until it is so; fails by name, and with what `said` gives, when it does not become so in five minutes or `patience` (ms). */
export async function until(
  what: string,
  isSo: () => boolean | Promise<boolean>,
  { patience = PATIENCE_MILLISECONDS, said = () => '' }: { readonly patience?: number; readonly said?: () => string } = {},
): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}\n${said()}`);
    await pause(20);
  }
}

/** A folder for one test that everybody may enter (root lends PostgreSQL another account), gone with the test. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-house-'));
  await chmod(folder, 0o755);
  atEnd(t, () => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
