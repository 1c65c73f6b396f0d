/**
 * 100,000 mutated pastes: nothing throws, nothing hangs, memory stays bounded. Prints the slowest and the heap.
 *
 *     node test/properties/fuzz.deep.ts [--readings 100000] [--seed N]
 */
import { parseArgs } from 'node:util';
import { fuzzOnce } from './fuzz-once.ts';

const LIMIT_MS = 10_000;
const LIMIT_HEAP_MB = 512;

const { values } = parseArgs({ options: { readings: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } } });
const readings = Number(values.readings);
const firstSeed = Number(values.seed);

let slowest = { seed: 0, took: 0 };
let heap = 0;
let failures = 0;
for (let seed = firstSeed; seed < firstSeed + readings; seed++) {
  try {
    const took = fuzzOnce(seed);
    if (took > slowest.took) slowest = { seed, took };
  } catch (error) {
    failures += 1;
    console.error(`seed ${seed}:`, error);
  }
  if (seed % 500 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed / 1024 / 1024);
}
console.log(
  `${readings} mutated pastes: ${failures} failures; slowest ${slowest.took.toFixed(0)} ms (seed ${slowest.seed}); heap at most ${heap.toFixed(0)} MB`,
);
process.exitCode = failures > 0 || slowest.took > LIMIT_MS || heap > LIMIT_HEAP_MB ? 1 : 0;
