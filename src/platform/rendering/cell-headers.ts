import type { PlacedCell } from './placed-cell.ts';

/**
 * The headers of every data cell and every lower header, outermost first: what HTML's `headers` and a screen reader need
 * in tables whose headers are merged and begin anew further down.
 * A column header holds from the rows of headers directly above until the next such rows.
 */
export function cellHeaders(rows: readonly (readonly PlacedCell[])[]): ReadonlyMap<PlacedCell, readonly PlacedCell[]> {
  const headers = new Map<PlacedCell, readonly PlacedCell[]>();
  const open: PlacedCell[] = [];
  let columnHeaders: PlacedCell[] = [];
  let wasHeaderRow = false;
  for (const [row, cells] of rows.entries()) {
    const isHeaderRow = cells.length > 0 && cells.every(({ cell }) => cell.role === 'columnHeader');
    if (isHeaderRow && !wasHeaderRow) columnHeaders = [];
    wasHeaderRow = isHeaderRow || (cells.length === 0 && wasHeaderRow);
    for (const placed of cells) {
      if (placed.cell.role === 'rowHeader') open.push(placed);
    }
    for (const placed of cells) {
      const above = columnHeaders.filter((header) => header.row < row && overlaps(header, placed));
      const beside = open.filter(
        (header) => header !== placed && header.column < placed.column && header.row <= row && row < header.row + header.cell.rowSpan,
      );
      headers.set(placed, placed.cell.role === 'columnHeader' ? above : [...above, ...beside]);
    }
    columnHeaders.push(...cells.filter(({ cell }) => cell.role === 'columnHeader'));
  }
  return headers;
}

function overlaps(header: PlacedCell, cell: PlacedCell): boolean {
  return header.column < cell.column + cell.cell.columnSpan && cell.column < header.column + header.cell.columnSpan;
}
