import type { ClamdAddress } from './clamd-address.ts';
import { TalkingSocket } from './talking-socket.ts';

/** How long the scanner may be silent, in milliseconds. */
export interface ClamdTimes {
  readonly connect: number;
  /** From one sign of life to the next: a chunk taken, an answer. */
  readonly silence: number;
}

/** What became of a command: an answer without its final zero, or why there is none. */
export type ClamdReply =
  { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'unreachable' } | { readonly kind: 'timeout' };

/** An answer is a name and a word; more is nobody's. */
const LONGEST_ANSWER = 4_096;

/**
 * Asks clamd one thing on a connection of its own: the command in its `z` form (ended by a zero), what `body` yields after it,
 * then the answer up to its zero. clamd may answer and hang up before the body is through; that is an answer like any other.
 */
export async function askClamd(
  address: ClamdAddress,
  command: string,
  times: ClamdTimes,
  body: AsyncIterable<Uint8Array> | null = null,
): Promise<ClamdReply> {
  const socket = new TalkingSocket();
  socket.setTimeout(times.connect);
  socket.connect(address);
  const state = { connected: false, answer: Buffer.alloc(0), done: false };
  const reply = new Promise<ClamdReply>((resolve) => {
    const settle = (result: ClamdReply): void => {
      state.done = true;
      socket.destroy();
      resolve(result);
    };
    const broken = (): void => settle(state.answer.length > 0 ? whole(state.answer) : { kind: 'unreachable' });
    socket.on('connect', () => {
      state.connected = true;
      socket.setTimeout(times.silence);
    });
    socket.on('timeout', () => settle({ kind: state.connected ? 'timeout' : 'unreachable' }));
    socket.on('data', (chunk: Buffer) => {
      state.answer = Buffer.concat([state.answer, chunk]);
      if (state.answer.includes(0) || state.answer.length > LONGEST_ANSWER) settle(whole(state.answer));
    });
    // The end of the other side without an answer, and whatever breaks the connection.
    socket.on('end', broken).on('error', broken).on('close', broken);
  });
  const [, result] = await Promise.all([send(socket, command, body, () => state.done), reply]);
  return result;
}

/** Without its zero. An answer that was cut off has lost its last word and is none. */
function whole(answer: Buffer): ClamdReply {
  const end = answer.indexOf(0);
  return end === -1 ? { kind: 'unreachable' } : { kind: 'answer', text: answer.toString('utf8', 0, end) };
}

/** Never rejects for the connection: the answer tells. A body that can't be read is a fault and ends the connection. */
async function send(socket: TalkingSocket, command: string, body: AsyncIterable<Uint8Array> | null, isDone: () => boolean): Promise<void> {
  socket.write(`z${command}\0`);
  if (body === null) return;
  try {
    for await (const chunk of body) {
      if (isDone() || socket.hungUp) return;
      if (!socket.write(chunk)) await drained(socket);
    }
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

async function drained(socket: TalkingSocket): Promise<void> {
  if (socket.destroyed) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      socket.off('drain', go).off('close', go);
      resolve();
    };
    socket.on('drain', go).on('close', go);
  });
}
