import type { UnknownReason } from '../../model/cell.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';

/** What a data cell of the form was given. */
export type Slot =
  | { readonly kind: 'cell'; readonly cell: LaidCell }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown'; readonly why: UnknownReason };

export interface PlacedRow {
  readonly slots: readonly Slot[];
  /** Cells with a number whose column is open. */
  readonly unassigned: readonly LaidCell[];
}

/** What the full rows of a table show about its layout. */
export interface LayoutEvidence {
  /** By width of the row, cells up to its label and merged columns of the label: how many cells stood between label and first number. */
  readonly leads: ReadonlyMap<string, ReadonlySet<number>>;
  /** Widths at which some row has no room for all its data columns. */
  readonly shortWidths: ReadonlySet<number>;
  /** Label columns merged into a label leave no cell behind it, leave their cells, or it can't be said. */
  readonly merged: 'dropped' | 'kept' | null;
  /** Rows are filled up at the right, so that a blank last cell may be filling: a number may be gone. */
  readonly padded: boolean;
  /** A row whose label has no merged columns was seen with cells between label and numbers. */
  readonly shifted: boolean;
}

function filled(row: LaidRow): number[] {
  const places: number[] = [];
  for (const [index, cell] of row.tail.entries()) if (cell.content.kind !== 'blank') places.push(index);
  return places;
}

function isFull(places: readonly number[], columns: number): boolean {
  return columns > 0 && places.length === columns && (places.at(-1) ?? 0) - (places[0] ?? 0) === columns - 1;
}

function mergedOf(row: LaidRow): number {
  return row.labels.at(-1)?.label.mergedColumns ?? 0;
}

function key(row: LaidRow): string {
  return `${row.width}/${row.labelCells}/${mergedOf(row)}`;
}

/** Cells of a row that neither its labels nor its data explain, counted from the printed form where the row is as wide. */
function filling(row: LaidRow, lead: number, columns: number, labelColumns: number, widest: number): number {
  return row.tail.length - lead - (row.width === labelColumns + widest ? widest : columns);
}

export function evidenceOf(
  rows: readonly { readonly row: LaidRow; readonly columns: number }[],
  labelColumns: number,
  headerSays: 'dropped' | 'kept' | null,
  alwaysPadded: boolean,
): LayoutEvidence {
  const widest = Math.max(0, ...rows.map(({ columns }) => columns));
  let padded = alwaysPadded;
  const judged = (row: LaidRow): boolean => row.width > 0;
  const leads = new Map<string, Set<number>>();
  const shortWidths = new Set<number>();
  let dropped = headerSays === 'dropped';
  let kept = headerSays === 'kept';
  let shifted = false;
  for (const { row, columns } of rows) {
    const places = filled(row);
    if (places.length > 0 && row.tail.length < columns && !row.cut) shortWidths.add(row.width);
    if (!isFull(places, columns)) {
      if (judged(row) && filling(row, mergedOf(row), columns, labelColumns, widest) > 0) padded = true;
      continue;
    }
    const lead = places[0] ?? 0;
    if (judged(row) && filling(row, lead, columns, labelColumns, widest) > 0) padded = true;
    const known = leads.get(key(row)) ?? new Set();
    known.add(lead);
    leads.set(key(row), known);
    if (mergedOf(row) === 0) shifted ||= lead > 0;
    else if (lead === 0) dropped = true;
    else kept = true;
  }
  return { leads, shortWidths, padded, merged: dropped === kept ? null : dropped ? 'dropped' : 'kept', shifted };
}

/** A words cell that could be a quantity (二十余), not a piece of a label. */
const QUANTITY = /^[约近]?(?:[+\-−－]?[\d０-９].{0,11}|[一二三四五六七八九十百千万两零〇余多几]{1,6}.{0,2})$/su;

/**
 * Gives the cells of a printed row to the columns of the form.
 * A full row gives itself; a row with blank cells only where the layout leaves one reading.
 */
