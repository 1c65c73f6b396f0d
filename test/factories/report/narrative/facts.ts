import { valueOf } from '../../../../src/report/model/cell.ts';
import type { AnnualReport, TableId } from '../../../../src/report/model/report.ts';
import type { Agency } from '../agencies.ts';
import type { Random } from '../random.ts';

/** What the running text may speak of. */
export interface Facts {
  readonly agency: Agency;
  readonly year: number;
  /** The number of a cell, null when the tables do not say. */
  readonly cell: (table: TableId, row: string, column: string) => number | null;
  readonly random: Random;
}

export function factsOf(tables: AnnualReport['tables'], agency: Agency, year: number, random: Random): Facts {
  return { agency, year, random, cell: (table, row, column) => valueOf(tables[table].rows[row]?.cells[column]) };
}
