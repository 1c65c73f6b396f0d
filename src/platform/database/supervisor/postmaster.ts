import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { err, ok, type Result } from '../../../kernel/result.ts';
import { spawnAs, type Account } from './account.ts';
import { diskFull, freeBytes } from './folder-failure.ts';
import type { ServerFolders } from './folders.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { program, type Programs } from './programs.ts';
import { programEnvironment, runProgram } from './run-program.ts';
import type { ServerFailure } from './server-failure.ts';
import type { ServerSettings } from './server-settings.ts';

/** How a server ended. */
export interface ServerExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A running server that is our child. */
export interface Postmaster {
  readonly pid: number;
  /** Settles when it has ended, for whatever reason. */
  readonly ended: Promise<ServerExit>;
  /** Ends sessions, writes everything down, and waits for it. */
  readonly stop: () => Promise<void>;
}

const PATIENCE_MILLISECONDS = 60_000;
/** How long processes of a server that was killed may need to notice that it is gone. */
const ORPHANS_MILLISECONDS = 30_000;
const STOP_MILLISECONDS = 30_000;
const LOG_BYTES = 16 * 1024 * 1024;
/** With less than this much space left, a start that failed failed for want of space. */
const LAST_BYTES = 4 * 1024 * 1024;

/** Starts the server of a cluster and waits until it takes connections. */
export async function startPostmaster(
  folders: ServerFolders,
  programs: Programs,
  account: Account,
  settings: ServerSettings,
): Promise<Result<Postmaster, ServerFailure>> {
  const deadline = Date.now() + ORPHANS_MILLISECONDS;
  for (;;) {
    const started = await tryStart(folders, programs, account, settings);
    if (started.ok) return started;
    const orphans = started.error.kind === 'serverRefused' && /pre-existing shared memory block/.test(started.error.message);
    if (!orphans || Date.now() > deadline) return started;
    await pause(250);
  }
}

async function tryStart(
  folders: ServerFolders,
  programs: Programs,
  account: Account,
  settings: ServerSettings,
): Promise<Result<Postmaster, ServerFailure>> {
  await turnLog(folders.log);
  const log = await open(folders.log, 'a', 0o600);
  const logStart = (await log.stat()).size;
  const args = ['-D', folders.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  // A group of its own: Ctrl+C in a terminal must not reach it before we have finished what is in flight.
  // A file, not a pipe: it must be able to write after we were killed.
  const child = spawn(program(programs, 'postgres'), args, {
    ...spawnAs(account),
    env: programEnvironment(),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  });
  // Listened for before anything is waited for: a server that ends at once, on a full disk, would be waited for for ever.
  const ended = new Promise<ServerExit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  const broken = new Promise<unknown>((resolve) => {
    child.once('error', resolve);
  });
  await log.close();
  const { pid } = child;
  if (pid === undefined) return err({ kind: 'programsBroken', folder: programs.folder, message: String(await broken) });
  if (await untilReady(folders.cluster, pid, ended)) return ok({ pid, ended, stop: () => stop(child, folders, programs, account, ended) });
  child.kill('SIGQUIT');
  await ended;
  return failureOf(folders, logStart);
}

async function untilReady(cluster: string, pid: number, ended: Promise<ServerExit>): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < deadline) {
    const file = await readPostmasterFile(cluster);
    if (file !== null && file !== 'empty' && file.pid === pid && file.status === 'ready') return true;
    if ((await Promise.race([ended, pause(10)])) !== undefined) return false;
  }
  return false;
}

async function failureOf(folders: ServerFolders, logStart: number): Promise<Result<never, ServerFailure>> {
  const message = (await readFile(folders.log)).subarray(logStart).toString('utf8').trim();
  // A full disk also swallows the log.
  if (message.includes('No space left on device') || (await freeBytes(folders.data)) < LAST_BYTES)
    return diskFull(folders.data, LAST_BYTES);
  if (message.includes('error while loading shared libraries')) return err({ kind: 'programsBroken', folder: folders.programs, message });
  return err({ kind: 'serverRefused', step: 'start', message, logFile: folders.log });
}

async function stop(
  child: ChildProcess,
  folders: ServerFolders,
  programs: Programs,
  account: Account,
  ended: Promise<ServerExit>,
): Promise<void> {
  // Windows knows no signals: there the server's own tool has to say it.
  if (process.platform === 'win32')
    await runProgram(program(programs, 'pg_ctl'), ['stop', '-D', folders.cluster, '-m', 'fast', '-w'], account);
  else child.kill('SIGINT');
  // A server that can't write any more never finishes; cut short, it recovers from its log at the next start.
  const cutShort = setTimeout(() => child.kill('SIGQUIT'), STOP_MILLISECONDS);
  await ended;
  clearTimeout(cutShort);
}

/** Keeps the log of the last start but one when it has grown. */
async function turnLog(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > LOG_BYTES) await rename(file, `${file}.1`);
}
