import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { Credentials } from './office.ts';

/** A task as its writer was told it is; `marker` is in its body and never changes. */
export interface Told {
  readonly marker: string;
  readonly id: number;
  readonly version: number;
  readonly title: string;
}

export interface WriterFigures {
  created: number;
  changed: number;
  /** Requests sent again with the same key, since no answer came. */
  retried: number;
  /** Of those, already done the first time: the kill came between commit and answer. */
  replayed: number;
}

export interface Office {
  /** Where the program listens at the moment. */
  readonly address: () => string;
  readonly credentials: Credentials;
  readonly told: Map<string, Told>;
  readonly figures: WriterFigures;
  readonly signal: AbortSignal;
}

const Answer = z.object({ id: z.number(), version: z.number(), title: z.string() });

/** Hands out a task and changes it a few times, again and again; goes on with a request until it is answered. */
export async function write(office: Office, writer: number): Promise<void> {
  const { told, figures, signal, credentials } = office;
  for (let n = 0; !signal.aborted; n += 1) {
    const marker = `${writer}-${n}`;
    const task = await ask(office, 'POST', '/api/v1/tasks', { title: `任务 ${marker}`, body: marker }, credentials.token);
    told.set(marker, { marker, ...task });
    figures.created += 1;
    let { version } = task;
    for (let change = 1; change <= n % 3 && !signal.aborted; change += 1) {
      const title = `任务 ${marker} 第 ${change} 次修改`;
      const next = await ask(
        office,
        'PATCH',
        `/api/v1/tasks/${task.id}`,
        { title },
        { ...credentials.session, 'if-match': `"${version}"` },
      );
      version = next.version;
      told.set(marker, { marker, ...next });
      figures.changed += 1;
      await pause(5 + Math.random() * 20);
    }
  }
}

/** One write, asked for with one key until there is an answer. Only an answer that refuses is a failure. */
async function ask(
  { address, figures }: Office,
  method: string,
  path: string,
  body: object,
  headers: Readonly<Record<string, string>>,
): Promise<z.infer<typeof Answer>> {
  const key = randomUUID();
  for (let attempt = 0; attempt < 2_000; attempt += 1) {
    if (attempt > 0) {
      figures.retried += 1;
      await pause(50 + Math.random() * 200);
    }
    const answer = await fetch(`${address()}${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    }).then(
      async (response) => ({ status: response.status, replayed: response.headers.has('idempotent-replayed'), text: await response.text() }),
      () => null,
    );
    if (answer === null || answer.status >= 500 || answer.status === 429) continue;
    if (answer.status !== 200 && answer.status !== 201) throw new Error(`${method} ${path}: ${answer.status} ${answer.text}`);
    if (answer.replayed) figures.replayed += 1;
    return Answer.parse(JSON.parse(answer.text));
  }
  throw new Error(`${method} ${path}: no answer`);
}
