import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../database/index.ts';
import { withSnapshot } from './snapshot.ts';

/** Texts gathered at once; further ones wait, so that connections stay for everybody else. */
const MOST_AT_ONCE = 2;

let gathering = 0;
const waiting: (() => void)[] = [];

/**
 * Text of one moment as a stream. It is written down first, as fast as the database gives it, and no connection is held
 * while it is taken: a reader that stands still keeps a file open, and nothing else. `signal`: nobody wants it any more.
 */
export async function gatherText(
  database: Database,
  read: (snapshot: Database) => AsyncIterable<string>,
  signal: AbortSignal,
): Promise<Readable> {
  if (gathering < MOST_AT_ONCE) gathering += 1;
  // Whoever is done hands its place over.
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    signal.throwIfAborted();
    return await written(database, read, signal);
  } finally {
    const next = waiting.shift();
    if (next === undefined) gathering -= 1;
    else next();
  }
}

async function written(database: Database, read: (snapshot: Database) => AsyncIterable<string>, signal: AbortSignal): Promise<Readable> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-export-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 'text');
    await withSnapshot(database, (snapshot) =>
      pipeline(Readable.from(read(snapshot), { highWaterMark: 1 }), createWriteStream(path, { flags: 'wx', mode: 0o600 }), { signal }),
    );
    return createReadStream(path).once('close', () => void remove().catch(() => undefined));
  } catch (fault) {
    await remove();
    throw fault;
  }
}
