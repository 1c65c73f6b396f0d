import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A client that never comes to the end of what it says. */
export interface BadClient {
  readonly kind: BadClientKind;
  readonly socket: Socket;
  /** Everything that it was told, when its connection has ended. */
  readonly ended: Promise<string>;
}

/** Headers a byte at a time; a body a byte at a time; nothing at all; many questions whose answers it does not take. */
export type BadClientKind = 'slowHeaders' | 'slowBody' | 'silent' | 'slowReader';

export const QUESTIONS = 600;

const BEGINNINGS: Readonly<Record<BadClientKind, string>> = {
  slowHeaders: 'GET / HTTP/1.1\r\nhost: localhost\r\nx-a: ',
  slowBody: 'POST /form HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
  silent: '',
  // More than the system keeps for who does not take it.
  slowReader: 'GET /page HTTP/1.1\r\nhost: localhost\r\n\r\n'.repeat(QUESTIONS),
};

/** One byte more now and then, until the connection ends. */
const DRIP_MILLISECONDS = 100;

export async function openBadClient(port: number, kind: BadClientKind): Promise<BadClient> {
  const socket = connect({ port, host: '127.0.0.1' });
  let told = '';
  // Who is cut off in the middle of a word is told by a reset.
  socket.on('error', () => socket.destroy());
  const closed = new Promise<string>((resolve) => {
    socket.once('close', () => resolve(told));
  });
  if (kind === 'slowReader') socket.pause();
  else socket.on('data', (chunk) => (told += chunk.toString('utf8')));
  await once(socket, 'connect');
  socket.write(BEGINNINGS[kind]);
  if (kind === 'slowHeaders' || kind === 'slowBody') {
    const drip = setInterval(() => socket.writable && socket.write('a'), DRIP_MILLISECONDS);
    socket.once('close', () => clearInterval(drip));
  }
  return { kind, socket, ended: closed };
}
