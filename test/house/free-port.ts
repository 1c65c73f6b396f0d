import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that systems lend to connections (32768 and up on Linux), so that nobody gets it by chance. */
const FIRST = 20_000;
const COUNT = 10_000;
let next = (process.pid * 17) % COUNT;

/**
 * A port on which nobody listens, and on which nobody will: processes begin to look at different ones, and a process
 * gives none twice.
 */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < COUNT; tries += 1) {
    const port = FIRST + next;
    next = (next + 1) % COUNT;
    if (await isFree(port)) return port;
  }
  throw new Error('Every port is taken');
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
}
