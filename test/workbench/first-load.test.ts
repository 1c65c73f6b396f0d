import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'dist/workbench');
const KIBIBYTE = 1024;
const MOST = 350 * KIBIBYTE;

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);

/** Every file that the browser loads with these entries, and all that they import at once. */
function filesOf(manifest: z.infer<typeof Manifest>, entries: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const chunk = manifest[name];
    assert.ok(chunk !== undefined, `the manifest names no ${name}`);
    for (const file of [chunk.file, ...chunk.css]) files.add(file);
    chunk.imports.forEach(visit);
  };
  entries.forEach(visit);
  return files;
}

test('sign-in and the list of tasks load at most 350 KB of compressed scripts and styles', (t) => {
  execFileSync(process.execPath, [join(root, 'scripts/build-workbench.ts')], { stdio: 'inherit' });
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const files = [...filesOf(manifest, ['index.html', 'tasks/task-list-screen.tsx'])];
  const bytes = files.map((file) => readFileSync(join(folder, `${file}.gz`)).byteLength).reduce((sum, size) => sum + size, 0);
  t.diagnostic(`${files.length} files, ${(bytes / KIBIBYTE).toFixed(1)} KB gzipped`);
  assert.ok(files.length > 2 && bytes <= MOST, `${bytes} bytes in ${files.join(', ')}`);
});

test('pages beyond the first load on demand', () => {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const first = filesOf(manifest, ['index.html', 'tasks/task-list-screen.tsx']);
  for (const screen of [
    'tasks/task-screen.tsx',
    'tasks/task-board-screen.tsx',
    'list/filter-drawer.tsx',
    'account/second-factor-screen.tsx',
  ]) {
    const own = manifest[screen]?.file;
    assert.ok(own !== undefined && !first.has(own), screen);
  }
});
