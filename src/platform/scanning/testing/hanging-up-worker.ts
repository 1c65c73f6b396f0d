import { createServer } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

// A clamd in a thread of its own, so that it goes on while the asking thread stands still: at the first bytes it says that
// enough is enough and hangs up with the rest unread. What it is given: where to listen, and a number it sets when it has.
const { listen, hungUp }: { listen: { path: string } | { host: string; port: number }; hungUp: Int32Array } = workerData;

const server = createServer((socket) => {
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    Atomics.store(hungUp, 0, 1);
    Atomics.notify(hungUp, 0);
  });
  socket.once('data', () => {
    socket.pause();
    socket.write('INSTREAM size limit exceeded. ERROR\0', () => socket.destroy());
  });
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
server.listen(listen, () => parentPort?.postMessage(server.address()));
