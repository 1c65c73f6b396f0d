import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkReport } from '../../src/report/check/check-report.ts';
import { constructedReading } from '../../src/report/check/constructed-reading.ts';
import { identitiesOf } from '../../src/report/check/identities.ts';
import { formOf } from '../../src/report/forms/forms.ts';
import { readPasted } from './read-pasted.ts';
import { FLATTENERS } from '../factories/report/flatten/flatteners.ts';
import { paste } from '../factories/report/pasted.ts';
import { randomReport } from '../factories/report/random-report.ts';
import { emptyScore, scoreMutation, shareCaught } from './mutation-score.ts';

const FIRST_SEED = 20_260_201;
const LEAST_CAUGHT = 0.99;

test('every cell of 表三 and 表四 stands in an equation', () => {
  for (const form of ['2021', '2019'] as const) {
    for (const table of formOf(form).tables) {
      if (table.id === 'proactive') continue;
      const covered = new Set(
        identitiesOf(form)
          .filter((identity) => identity.table === table.id && identity.relation === '=')
          .flatMap((identity) => [...identity.left, ...identity.right].map((term) => `${term.row}/${term.column}`)),
      );
      const bare = table.rows.flatMap((row) => row.columns.map((column) => `${row.id}/${column.id}`)).filter((cell) => !covered.has(cell));
      assert.deepEqual(bare, [], `${form} ${table.id}`);
    }
  }
});

test(`one changed cell of a valid report is caught, 600 reports from seed ${FIRST_SEED}`, () => {
  const score = emptyScore();
  for (let index = 0; index < 600; index++) scoreMutation(FIRST_SEED + index, null, score);
  assert.ok(score.covered > 300, `only ${score.covered} changed cells stand in an equation`);
  assert.ok(shareCaught(score) >= LEAST_CAUGHT, `${score.caught} of ${score.covered} caught\n${score.missed.slice(0, 10).join('\n')}`);
});

test(`one changed cell is caught after flattening and reading, from seed ${FIRST_SEED}`, () => {
  const score = emptyScore();
  const ways = FLATTENERS.filter((way) => way.destroys.length === 0);
  for (const [index, way] of ways.entries()) {
    for (let more = 0; more < 4; more++) scoreMutation(FIRST_SEED + index * 10 + more, way, score);
  }
  assert.ok(shareCaught(score) >= LEAST_CAUGHT, `${score.caught} of ${score.covered} caught\n${score.missed.slice(0, 10).join('\n')}`);
});

test(`a valid report has no error, as data and pasted, 400 reports from seed ${FIRST_SEED}`, () => {
  const alarms: string[] = [];
  for (let index = 0; index < 400; index++) {
    const seed = FIRST_SEED + 10_000 + index;
    const report = randomReport(seed, { filling: 'complete' });
    const way = FLATTENERS[index % FLATTENERS.length];
    const readings = [constructedReading('', report, report.form)];
    if (way !== undefined && way.destroys.length === 0) readings.push(readPasted(paste(report, way, [], seed).source));
    for (const reading of readings) {
      for (const finding of checkReport({ reading })) {
        if (finding.severity === 'error')
          alarms.push(
            `seed ${seed}, ${reading.source === '' ? 'data' : way?.name}: ${finding.code} ${finding.message} ${finding.quotes.join(' / ')}`,
          );
      }
    }
  }
  assert.deepEqual(alarms, []);
});
