import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { killWriter } from './testing/kill-writer.ts';

test('kill -9 of a writer, a sample: every batch that was told of is there, whole, and none half', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-killed-'));
  t.after(() => rm(folder, { recursive: true }));
  const { batches } = await killWriter(folder, 2, Math.random);
  assert.ok(batches > 2);
});
