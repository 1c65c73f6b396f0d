import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { openBadClient } from './testing/bad-clients.ts';

const CONNECTIONS = 10_000;
const State = z.object({ port: z.number(), rss: z.number() });

test('10,000 idle connections and 500 that never come to an end: others are served, and memory is bounded', async (t) => {
  const server = fork(join(import.meta.dirname, 'testing/serving-worker.ts'));
  t.after(() => server.kill());
  const [first]: unknown[] = await once(server, 'message');
  const { port, rss: before } = State.parse(first);
  const idle: Socket[] = [];
  t.after(() => idle.forEach((socket) => socket.destroy()));
  for (let opened = 0; opened < CONNECTIONS; opened += 500) {
    idle.push(...(await Promise.all(Array.from({ length: 500 }, () => openIdle(port)))));
  }
  const bad = await Promise.all(
    Array.from({ length: 500 }, (_, number) => openBadClient(port, number % 2 === 0 ? 'slowHeaders' : 'silent')),
  );
  t.after(() => bad.forEach(({ socket }) => socket.destroy()));
  const times: number[] = [];
  for (let visit = 0; visit < 500; visit += 1) {
    const begun = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}/page`, { headers: { connection: 'close' } });
    assert.equal(answer.status, 200);
    await answer.arrayBuffer();
    times.push(performance.now() - begun);
  }
  server.send('state');
  const [second]: unknown[] = await once(server, 'message');
  const grown = State.parse(second).rss - before;
  const alive = idle.filter((socket) => !socket.destroyed).length;
  assert.equal(alive, CONNECTIONS, 'a connection that has asked once may rest');
  times.sort((a, b) => a - b);
  const [median = 0, late = 0] = [times[250], times[495]];
  t.diagnostic(
    `${alive} idle connections, ${bad.length} endless ones: ${(grown / 2 ** 20).toFixed(0)} MiB more, ${(grown / (alive + bad.length) / 1024).toFixed(1)} KiB each; a new visitor waits ${median.toFixed(1)} ms, 99 of 100 at most ${late.toFixed(1)} ms`,
  );
  assert.ok(grown < 400 * 2 ** 20, `${grown} bytes`);
});

/** One that has read a page and stays: what keep-alive is for. */
async function openIdle(port: number): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1' });
  await once(socket, 'connect');
  socket.write('HEAD /page HTTP/1.1\r\nhost: localhost\r\n\r\n');
  await once(socket, 'data');
  socket.on('error', () => undefined);
  return socket;
}
