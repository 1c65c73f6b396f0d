import type { SourceDocument } from '../../../src/kernel/source-document.ts';
import { textSource } from '../../../src/report/read/text-source.ts';
import type { AnnualReport } from '../../../src/report/model/report.ts';
import { NOTHING_REMOVED, type Damage, type DamagedPrint } from './damage/damage.ts';
import type { Flattener } from './flatten/flattener.ts';
import { printReport } from './print-report.ts';
import { seededRandom } from './random.ts';

/** What a person pastes, and which data cells of the report are not in it any more. */
export interface Pasted {
  readonly source: SourceDocument;
  readonly removed: ReadonlySet<string>;
}

/** Prints, damages, flattens; the same seed always gives the same paste. */
export function paste(report: AnnualReport, way: Flattener, damages: readonly Damage[], seed: number): Pasted {
  const random = seededRandom(seed);
  let print: DamagedPrint = { report: printReport(report, random.fork('print')), removed: NOTHING_REMOVED };
  for (const damage of damages) {
    if (damage.toPrint === undefined) continue;
    const next = damage.toPrint(print.report, random.fork(damage.name));
    print = { report: next.report, removed: new Set([...print.removed, ...next.removed]) };
  }
  const flat = way.flatten(print.report, random.fork(way.name));
  if (typeof flat !== 'string') return { source: flat, removed: print.removed };
  let text = flat;
  for (const damage of damages) text = damage.toText?.(text, random.fork(damage.name)) ?? text;
  return { source: textSource(text, way.name.startsWith('markdown') ? 'markdown' : 'text'), removed: print.removed };
}
