import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { killWriter } from './testing/kill-writer.ts';

const KILLS = 60;

test('kill -9 of a writer, again and again, while it tidies its files', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-killed-'));
  t.after(() => rm(folder, { recursive: true }));
  const { batches, torn, bytes } = await killWriter(folder, KILLS, Math.random);
  t.diagnostic(`${KILLS} kills, ${batches} batches, none lost or half; torn ends ${torn}; ${bytes} bytes on disk at the end`);
  assert.ok(bytes < 4 * 1024 * 1024, 'tidied away');
});
