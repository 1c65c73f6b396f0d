import { readPasted } from './read-pasted.ts';
import type { Damage } from '../factories/report/damage/damage.ts';
import type { Flattener } from '../factories/report/flatten/flattener.ts';
import { paste } from '../factories/report/pasted.ts';
import { randomReport, type ReportOptions } from '../factories/report/random-report.ts';
import { compareReading, type CellFate, type Fate } from './compare-reading.ts';

/** Cells counted by their fate. */
export type Tally = Record<Fate, number>;

export interface Counterexample {
  readonly seed: number;
  readonly way: string;
  readonly damages: readonly string[];
  readonly fates: readonly CellFate[];
}

export interface Trial {
  readonly tally: Tally;
  /** Cells of tables that were printed: only they can be read. */
  readonly printed: number;
  readonly counterexample: Counterexample | null;
}

export function emptyTally(): Tally {
  return { right: 0, unknown: 0, unread: 0, silent: 0, wrong: 0 };
}

/** One generated report, flattened, damaged, read and compared with what it was. */
export function tryOnce(way: Flattener, damages: readonly Damage[], seed: number, options: ReportOptions = {}): Trial {
  const truth = randomReport(seed, options);
  const { source, removed } = paste(truth, way, damages, seed);
  const fates = compareReading(
    truth,
    readPasted(source),
    removed,
    way.destroys.includes('repeatsDropped') || damages.some((damage) => damage.cutsOff === true),
  );
  const tally = emptyTally();
  let printed = 0;
  const bad: CellFate[] = [];
  for (const fate of fates) {
    if (fate.fate === 'wrong' || fate.fate === 'silent') bad.push(fate);
    if (fate.expected === 'missing' && fate.fate === 'right') continue;
    tally[fate.fate] += 1;
    printed += 1;
  }
  const counterexample = bad.length === 0 ? null : { seed, way: way.name, damages: damages.map((damage) => damage.name), fates: bad };
  return { tally, printed, counterexample };
}

export function addTally(to: Tally, from: Tally): void {
  to.right += from.right;
  to.unknown += from.unknown;
  to.unread += from.unread;
  to.silent += from.silent;
  to.wrong += from.wrong;
}

/** Share of cells read right, 0 to 1. */
export function shareRight(tally: Tally): number {
  const all = tally.right + tally.unknown + tally.unread + tally.silent + tally.wrong;
  return all === 0 ? 1 : tally.right / all;
}

/** Damage that a reader could not see through in this way of copying is left out. */
export function decidable(way: Flattener, damages: readonly Damage[]): boolean {
  return damages.every((damage) => damage.undecidable?.(way) !== true);
}

export function describe({ seed, way, damages, fates }: Counterexample): string {
  const cells = fates.slice(0, 8).map(({ cell, fate, expected, got }) => `  ${cell}: ${fate}, printed ${expected}, read ${got}`);
  return [`seed ${seed}, ${way}${damages.length === 0 ? '' : ` + ${damages.join(' + ')}`}: ${fates.length} cells`, ...cells].join('\n');
}
