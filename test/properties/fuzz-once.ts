import assert from 'node:assert/strict';
import { checkReport } from '../../src/report/check/check-report.ts';
import { textSource } from '../../src/report/read/text-source.ts';
import { DAMAGES } from '../factories/report/damage/damages.ts';
import { FLATTENERS } from '../factories/report/flatten/flatteners.ts';
import { paste } from '../factories/report/pasted.ts';
import { randomReport } from '../factories/report/random-report.ts';
import { seededRandom } from '../factories/report/random.ts';
import { mutatedText } from './mutated-text.ts';
import { readPasted } from './read-pasted.ts';

/**
 * Reads and checks one mutated paste. Whatever it holds, nothing throws, every quote and every raw cell is what stands
 * at its place, and places lie inside the text. Returns the milliseconds it took.
 */
export function fuzzOnce(seed: number): number {
  const random = seededRandom(seed);
  const { source } = paste(randomReport(seed), random.pick(FLATTENERS), [random.pick(DAMAGES)], seed);
  const text = mutatedText(source.text, random);
  const start = performance.now();
  const reading = readPasted(textSource(text));
  const findings = checkReport({ reading });
  const took = performance.now() - start;
  for (const finding of findings) {
    finding.places.forEach((place, index) =>
      assert.equal(finding.quotes[index], text.slice(place.start, place.end), `seed ${seed}: quote of ${finding.code}`),
    );
  }
  for (const [id, table] of Object.entries(reading.report.tables)) {
    for (const [row, { cells }] of Object.entries(table.rows)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (cell.state === 'missing' || cell.at === null) continue;
        assert.ok(
          cell.at.start >= 0 && cell.at.start <= cell.at.end && cell.at.end <= text.length,
          `seed ${seed}: place of ${id}/${row}/${column}`,
        );
        assert.equal(cell.raw, text.slice(cell.at.start, cell.at.end), `seed ${seed}: raw of ${id}/${row}/${column}`);
      }
    }
  }
  return took;
}
