// `npm test [-- pattern …]`: every test once, ordered so that what computes and what waits run beside each other.
import { glob, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { globalSetup, globalTeardown } from '../test/database/global-setup.ts';

const ROOT = join(import.meta.dirname, '..');
const ALL = ['src/**/*.test.ts', 'test/**/*.test.ts', 'test/**/*.e2e.ts'];
/** More than there are processors: a test of a process that is killed or of a disk that fills up waits most of the time. */
const BESIDE_ONE_ANOTHER = 4;
const SHOWN = 15;
/** Slow ones are begun in this part of the run, so that none is left over at its end. */
const EARLY = 0.75;
/** Longer than all others. */
const FIRST = new Set(['test/access/matrix.db.test.ts', 'test/e2e/accessibility.e2e.ts']);
/** Browsers keep the processors busy, processes of the program keep us waiting. */
const SLOW = [/^test\/e2e\//, /^test\/house\//];

interface TestFile {
  readonly path: string;
  readonly size: number;
}

async function found(patterns: readonly string[]): Promise<readonly TestFile[]> {
  const files: TestFile[] = [];
  for await (const path of glob([...patterns], { cwd: ROOT }))
    files.push({ path: path.replaceAll('\\', '/'), size: (await stat(join(ROOT, path))).size });
  return files;
}

/** Each kind spread over the run, large files first: a guess at how long they take that is the same everywhere. */
function inOrder(files: readonly TestFile[]): readonly string[] {
  const sorted = files.toSorted((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
  const groups = Map.groupBy(sorted, ({ path }) => (FIRST.has(path) ? -1 : SLOW.findIndex((slow) => slow.test(path)) + 1));
  return [...groups]
    .flatMap(([group, members]) =>
      members.map(({ path }, index) => ({ path, at: group < 0 ? -1 : (index / members.length) * (group === 0 ? 1 : EARLY) })),
    )
    .toSorted((a, b) => a.at - b.at)
    .map(({ path }) => join(ROOT, path));
}

const patterns = process.argv.slice(2);
const files = inOrder(await found(patterns.length > 0 ? patterns : ALL));
if (files.length === 0) throw new Error(`No tests are called ${patterns.join(' ')}`);
await globalSetup();
const tests = run({ files: [...files], concurrency: BESIDE_ONE_ANOTHER });
const seconds = new Map<string, number>();
let closing = '';
tests.on('test:summary', ({ file, duration_ms: milliseconds, counts }) => {
  if (file !== undefined) seconds.set(relative(ROOT, file), Math.round(milliseconds / 1000));
  else
    closing = `${counts.passed} passed, ${counts.tests - counts.passed - counts.skipped - counts.todo} failed, ${counts.skipped} skipped`;
});
tests.on('test:fail', () => {
  process.exitCode = 1;
});
await pipeline(tests, new spec(), process.stdout, { end: false });
await globalTeardown();
const slowest = [...seconds].toSorted(([, a], [, b]) => b - a).slice(0, SHOWN);
console.log(`Slowest files, in seconds:\n${slowest.map(([file, taken]) => `${String(taken).padStart(5)} ${file}`).join('\n')}`);
console.log(closing);
