import { connect } from 'node:net';

export interface LoadOptions {
  readonly port: number;
  readonly path: string;
  readonly connections: number;
  readonly milliseconds: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoadFigures {
  readonly perSecond: number;
  readonly answers: number;
  /** Bytes of one answer with its headers. */
  readonly bytes: number;
}

/**
 * Asks as fast as it is answered, on so many connections, for so long. It does no more with an answer than count its
 * bytes, so that even one who serves files from the kernel is not held up by it. Any status but 200 is a failure.
 */
export async function load({ port, path, connections, milliseconds, headers = {} }: LoadOptions): Promise<LoadFigures> {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const question = Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
  let answers = 0;
  let bytes = 0;
  const begun = performance.now();
  const end = begun + milliseconds;
  await Promise.all(
    Array.from(
      { length: connections },
      () =>
        new Promise<void>((resolve, reject) => {
          const socket = connect({ port, host: '127.0.0.1', noDelay: true });
          let missing = 0;
          socket.on('connect', () => socket.write(question));
          socket.on('error', reject);
          socket.on('data', (chunk) => {
            if (missing === 0) {
              missing = sizeOf(chunk);
              bytes = missing;
            }
            missing -= chunk.length;
            if (missing > 0) return;
            if (missing < 0) {
              reject(new Error(`An answer was ${-missing} bytes longer than it said`));
              return;
            }
            answers += 1;
            if (performance.now() < end) {
              socket.write(question);
            } else {
              socket.destroy();
              resolve();
            }
          });
        }),
    ),
  );
  return { answers, perSecond: answers / ((performance.now() - begun) / 1_000), bytes };
}

/** Headers come in the first piece: they are short. */
function sizeOf(first: Buffer): number {
  const headEnd = first.indexOf('\r\n\r\n');
  const head = first.toString('latin1', 0, headEnd);
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
  if (!head.startsWith('HTTP/1.1 200') || length === undefined) throw new Error(head.slice(0, 500));
  return headEnd + 4 + Number(length);
}
