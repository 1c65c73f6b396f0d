import { checkReport } from '../../src/report/check/check-report.ts';
import { identitiesOf, type Identity } from '../../src/report/check/identities.ts';
import { constructedReading } from '../../src/report/check/constructed-reading.ts';
import type { Reading } from '../../src/report/model/reading.ts';
import { readPasted } from './read-pasted.ts';
import type { Flattener } from '../factories/report/flatten/flattener.ts';
import { paste } from '../factories/report/pasted.ts';
import { randomReport } from '../factories/report/random-report.ts';
import { seededRandom } from '../factories/report/random.ts';
import { mutateReport, type Mutation } from './mutate-report.ts';

export interface MutationScore {
  /** Mutations of a cell that an equation of the form covers. */
  covered: number;
  /** … of which a check of that equation fired. */
  caught: number;
  uncovered: number;
  readonly missed: string[];
}

export function emptyScore(): MutationScore {
  return { covered: 0, caught: 0, uncovered: 0, missed: [] };
}

/** Equations through the cell all of whose cells hold a number: a changed cell must break each of them. */
function equationsThrough({ report, table, row, column }: Mutation): readonly Identity[] {
  return identitiesOf(report.form).filter((identity) => {
    if (identity.table !== table || identity.relation !== '=') return false;
    const terms = [...identity.left, ...identity.right];
    return (
      terms.some((term) => term.row === row && term.column === column) &&
      terms.every((term) => report.tables[table].rows[term.row]?.cells[term.column]?.state === 'value')
    );
  });
}

function score(mutation: Mutation, reading: Reading, name: string, to: MutationScore): void {
  const equations = equationsThrough(mutation);
  if (equations.length === 0) {
    to.uncovered += 1;
    return;
  }
  to.covered += 1;
  const errors = checkReport({ reading }).filter((finding) => finding.severity === 'error');
  const wanted = new Set<string>(equations.map((identity) => identity.check));
  if (errors.some((finding) => wanted.has(finding.code))) to.caught += 1;
  else
    to.missed.push(
      `${name}: ${mutation.table}/${mutation.row}/${mutation.column} ${mutation.from} → ${mutation.to}; equations ${equations.map((identity) => identity.id).join(', ')}`,
    );
}

/** Changes one cell of a valid report and checks it as data; with a way of copying, flattened and read again first. */
export function scoreMutation(seed: number, way: Flattener | null, to: MutationScore): void {
  const mutation = mutateReport(randomReport(seed, { filling: 'complete' }), seededRandom(seed).fork('mutation'));
  if (mutation === null) return;
  const { report } = mutation;
  const reading = way === null ? constructedReading('', report, report.form) : readPasted(paste(report, way, [], seed).source);
  score(mutation, reading, `seed ${seed}${way === null ? '' : `, ${way.name}`}`, to);
}

/** Share caught of the covered, 0 to 1. */
export function shareCaught(score: MutationScore): number {
  return score.covered === 0 ? 1 : score.caught / score.covered;
}
