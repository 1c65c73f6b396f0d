import { createServer, type Socket } from 'node:net';
import type { TestContext } from 'node:test';
import type { ClamdAddress } from '../clamd-address.ts';
import { eicar } from './eicar.ts';

/** How a clamd behaves that is not well. */
export type Ailment = 'silent' | 'hangsUp' | 'cutsOff' | 'talksNonsense' | 'error';

export interface FakeClamd {
  readonly address: ClamdAddress;
  /** Commands that came, in order. */
  readonly asked: readonly string[];
}

/** A server that speaks clamd's protocol and knows one virus. `streamMaxLength` as in clamd.conf. */
export async function fakeClamd(
  t: TestContext,
  { streamMaxLength = 1024 * 1024, ailment = null }: { readonly streamMaxLength?: number; readonly ailment?: Ailment | null } = {},
): Promise<FakeClamd> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    let received = Buffer.alloc(0);
    let answered = false;
    const answer = (text: string): void => {
      answered = true;
      socket.end(`${text}\0`);
    };
    socket.on('data', (chunk: Buffer) => {
      if (answered || ailment === 'silent') return;
      if (ailment === 'hangsUp') return void socket.destroy();
      if (ailment === 'cutsOff') return void socket.end('stream: OK');
      if (ailment === 'talksNonsense') return answer('HTTP/1.1 400 Bad Request');
      received = Buffer.concat([received, chunk]);
      const end = received.indexOf(0);
      if (end === -1) return;
      const command = received.toString('latin1', 0, end);
      if (!asked.includes(command)) asked.push(command);
      if (command === 'zPING') return answer('PONG');
      if (command === 'zVERSION') return answer('ClamAV 1.4.0/27000/Sun Nov 22 08:00:00 2026');
      if (command !== 'zINSTREAM') return answer('UNKNOWN COMMAND');
      if (ailment === 'error') return answer("stream: Can't allocate memory ERROR");
      const content = unframed(received.subarray(end + 1), streamMaxLength);
      if (content === 'tooMuch') return answer('INSTREAM size limit exceeded. ERROR');
      if (content !== null) answer(content.includes(eicar()) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    for (const socket of open) socket.destroy();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('no port');
  return { address: { host: '127.0.0.1', port: at.port }, asked };
}

/** What came in chunks, once the last is there. */
function unframed(frames: Buffer, most: number): Buffer | 'tooMuch' | null {
  const chunks: Buffer[] = [];
  let size = 0;
  for (let at = 0; at + 4 <= frames.length;) {
    const length = frames.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    size += length;
    if (size > most) return 'tooMuch';
    chunks.push(frames.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
