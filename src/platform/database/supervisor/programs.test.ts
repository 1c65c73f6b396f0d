import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { findPrograms } from './programs.ts';

async function system(t: TestContext, ...majors: readonly number[]): Promise<{ readonly root: string; readonly pattern: string }> {
  const root = await mkdtemp(join(tmpdir(), 'gongkai-programs-'));
  t.after(() => rm(root, { recursive: true }));
  for (const major of majors) {
    const folder = join(root, String(major), 'bin');
    await mkdir(folder, { recursive: true });
    for (const name of ['initdb', 'postgres']) await writeFile(join(folder, name), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
  }
  return { root, pattern: join(root, '{}', 'bin') };
}

test('the system’s package wins when it is of the cluster’s major version', async (t) => {
  const { root, pattern } = await system(t, 16, 17);
  for (const major of [16, 17]) {
    assert.deepEqual(await findPrograms({ chosenFolder: null, major, systemFolders: [pattern] }), {
      ok: true,
      value: { folder: join(root, String(major), 'bin'), major, packageFolder: null },
    });
  }
});

test('without a cluster the major version is that of the npm package, and so are the programs when the system has others', async (t) => {
  const { pattern } = await system(t, 15, 16);
  const found = await findPrograms({ chosenFolder: null, major: null, systemFolders: [pattern] });
  assert.ok(found.ok && found.value.packageFolder !== null);
  assert.equal(found.value.major, 17);
});

test('a chosen folder is taken at its word: without programs, or with broken ones, nothing else is tried', async (t) => {
  const { root } = await system(t, 17);
  assert.deepEqual(await findPrograms({ chosenFolder: root, major: 17 }), {
    ok: false,
    error: { kind: 'noPrograms', major: null, looked: [root] },
  });
  const folder = join(root, '17/bin');
  assert.deepEqual(await findPrograms({ chosenFolder: folder, major: 17 }), {
    ok: false,
    error: { kind: 'programsBroken', folder, message: '' },
  });
});
