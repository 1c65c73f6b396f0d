import type { FormId, SectionKind, TableId } from '../model/report.ts';

/** An official form as data: what is printed, and which cells it holds. */
export interface Form {
  readonly id: FormId;
  /** The notice that prescribes it. */
  readonly source: string;
  readonly sections: readonly FormSection[];
  readonly tables: readonly FormTable[];
}

export interface FormSection {
  readonly number: number;
  readonly kind: SectionKind;
  readonly heading: string;
  readonly table: TableId | null;
}

export interface FormTable {
  readonly id: TableId;
  readonly caption: string;
  /** The cells that hold data, row by row. */
  readonly rows: readonly FormRow[];
  /** The printed table, cell by cell, with its merged cells. */
  readonly grid: FormGrid;
}

export interface FormRow {
  readonly id: string;
  /** From the outermost group to the row's own label, as printed: [三、本年度办理结果, （三）不予公开, 1.属于国家秘密]. */
  readonly labels: readonly string[];
  readonly columns: readonly FormColumn[];
  /** In some printings only: absence is no defect. */
  readonly optional?: boolean;
}

export interface FormColumn {
  readonly id: string;
  readonly label: string;
  /** 万元 where the form states it; null for plain counts. */
  readonly unit: string | null;
}

export interface FormGrid {
  readonly columnCount: number;
  /** Relative widths. */
  readonly widths: readonly number[];
  readonly headerRowCount: number;
  /** Each row lists only the cells that begin in it, from left to right. */
  readonly rows: readonly (readonly GridCell[])[];
}

/** A printed cell: words, or the slot of a data cell. */
export type GridCell = {
  readonly rowSpan: number;
  readonly columnSpan: number;
} & (
  | { readonly kind: 'label'; readonly text: string; readonly header: 'column' | 'row' }
  | { readonly kind: 'slot'; readonly row: string; readonly column: string }
);
