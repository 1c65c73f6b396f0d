import type { UnknownReason } from '../../model/cell.ts';
import type { CellContent } from './cell-number.ts';
import type { Mark } from './find-marks.ts';

/** One cell as the source lays it out. Offsets in the restored text. */
export interface LaidCell {
  readonly start: number;
  readonly end: number;
  readonly content: CellContent | { readonly kind: 'blank' };
  readonly marks: readonly Mark[];
  /** Covered by a merged value cell that begins elsewhere. */
  readonly covered?: boolean;
}

/** One printed row: its labels and the cells behind them. */
export interface LaidRow {
  readonly labels: readonly Mark[];
  /** Cells before the first label. */
  readonly lead: number;
  /** Where the row's cells begin and end in the text, where that is known. */
  readonly start?: number;
  readonly end?: number;
  /** Cells up to and including the last label. */
  readonly labelCells: number;
  /** Cells behind the last label. */
  readonly tail: readonly LaidCell[];
  /** All cells of the row. */
  readonly width: number;
  /** Index in `tail` of the first data cell, where the layout proves it. */
  readonly window: number | null;
  /** The row was filled up to the width of others: a blank last cell may be filling. */
  readonly filled?: boolean;
  /** `positions`: a blank cell has its own place. `full`: only a full row tells its columns. `none`: not even that. */
  readonly trust: 'positions' | 'full' | 'none';
  /** Why cells of a row that is not trusted are unknown. */
  readonly why: UnknownReason;
  /** The text ends inside the row. */
  readonly cut: boolean;
}
