import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

interface Cruise {
  readonly files: readonly string[];
  /** Rule and file of each violation. */
  readonly violations: readonly { readonly rule: string; readonly from: string }[];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Runs the checker with the project's own rules over `src` of a tree. */
async function cruise(folder: string): Promise<Cruise> {
  const command = join(root, 'node_modules/.bin/depcruise');
  const { stdout } = await run(process.execPath, [command, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'src'], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: unknown) => {
    // A violation makes the checker exit with their number; its report is on stdout all the same.
    if (isRecord(error) && typeof error['stdout'] === 'string' && error['stdout'].startsWith('{')) return { stdout: error['stdout'] };
    throw error;
  });
  const parsed: unknown = JSON.parse(stdout);
  assert.ok(isRecord(parsed) && isRecord(parsed['summary']));
  return {
    files: list(parsed['modules']).flatMap((entry) => (isRecord(entry) && typeof entry['source'] === 'string' ? [entry['source']] : [])),
    violations: list(parsed['summary']['violations']).flatMap((entry) =>
      isRecord(entry) && isRecord(entry['rule']) ? [{ rule: String(entry['rule']['name']), from: String(entry['from']) }] : [],
    ),
  };
}

async function sourceFiles(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, 'src'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** One forbidden import for every rule; the value is what to write where. */
const PLANTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-circle': {
    'src/kernel/planted-a.ts': "import { b } from './planted-b.ts';\nexport const a = (): number => b();\n",
    'src/kernel/planted-b.ts': "import { a } from './planted-a.ts';\nexport const b = (): number => a();\n",
  },
  'kernel-imports-nothing': { 'src/kernel/planted-c.ts': "export { sha256 } from 'zod';\n" },
  'pure-core-imports-only-the-core': { 'src/report/check/planted-d.ts': "export * from '../../platform/planted.ts';\n" },
  'pure-core-sees-no-node': { 'src/report/check/planted-e.ts': "export { readFileSync } from 'node:fs';\n" },
  'pure-core-needs-no-package': { 'src/report/model/planted-f.ts': "export { z } from 'zod';\n" },
  'richtext-imports-only-the-kernel': { 'src/richtext/planted-text-a.ts': "export * from '../screening/finding.ts';\n" },
  'richtext-by-its-front-door': { 'src/screening/planted-text-b.ts': "export * from '../richtext/read-body.ts';\n" },
  'search-imports-only-the-kernel': { 'src/search/planted-search-a.ts': "export * from '../richtext/index.ts';\n" },
  'search-by-its-front-door': { 'src/modules/planted-one/planted-search-b.ts': "export * from '../../search/fold.ts';\n" },
  'platform-knows-no-domain': { 'src/platform/planted-g.ts': "export * from '../report/model/cell.ts';\n" },
  'portal-is-only-a-frame': { 'src/portal/planted-h.ts': "export * from '../modules/planted-one/index.ts';\n" },
  'modules-enter-by-the-front-door': { 'src/modules/planted-one/planted-i.ts': "export * from '../planted-two/store.ts';\n" },
  'access-knows-no-module': { 'src/modules/access/planted-access.ts': "export * from '../planted-one/index.ts';\n" },
  'report-by-its-front-door': { 'src/modules/planted-one/planted-j.ts': "export * from '../../report/model/cell.ts';\n" },
  'command-line-wires-nothing': { 'src/cli/planted-k.ts': "export * from '../main/planted.ts';\n" },
  'nothing-imports-main': { 'src/platform/planted-l.ts': "export * from '../main/planted.ts';\n" },
  'workbench-stands-apart': { 'src/workbench/planted-p.ts': "export * from '../modules/planted-one/index.ts';\n" },
  'workbench-runs-in-a-browser': { 'src/workbench/planted-q.tsx': "export { readFileSync } from 'node:fs';\n" },
  'nothing-imports-the-workbench': { 'src/modules/planted-one/planted-r.ts': "export * from '../../workbench/planted.tsx';\n" },
  'no-test-code-in-the-product': { 'src/platform/planted-m.ts': "export * from '../../test/planted.ts';\n" },
  'no-development-package-in-the-product': { 'src/platform/planted-n.ts': "export { load } from 'cheerio';\n" },
  'imports-resolve': { 'src/platform/planted-o.ts': "export * from './nowhere.ts';\n" },
};

/** Harmless neighbours that the planted files point at. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  'src/platform/planted.ts': 'export const platform = 1;\n',
  'src/workbench/planted.tsx': 'export const workbench = 1;\n',
  'src/main/planted.ts': 'export const main = 1;\n',
  'src/modules/planted-one/index.ts': 'export const one = 1;\n',
  'src/modules/planted-two/store.ts': 'export const two = 2;\n',
  'test/planted.ts': 'export const test = 1;\n',
};

let planted = '';

before(async () => {
  planted = await mkdtemp(join(tmpdir(), 'gongkai-rules-'));
  await cp(join(root, 'src'), join(planted, 'src'), { recursive: true });
  for (const file of ['.dependency-cruiser.mjs', 'tsconfig.json', 'package.json']) await cp(join(root, file), join(planted, file));
  await symlink(join(root, 'node_modules'), join(planted, 'node_modules'));
  for (const [path, text] of [...Object.entries(NEIGHBOURS), ...Object.values(PLANTED).flatMap((files) => Object.entries(files))]) {
    await mkdir(dirname(join(planted, path)), { recursive: true });
    await writeFile(join(planted, path), text);
  }
});

after(async () => {
  if (planted !== '') await rm(planted, { recursive: true, force: true });
});

test('the tree keeps the import rules, and every source file was read', async () => {
  const result = await cruise(root);
  assert.deepEqual(result.violations, []);
  const read = new Set(result.files);
  assert.deepEqual(
    (await sourceFiles(root)).filter((file) => !read.has(file)),
    [],
  );
});

test('each import rule fires on its planted violation', async () => {
  const configuration: unknown = Object.fromEntries(
    Object.entries(await import(pathToFileURL(join(root, '.dependency-cruiser.mjs')).href)),
  )['default'];
  assert.ok(isRecord(configuration));
  const rules = list(configuration['forbidden']).map((rule) => (isRecord(rule) ? String(rule['name']) : ''));
  assert.deepEqual(Object.keys(PLANTED).sort(), [...rules].sort(), 'every rule has a planted violation');
  const { violations } = await cruise(planted);
  for (const [rule, files] of Object.entries(PLANTED)) {
    const fired = violations.filter((violation) => violation.rule === rule && violation.from in files);
    assert.ok(fired.length > 0, `${rule} did not fire on ${Object.keys(files).join(', ')}`);
  }
});
