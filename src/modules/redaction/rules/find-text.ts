import { areasOf, type Stretch } from './areas-of.ts';
import type { Area, PageText, TextRun } from './page-text.ts';

/** All places of one occurrence: more than one where it goes over the end of a line. */
export type Occurrence = readonly Area[];

interface Unit {
  readonly run: number;
  readonly at: number;
}

const MOST = 2_000;

/** Every occurrence of a text on the pages, whatever its spaces, widths (ＡＢ, AB) and case; across the ends of lines too. */
export function findText(pages: readonly PageText[], wanted: string): readonly Occurrence[] {
  const needle = Array.from(wanted, foldUnit).join('');
  if (needle === '') return [];
  const found: Occurrence[] = [];
  for (const page of pages) {
    const { text, units } = foldPage(page.runs);
    for (let at = text.indexOf(needle); at !== -1 && found.length < MOST; at = text.indexOf(needle, at + needle.length))
      found.push(areasOf(page, stretchesOf(units.slice(at, at + needle.length))));
  }
  return found;
}

/** Text of the page without white space, and where each unit of it stands. */
function foldPage(runs: readonly TextRun[]): { text: string; units: readonly Unit[] } {
  let text = '';
  const units: Unit[] = [];
  for (const [run, { text: own }] of runs.entries()) {
    for (let at = 0; at < own.length; at++) {
      const folded = foldUnit(own.charAt(at));
      for (let unit = 0; unit < folded.length; unit++) units.push({ run, at });
      text += folded;
    }
  }
  return { text, units };
}

function foldUnit(unit: string): string {
  return unit.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '');
}

function stretchesOf(units: readonly Unit[]): readonly Stretch[] {
  const stretches: { run: number; from: number; to: number }[] = [];
  for (const { run, at } of units) {
    const last = stretches.at(-1);
    if (last?.run === run) last.to = at + 1;
    else stretches.push({ run, from: at, to: at + 1 });
  }
  return stretches;
}
