import type { Flattener } from '../factories/report/flatten/flattener.ts';

/** Least share of cells read right where the way of copying loses something; all others are read whole. */
const FLOORS: Readonly<Record<string, number>> = {};

/** Least share of cells that must be read right, so that a reader that says "unknown" to everything does not pass. */
export function floorOf(way: Flattener): number {
  return FLOORS[way.name] ?? (way.destroys.length === 0 ? 0.99 : 0);
}
