/**
 * Changes one cell in many valid reports, as data and through every way of copying, and prints how many of the changes
 * that an equation covers were caught; then checks as many valid reports and prints every error, which are all false.
 *
 *     node test/properties/mutation.deep.ts [--reports 4000] [--seed N]
 */
import { parseArgs } from 'node:util';
import { checkReport } from '../../src/report/check/check-report.ts';
import { constructedReading } from '../../src/report/check/constructed-reading.ts';
import { readPasted } from './read-pasted.ts';
import { FLATTENERS } from '../factories/report/flatten/flatteners.ts';
import { paste } from '../factories/report/pasted.ts';
import { randomReport } from '../factories/report/random-report.ts';
import { emptyScore, scoreMutation, shareCaught } from './mutation-score.ts';

const { values } = parseArgs({ options: { reports: { type: 'string', default: '4000' }, seed: { type: 'string', default: '1' } } });
const reports = Number(values.reports);
const firstSeed = Number(values.seed);
const lossless = FLATTENERS.filter((way) => way.destroys.length === 0);

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

const direct = emptyScore();
for (let index = 0; index < reports; index++) scoreMutation(firstSeed + index, null, direct);
console.log(
  `as data: ${direct.caught} of ${direct.covered} covered changes caught (${percent(shareCaught(direct))}); ${direct.uncovered} stand in no equation`,
);

const read = emptyScore();
for (let index = 0; index < reports; index++) {
  const way = lossless[index % lossless.length];
  if (way !== undefined) scoreMutation(firstSeed + index, way, read);
}
console.log(`flattened and read: ${read.caught} of ${read.covered} caught (${percent(shareCaught(read))})`);
for (const missed of [...direct.missed, ...read.missed].slice(0, 30)) console.log(`  missed: ${missed}`);

let alarms = 0;
let warned = 0;
for (let index = 0; index < reports; index++) {
  const seed = firstSeed + 1_000_000 + index;
  const report = randomReport(seed, { filling: 'complete' });
  const way = FLATTENERS[index % FLATTENERS.length];
  const readings = [constructedReading('', report, report.form)];
  if (way !== undefined) readings.push(readPasted(paste(report, way, [], seed).source));
  for (const reading of readings) {
    for (const finding of checkReport({ reading })) {
      if (finding.severity === 'warning') warned += 1;
      if (finding.severity !== 'error') continue;
      alarms += 1;
      if (alarms <= 30)
        console.log(
          `  false: seed ${seed}, ${reading.source === '' ? 'data' : way?.name}: ${finding.code} ${finding.message} | ${finding.quotes.join(' / ')}`,
        );
    }
  }
}
console.log(`${reports} valid reports: ${alarms} false errors, ${warned} warnings`);
process.exitCode = alarms > 0 || shareCaught(direct) < 0.99 || shareCaught(read) < 0.99 ? 1 : 0;
