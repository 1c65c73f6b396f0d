/**
 * Ways of copying × damage: the share of cells read right, said unknown, and read wrong.
 *
 *     node test/properties/read-flatten.deep.ts [--reports 12] [--way NAME] [--damage NAME] [--form 2021] [--seed N] [--show 40] [--write]
 *
 * `--write` puts the table into docs/reading-coverage.md. Ends with 1 when a cell was read wrong.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DAMAGES } from '../factories/report/damage/damages.ts';
import type { Damage } from '../factories/report/damage/damage.ts';
import { FLATTENERS } from '../factories/report/flatten/flatteners.ts';
import { coverageMarkdown, type CoverageRow } from './coverage-markdown.ts';
import { addTally, decidable, describe, emptyTally, shareRight, tryOnce, type Counterexample } from './reading-coverage.ts';
import { floorOf } from './reading-floors.ts';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    way: { type: 'string' },
    damage: { type: 'string' },
    form: { type: 'string' },
    pairs: { type: 'string', default: '6' },
    show: { type: 'string', default: '40' },
    write: { type: 'boolean', default: false },
  },
});
const reports = Number(values.reports);
const firstSeed = Number(values.seed);
const ways = FLATTENERS.filter((way) => values.way === undefined || way.name === values.way);
const damages = DAMAGES.filter((damage) => values.damage === undefined || damage.name === values.damage);

const forms = ['2021', '2019', 'statistics'] as const;
const form = forms.find((candidate) => candidate === values.form);

const counterexamples: Counterexample[] = [];
const rows: CoverageRow[] = [];
let readings = 0;
const started = performance.now();

function tryMany(way: (typeof ways)[number], damage: readonly Damage[], count: number, seed: number, filling: 'complete' | 'any' = 'any') {
  const tally = emptyTally();
  for (let index = 0; index < count; index++) {
    const trial = tryOnce(way, damage, seed + index, { ...(form === undefined ? {} : { form }), filling });
    readings += 1;
    addTally(tally, trial.tally);
    if (trial.counterexample !== null) counterexamples.push(trial.counterexample);
  }
  return tally;
}

for (const [order, way] of ways.entries()) {
  const clean = tryMany(way, [], reports * 4, firstSeed + order * 100_000);
  const complete = tryMany(way, [], reports * 2, firstSeed + order * 100_000 + 50_000, 'complete');
  const byDamage = damages.map((damage, index) => ({
    damage: damage.name,
    tally: decidable(way, [damage]) ? tryMany(way, [damage], reports, firstSeed + order * 100_000 + (index + 1) * 1000) : null,
  }));
  for (let pair = 0; pair < Number(values.pairs) && values.damage === undefined; pair++) {
    const first = DAMAGES[(order + pair) % DAMAGES.length];
    const second = DAMAGES[(order * 7 + pair * 5 + 3) % DAMAGES.length];
    if (first !== undefined && second !== undefined && first !== second && decidable(way, [first, second]))
      tryMany(way, [first, second], reports, firstSeed + pair * 77);
  }
  rows.push({ way, clean, complete, byDamage });
  const low = shareRight(complete) < floorOf(way) ? `  below its floor of ${100 * floorOf(way)} %` : '';
  console.log(
    `${way.name.padEnd(24)} ${(100 * shareRight(clean)).toFixed(2).padStart(6)} % right (${(100 * shareRight(complete)).toFixed(2)} % without blanks), ${clean.unknown + clean.unread} unknown, ${clean.silent} silent, ${clean.wrong} wrong${low}`,
  );
}

const seconds = (performance.now() - started) / 1000;
const document = coverageMarkdown(rows, {
  readings,
  firstSeed,
  wrong: counterexamples.reduce((sum, example) => sum + example.fates.filter((fate) => fate.fate === 'wrong').length, 0),
});
if (values.write) writeFileSync(new URL('../../docs/reading-coverage.md', import.meta.url), document);
else console.log(`\n${document}`);
for (const example of counterexamples.slice(0, Number(values.show))) console.error(describe(example));
console.log(`${readings} readings in ${seconds.toFixed(1)} s; readings with a wrong or silent cell: ${counterexamples.length}`);
process.exitCode = counterexamples.length > 0 || rows.some((row) => shareRight(row.complete) < floorOf(row.way)) ? 1 : 0;
