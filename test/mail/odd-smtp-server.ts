import { createServer, type Socket } from 'node:net';
import type { TestContext } from 'node:test';

/** What an SMTP server does after the text of a letter: answers, says nothing, or hangs up. */
export type AfterText = 'accept' | 'hang' | 'hangUp' | 'refuse' | 'later';

/** A server of SMTP as far as a test needs one; `texts` are the letters that it got to their last line, whatever it said then. */
export async function oddSmtpServer(
  t: TestContext,
  afterText: () => AfterText,
): Promise<{ readonly port: number; readonly texts: readonly string[] }> {
  const texts: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    socket.write('220 odd.example.com\r\n');
    let text: string | null = null;
    let rest = '';
    socket.on('data', (chunk) => {
      rest += chunk.toString('latin1');
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (text === null) {
          const verb = line.slice(0, 4).toUpperCase();
          if (verb === 'DATA') text = '';
          if (verb === 'QUIT') socket.end('221 bye\r\n');
          else socket.write(verb === 'DATA' ? '354 go on\r\n' : '250 ok\r\n');
        } else if (line === '.') {
          texts.push(text);
          text = null;
          answer(socket, afterText());
        } else text += `${line}\n`;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return { port: address.port, texts };
}

function answer(socket: Socket, what: AfterText): void {
  switch (what) {
    case 'accept':
      socket.write('250 2.0.0 Ok: queued as 4F2A1B7\r\n');
      return;
    case 'refuse':
      socket.write('554 5.7.1 no\r\n');
      return;
    case 'later':
      socket.write('451 4.3.0 later\r\n');
      return;
    case 'hangUp':
      socket.destroy();
      return;
    case 'hang':
  }
}
