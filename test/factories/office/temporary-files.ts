import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { openFileStore, type FileStore } from '../../../src/platform/files/index.ts';

/** A file store of the test's own, gone with the test. */
export async function temporaryFiles(t: TestContext): Promise<FileStore> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-originals-'));
  t.after(() => rm(folder, { recursive: true }));
  return openFileStore(folder);
}
