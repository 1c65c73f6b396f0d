/**
 * 100,000 damaged files of every format through the whole chain, opened, read and checked:
 * nothing throws, nothing takes longer than its limit, memory stays bounded. The same number is always the same file.
 *
 *     node test/fuzz/any-file.deep.ts [--inputs 100000] [--first 1]
 */
import { parseArgs } from 'node:util';
import { examineBytes } from '../../src/modules/examination/index.ts';
import { fuzzInput } from '../../src/platform/extraction/testing/fuzz-input.ts';
import { FuzzTally } from '../../src/platform/extraction/testing/fuzz-tally.ts';

const LIMIT_MS = 10_000;
const LIMIT_RSS_MB = 1_200;
/** Two at a time, so that the reading threads work while the main one reads and checks. */
const LANES = 2;

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '100000' }, first: { type: 'string', default: '1' } } });
const first = Number(values.first);
const inputs = Number(values.inputs);
const tally = new FuzzTally();
let next = first;

async function lane(): Promise<void> {
  while (next < first + inputs) {
    const number = next++;
    const { name, bytes } = fuzzInput(number);
    const start = performance.now();
    try {
      const result = await examineBytes(bytes, { name });
      tally.note(`${number} ${name}`, result.ok ? null : result.error.code, performance.now() - start);
    } catch (error) {
      tally.noteThrown(`${number} ${name}`, error);
    }
  }
}

await Promise.all(Array.from({ length: LANES }, lane));
for (const thrown of tally.thrown.slice(0, 20)) console.error(thrown);
console.log(tally.toString());
process.exitCode = tally.thrown.length > 0 || tally.slowestMs > LIMIT_MS || tally.peakMb > LIMIT_RSS_MB ? 1 : 0;
