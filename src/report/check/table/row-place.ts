import type { Place } from '../../../kernel/place.ts';
import type { Cell } from '../../model/cell.ts';
import type { TableReading } from '../../model/report.ts';

/** A row longer than this in the source has something else in the middle: its cells are quoted without the label. */
const LONGEST_ROW = 400;

/** The row as it stands in the source, label to last cell; null when the source shows none of it. */
export function rowPlace(table: TableReading, row: string): Place | null {
  const reading = table.rows[row];
  if (reading === undefined) return null;
  const cells = Object.values(reading.cells).flatMap((cell) => placeOfCell(cell) ?? []);
  const label = reading.label?.at ?? null;
  const start = Math.min(...cells.map((place) => place.start));
  const end = Math.max(...cells.map((place) => place.end));
  if (!Number.isFinite(start)) return label;
  if (end - start > LONGEST_ROW) return cells[0] ?? null;
  if (label === null || label.start > start || end - label.start > LONGEST_ROW) return start < end ? { start, end } : null;
  return { start: label.start, end };
}

export function placeOfCell(cell: Cell | undefined): Place | null {
  return cell === undefined || cell.state === 'missing' ? null : cell.at;
}