export function placeCells(text: string, row: LaidRow, columns: number, labelColumns: number, evidence: LayoutEvidence): PlacedRow {
  const places = filled(row);
  const words = row.tail.find((cell) => cell.content.kind === 'words' || cell.marks.length > 0);
  if (row.trust === 'none') return places.length === 0 ? blankRow(row, columns) : unknownRow(row, columns);
  if (words !== undefined && !QUANTITY.test(text.slice(words.start, words.end))) {
    if (row.trust === 'full' || row.tail[0] === words || words.marks.length > 0) return unknownRow(row, columns);
  }
  if (places.length === 0) return blankRow(row, columns);
  if (isFull(places, columns)) {
    const first = places[0] ?? 0;
    const own = row.tail.slice(first, first + columns);
    if (own.some((cell) => cell.covered)) return unknownRow(row, columns);
    return { slots: own.map((cell) => ({ kind: 'cell', cell })), unassigned: [] };
  }
  if (row.trust === 'full') return unknownRow(row, columns);
  const lead = row.window ?? leadOf(row, places, columns, labelColumns, evidence);
  if (lead === null) return unknownRow(row, columns);
  if ((evidence.padded || row.filled === true) && !row.cut && (places.at(-1) ?? 0) < lead + columns - 1) return unknownRow(row, columns);
  const inside = places.every((place) => place >= lead && place < lead + columns);
  if (!inside || (lead + columns > row.tail.length && !row.cut)) return unknownRow(row, columns);
  const own = row.tail.slice(lead, lead + columns);
  // A number that spans two columns of the form slipped under another header.
  if (own.some((cell) => cell.covered)) return unknownRow(row, columns);
  return {
    slots: Array.from({ length: columns }, (_, index): Slot => {
      const cell = own[index];
      return cell === undefined ? { kind: 'missing' } : { kind: 'cell', cell };
    }),
    unassigned: [],
  };
}

/** The numbers of the row, each of an open column. */
function unknownRow(row: LaidRow, columns: number): PlacedRow {
  return {
    slots: Array.from({ length: columns }, () => ({ kind: 'unknown', why: row.why }) as const),
    unassigned: row.trust === 'none' && row.why === 'sourceDamaged' ? [] : row.tail.filter((cell) => cell.content.kind === 'number'),
  };
}

/** A row with a label and no number: its cells are blank as far as the source has cells. */
function blankRow(row: LaidRow, columns: number): PlacedRow {
  return {
    slots: Array.from({ length: columns }, (_, index): Slot => {
      const cell = row.trust === 'positions' ? row.tail[index] : undefined;
      if (cell === undefined) return row.why === 'sourceDamaged' ? { kind: 'unknown', why: 'sourceDamaged' } : { kind: 'missing' };
      return cell.covered === true ? { kind: 'unknown', why: 'columnOpen' } : { kind: 'cell', cell };
    }),
    unassigned: [],
  };
}

/** Cells between the label and the first data cell of a row that is not full; null when several readings are left. */
function leadOf(row: LaidRow, places: readonly number[], columns: number, labelColumns: number, evidence: LayoutEvidence): number | null {
  const merged = mergedOf(row);
  const candidates: number[] = [];
  const room = row.cut ? 2 : row.tail.length - columns;
  for (let lead = 0; lead <= Math.min(labelColumns === 0 ? 0 : 2, room); lead += 1) {
    if ((places[0] ?? 0) >= lead && (places.at(-1) ?? 0) < lead + columns) candidates.push(lead);
  }
  if (candidates.length === 0 || evidence.shortWidths.has(row.width)) return null;
  const only = candidates.length === 1 ? candidates[0] : undefined;
  const seen = evidence.leads.get(key(row));
  if (seen !== undefined && seen.size > 0) {
    const [lead] = [...seen];
    return seen.size === 1 && lead !== undefined && candidates.includes(lead) ? lead : null;
  }
  // The row is as wide as the printed form: what is not label is data.
  if (row.width === labelColumns + columns) {
    const natural = labelColumns - row.labelCells;
    if (only === natural) return natural;
    if (evidence.merged === 'kept' && candidates.includes(natural)) return natural;
  }
  if (!candidates.includes(0)) return null;
  if (merged === 0) return evidence.shifted ? null : 0;
  return evidence.merged === 'dropped' ? 0 : null;
}

/** The same row with nothing assigned: its numbers are kept, their columns are open. */
export function opened(row: PlacedRow): PlacedRow {
  const numbers = row.slots.flatMap((slot) => (slot.kind === 'cell' && slot.cell.content.kind === 'number' ? [slot.cell] : []));
  return { slots: row.slots.map(() => ({ kind: 'unknown', why: 'columnOpen' }) as const), unassigned: [...numbers, ...row.unassigned] };
}
