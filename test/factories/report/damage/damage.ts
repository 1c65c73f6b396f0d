import type { Flattener } from '../flatten/flattener.ts';
import type { PrintedCell, PrintedReport } from '../printed-report.ts';
import type { Random } from '../random.ts';

/** A printed report with damage done, and which of its data cells are gone (`table/row/column`). */
export interface DamagedPrint {
  readonly report: PrintedReport;
  readonly removed: ReadonlySet<string>;
}

/** Something that goes wrong between the form and the paste. */
export interface Damage {
  readonly name: string;
  readonly how: string;
  readonly toPrint?: (report: PrintedReport, random: Random) => DamagedPrint;
  readonly toText?: (text: string, random: Random) => string;
  /** Cells are gone for good, where nobody can see that they ever were. */
  readonly cutsOff?: boolean;
  /** A way in which this damage can't be told from another honest report, so that nobody could read it right. */
  readonly undecidable?: (flattener: Flattener) => boolean;
}

export const NOTHING_REMOVED: ReadonlySet<string> = new Set();

/** Rewrites cells one by one. */
export function mapCells(report: PrintedReport, change: (cell: PrintedCell) => PrintedCell): PrintedReport {
  return {
    blocks: report.blocks.map((block) =>
      block.kind === 'line' ? block : { kind: 'table', table: { ...block.table, rows: block.table.rows.map((row) => row.map(change)) } },
    ),
  };
}

export function changeLabels(report: PrintedReport, change: (text: string) => string): DamagedPrint {
  const changed = mapCells(report, (cell) => (cell.role === 'data' ? cell : { ...cell, text: change(cell.text) }));
  return { report: changed, removed: NOTHING_REMOVED };
}

export function changeNumbers(report: PrintedReport, change: (text: string) => string): DamagedPrint {
  const changed = mapCells(report, (cell) => (cell.role === 'data' && /\d/.test(cell.text) ? { ...cell, text: change(cell.text) } : cell));
  return { report: changed, removed: NOTHING_REMOVED };
}
