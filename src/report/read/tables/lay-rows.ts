import type { Mark } from './find-marks.ts';
import type { LaidCell, LaidRow } from './laid-row.ts';

/** A cell of the unit column, between a label of the statistics form and its number. */
export function isUnitCell(cell: LaidCell): boolean {
  return cell.content.kind === 'blank' && cell.marks.length > 0 && cell.marks.every((mark) => mark.label.id === 'unit');
}

/** Splits the cells of a printed row into its labels and what stands behind them. */
export function rowOfCells(cells: readonly LaidCell[], extra: Partial<Pick<LaidRow, 'trust' | 'cut'>> = {}): LaidRow {
  let last = -1;
  let lead = -1;
  const labels: Mark[] = [];
  for (const [index, cell] of cells.entries()) {
    if (cell.marks.length === 0) continue;
    const named = cell.marks.filter((mark) => mark.label.role !== 'fragment');
    if (named.length > 0) {
      if (lead < 0) lead = index;
      labels.push(...named);
      last = index;
    } else if (labels.length === 0 || (index === last + 1 && isUnitCell(cell))) last = index;
  }
  const mixed = cells.some(
    (cell, index) => index <= last && cell.content.kind === 'words' && cell.marks.some((mark) => mark.label.role !== 'fragment'),
  );
  return {
    labels,
    lead: Math.max(lead, 0),
    labelCells: last + 1,
    tail: cells.slice(last + 1),
    width: cells.length,
    window: null,
    trust: mixed ? 'none' : (extra.trust ?? 'positions'),
    why: 'columnOpen',
    cut: extra.cut ?? false,
    start: Math.min(...cells.map((cell) => cell.start)),
    end: Math.max(...cells.map((cell) => cell.end)),
  };
}
