import type { Place } from '../../../kernel/place.ts';
import type { Repair, RepairKind } from '../../model/reading.ts';
import type { Edit, RestoredText } from '../restored-text.ts';

/** What one repair did: the text after it, and its entry in the reading's list (null when nothing was to be done). */
export interface Stage {
  readonly restored: RestoredText;
  readonly repair: Repair | null;
}

const FIRST_PLACES = 20;

/** The places of edits, in source offsets; only the first are kept. */
function placesOf(before: RestoredText, edits: readonly Pick<Edit, 'start' | 'end'>[]): Place[] {
  return edits.slice(0, FIRST_PLACES).map((edit) => ({ start: before.toSource(edit.start), end: before.toSource(edit.end) }));
}

export function repairOf(kind: RepairKind, before: RestoredText, edits: readonly Edit[], message: string): Repair | null {
  return edits.length === 0 ? null : { kind, count: edits.length, places: placesOf(before, edits), message };
}
