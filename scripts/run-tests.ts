// `npm test [-- pattern …]`: every test once, ordered so that what computes and what waits run beside each other.
import { glob, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const ROOT = join(import.meta.dirname, '..');
const ALL = ['src/**/*.test.ts', 'test/**/*.test.ts', 'test/**/*.e2e.ts'];
/** More than there are processors: a test of a process that is killed or of a disk that fills up waits most of the time. */
const BESIDE_ONE_ANOTHER = 4;
/** Slow ones are begun in this part of the run, so that none is left over at its end. */
const EARLY = 0.75;
/** Longer than all others. */
const FIRST = new Set(['test/access/matrix.db.test.ts', 'test/e2e/accessibility.e2e.ts']);
/** Browsers keep the processors busy, processes of the program keep us waiting. */
const SLOW = [/^test\/e2e\//, /^test\/house\//];

async function inOrder(patterns: readonly string[]): Promise<readonly string[]> {
  const found = await Array.fromAsync(glob([...patterns], { cwd: ROOT }));
  const files = await Promise.all(
    found.map(async (path) => ({ path: path.replaceAll('\\', '/'), size: (await stat(join(ROOT, path))).size })),
  );
  // As good a guess at how long it takes as any, and the same everywhere.
  files.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
  const groups = Map.groupBy(files, ({ path }) => (FIRST.has(path) ? -1 : SLOW.findIndex((slow) => slow.test(path)) + 1));
  return [...groups]
    .flatMap(([group, members]) =>
      members.map(({ path }, index) => ({ path, at: group < 0 ? -1 : (index / members.length) * (group === 0 ? 1 : EARLY) })),
    )
    .toSorted((a, b) => a.at - b.at)
    .map(({ path }) => join(ROOT, path));
}

const patterns = process.argv.slice(2);
const files = await inOrder(patterns.length > 0 ? patterns : ALL);
if (files.length === 0) throw new Error(`No tests are called ${patterns.join(' ')}`);
run({ files: [...files], concurrency: BESIDE_ONE_ANOTHER, globalSetupPath: join(ROOT, 'test/database/global-setup.ts') })
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
