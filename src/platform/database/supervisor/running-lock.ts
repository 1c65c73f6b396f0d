import { once } from 'node:events';
import { lstat, mkdir, rm, rmdir } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { ServerFailure } from './server-failure.ts';

export interface RunningLock {
  readonly release: () => Promise<void>;
}

/** What the system says when a socket is there and nobody listens, when it is gone, and of a file that is none. */
const NOBODY: ReadonlySet<string | undefined> = new Set(['ECONNREFUSED', 'ENOENT', 'ENOTSOCK']);

/** Between taking a path and listening on it a program seems dead for an instant. */
const INSTANT_MILLISECONDS = 30;

/** Nobody needs this long to look whether a socket is listened on. */
const TURN_MILLISECONDS = 10_000;

/**
 * Lets one program at a time serve from a data folder: it listens on a socket in it and tells its process number
 * to whoever asks. The system ends the listening with the process, however that ends, so a lock is never stale for
 * longer than it takes to ask; and unlike a file with a process number it also holds between two containers.
 */
export async function takeRunningLock(path: string, dataFolder: string): Promise<Result<RunningLock, ServerFailure>> {
  for (;;) {
    const server = await listen(path);
    if (server !== null) return ok({ release: () => close(server) });
    const holder = await askHolder(path);
    if (holder.answers) return err({ kind: 'folderInUse', folder: dataFolder, pid: holder.pid });
    await removeStale(path);
  }
}

async function listen(path: string): Promise<Server | null> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(`${process.pid}\n`);
  });
  server.unref();
  try {
    server.listen({ path });
    await once(server, 'listening');
    return server;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE') return null;
    throw fault;
  }
}

function askHolder(path: string): Promise<{ readonly answers: false } | { readonly answers: true; readonly pid: number | null }> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    let said = '';
    let nobody = false;
    // A holder that is stopped or very busy says nothing, or can't be reached: it holds all the same.
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      nobody = NOBODY.has(error.code);
    });
    socket.on('close', () => resolve(nobody ? { answers: false } : { answers: true, pid: Number.parseInt(said, 10) || null }));
  });
}

/**
 * Takes away the socket of a killed program. One starter at a time may do so, and looks again before: else a slow one
 * would take away what a quick one has just begun to listen on.
 */
async function removeStale(path: string): Promise<void> {
  const turn = `${path}.turn`;
  try {
    await mkdir(turn);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault;
    await turnOfAnother(turn);
    return;
  }
  try {
    await pause(INSTANT_MILLISECONDS);
    if (!(await askHolder(path)).answers) await rm(path, { force: true });
  } finally {
    // Whoever needed longer than anybody needs has lost the turn meanwhile.
    await rmdir(turn).catch((fault: unknown) => {
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) throw fault;
    });
  }
}

/** Waits until it is over; what a starter left that was killed in these few milliseconds is cleared. */
async function turnOfAnother(turn: string): Promise<void> {
  // By what is seen here, not by the time on it: the clock of a disk need not be that of the program.
  const began = performance.now();
  const first = await markOf(turn);
  for (let mark = first; mark !== null && mark === first; mark = await markOf(turn)) {
    if (performance.now() - began > TURN_MILLISECONDS) return rmdir(turn).catch(() => undefined);
    await pause(10);
  }
}

/** Another for every time that it was made. */
async function markOf(path: string): Promise<string | null> {
  return lstat(path).then(
    ({ ino, mtimeMs }) => `${ino} ${mtimeMs}`,
    () => null,
  );
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await closed;
}
