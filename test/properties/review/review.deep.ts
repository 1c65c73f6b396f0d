/**
 * Random people do random things to documents under review, and an oracle of its own says each time whether they may.
 *
 *     node test/properties/review/review.deep.ts [--sequences 100000] [--seed N]
 */
import { parseArgs } from 'node:util';
import { houseFlows } from '../../../src/modules/review/house-flows.ts';
import { emptyTally, playReview } from './play-review.ts';

const { values } = parseArgs({ options: { sequences: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } } });
const sequences = Number(values.sequences);
const firstSeed = Number(values.seed);
const flows = houseFlows();
const tally = emptyTally();

for (let index = 0; index < sequences; index += 1) playReview(firstSeed + index, flows, tally);

const lines = (counts: ReadonlyMap<string, number>) =>
  [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([name, number]) => `  ${name}: ${number}`)
    .join('\n');
console.log(`${tally.sequences} sequences, ${tally.actions} actions, ${tally.wentOut} releases, no answer against the oracle`);
console.log(`done:\n${lines(tally.accepted)}`);
console.log(`refused:\n${lines(tally.refused)}`);
