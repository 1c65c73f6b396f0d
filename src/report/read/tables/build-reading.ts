import type { Place } from '../../../kernel/place.ts';
import type { FormColumn, FormRow, FormTable } from '../../forms/form.ts';
import { missing, type Cell } from '../../model/cell.ts';
import { missingTable } from '../../model/empty-report.ts';
import type { FormId, RowReading, TableId, TableReading } from '../../model/report.ts';
import type { RestoredText } from '../restored-text.ts';
import type { LaidCell } from './laid-row.ts';
import type { Slot } from './place-cells.ts';
import type { RowFound, TableFound } from './read-region.ts';
import { formTable } from './specs.ts';

/** The source beside its restored copy: places lead back to the source. */
export interface Origin {
  readonly source: string;
  readonly restored: RestoredText;
}

export function sourcePlace(origin: Origin, start: number, end: number): Place {
  const from = origin.restored.toSource(start);
  return { start: from, end: end > start ? Math.max(from, origin.restored.toSource(end - 1) + 1) : from };
}

function cellOf(origin: Origin, slot: Slot, column: FormColumn): Cell {
  if (slot.kind === 'missing') return missing;
  if (slot.kind === 'unknown') return { state: 'unknown', raw: '', at: null, why: slot.why };
  const at = sourcePlace(origin, slot.cell.start, slot.cell.end);
  const raw = origin.source.slice(at.start, at.end);
  const { content } = slot.cell;
  switch (content.kind) {
    case 'blank':
    case 'nothing':
      return { state: 'blank', raw, at };
    case 'words':
      return { state: 'unknown', raw, at, why: 'notANumber' };
    case 'number': {
      const unit = content.unit ?? column.unit;
      return unit === null ? { state: 'value', value: content.value, raw, at } : { state: 'value', value: content.value, raw, at, unit };
    }
  }
}

function rowReading(origin: Origin, row: FormRow, found: RowFound, slots: readonly Slot[], unassigned: readonly LaidCell[]): RowReading {
  const { mark } = found;
  const cells: Record<string, Cell> = {};
  for (const [index, column] of row.columns.entries()) cells[column.id] = cellOf(origin, slots[index] ?? { kind: 'missing' }, column);
  return {
    label:
      mark === null
        ? null
        : { value: origin.restored.text.slice(mark.start, mark.end).replace(/\s+/gu, ''), at: sourcePlace(origin, mark.start, mark.end) },
    cells,
    unassigned: unassigned.flatMap((cell) =>
      cell.content.kind === 'number' ? [{ value: cell.content.value, at: sourcePlace(origin, cell.start, cell.end) }] : [],
    ),
  };
}

function readWithoutDoubt(row: RowReading): boolean {
  const cells = Object.values(row.cells);
  return row.unassigned.length === 0 && cells.every((cell) => cell.state === 'value' || cell.state === 'blank');
}

const MISSING_ROWS = new Map<FormTable, TableReading['rows']>();

/** Rows without a cell, made once for each table of a form. */
function missingRows(form: FormId, printed: FormTable): TableReading['rows'] {
  const made = MISSING_ROWS.get(printed) ?? missingTable(form, printed.id).rows;
  MISSING_ROWS.set(printed, made);
  return made;
}

/** The table of the form, filled with what was found. */
export function buildReading(origin: Origin, form: FormId, table: TableId, found: TableFound): TableReading {
  const printed = formTable(form, table);
  if (printed === undefined) return missingTable(form, table);
  const rows: Record<string, RowReading> = { ...missingRows(form, printed) };
  let read = 0;
  for (const [index, row] of printed.rows.entries()) {
    const data = table === 'remedies' ? found.rows.get('data') : found.rows.get(row.id);
    if (data === undefined) continue;
    const from = table === 'remedies' ? index * row.columns.length : 0;
    const slots = data.placed.slots.slice(from, from + row.columns.length);
    const reading = rowReading(origin, row, data, slots, table === 'remedies' && index > 0 ? [] : data.placed.unassigned);
    rows[row.id] = reading;
    if (readWithoutDoubt(reading)) read += 1;
  }
  const oneOther = found.rows.has('other');
  const expected = printed.rows.filter((row) => (oneOther ? !row.id.startsWith('other.') : row.optional !== true)).length;
  return {
    state: 'present',
    confidence: expected === 0 ? 0 : Math.min(1, read / expected),
    at: sourcePlace(origin, found.start, found.end),
    rows,
    strays: found.strays.map(({ cell, where }) => {
      const at = sourcePlace(origin, cell.start, cell.end);
      const raw = origin.source.slice(at.start, at.end);
      return { raw, at, where: `“${raw}”：${where}` };
    }),
  };
}
