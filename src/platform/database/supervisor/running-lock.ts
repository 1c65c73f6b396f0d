import { once } from 'node:events';
import { lstat, rename, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { err, ok, type Result } from '../../../kernel/result.ts';
import type { ServerFailure } from './server-failure.ts';

export interface RunningLock {
  readonly release: () => Promise<void>;
}

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
    let connected = false;
    socket.setTimeout(2_000, () => socket.destroy());
    socket.on('connect', () => {
      connected = true;
    });
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
    });
    // A holder that is stopped or very busy is connected all the same and says nothing.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES' || error.code === 'EPERM') connected = true;
    });
    socket.on('close', () => resolve(connected ? { answers: true, pid: Number.parseInt(said, 10) || null } : { answers: false }));
  });
}

/** Takes away what nobody listens on; puts it back when another starter was quicker and it is live by now. */
async function removeStale(path: string): Promise<void> {
  const seen = await inode(path);
  if (seen === null) return;
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const holder = await askHolder(aside);
  if (holder.answers && (await inode(path)) === null) await rename(aside, path);
  else await unlink(aside);
}

async function inode(path: string): Promise<number | null> {
  return lstat(path).then(
    (found) => found.ino,
    () => null,
  );
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  await closed;
}
