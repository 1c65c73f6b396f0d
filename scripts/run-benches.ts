// Runs every bench one after the other, each in a process of its own: `npm run bench`, or `npm run bench -- speed` for some.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const wanted = process.argv.slice(2);
const files = globSync('bench/**/*.bench.ts')
  .sort()
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)));
let failed = 0;
for (const file of files) {
  console.log(`\n# ${file}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit' });
  if (status !== 0) failed += 1;
}
console.log(`\n${files.length - failed} benches ran, ${failed} failed`);
process.exitCode = failed === 0 && files.length > 0 ? 0 : 1;
