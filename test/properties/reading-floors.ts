import type { Flattener } from '../factories/report/flatten/flattener.ts';

/** Ways that keep every number of a report without blanks, yet leave some rows open. */
const FLOORS: Readonly<Record<string, number>> = {
  'pdf-wrapped': 0.8,
  'pdf-vertical': 0.9,
  'pdf-pages': 0.9,
  'pdf-pages-split': 0.8,
  'pdf-pages-wrapped': 0.8,
  'pdf-rows': 0.9,
  'pdf-spaced-text': 0.9,
  'pdf-layout': 0.5,
  aligned: 0.5,
  spaces: 0.95,
  'ideographic-spaces': 0.9,
  nbsp: 0.95,
  'glued-headers': 0.95,
};

/**
 * Least share of cells that must be read right in reports whose every cell holds a number, so that a reader that says
 * "unknown" to everything does not pass. Where numbers themselves are lost, nothing is asked.
 */
export function floorOf(way: Flattener): number {
  if (way.destroys.some((loss) => loss === 'repeatsDropped' || loss === 'cellBoundaries')) return 0;
  return FLOORS[way.name] ?? (way.destroys.includes('order') ? 0 : 0.99);
}
