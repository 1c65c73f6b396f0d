import type { TableId } from '../../model/report.ts';
import type { Label } from './label.ts';

/** What a layout must know of a table to find its rows. */
export interface TableSpec {
  readonly table: TableId;
  /** Label columns before the first data column in the printed form. */
  readonly labelColumns: number;
  /** Labels in the order of the form. */
  readonly labels: readonly Label[];
  /** Data columns of a row. */
  readonly columnsOf: (rowId: string) => number;
}
