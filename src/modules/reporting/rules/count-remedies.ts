import { remedyCell, type Remedy, type RemedyResult } from '../../../law/index.ts';
import { emptyTable, put, type CountedTable } from './count-requests.ts';

/** A review or a suit as table four looks at it. Days are `YYYY-MM-DD`. */
export interface RemedyLife {
  readonly id: number;
  readonly kind: Remedy;
  /** In their order. Decided without a result: sent back. */
  readonly instances: readonly {
    readonly filedOn: string;
    readonly decidedOn: string | null;
    readonly result: RemedyResult | null;
  }[];
}

/**
 * Table four of a year from the reviews and suits: those of which an instance was open at some time of the year, each once,
 * in the cell of what had been decided by its end. What nothing happened to since an earlier year was counted there. Practice.
 */
export function countRemedies(remedies: readonly RemedyLife[], year: number): CountedTable {
  const table = emptyTable('remedies', '2021');
  const [begin, end] = [`${year}-01-01`, `${year}-12-31`];
  for (const { id, kind, instances } of remedies) {
    const known = instances.filter(({ filedOn }) => filedOn <= end);
    if (!known.some(({ decidedOn }) => decidedOn === null || decidedOn >= begin)) continue;
    const results = known.flatMap(({ decidedOn, result }): RemedyResult[] =>
      decidedOn === null || decidedOn > end ? ['pending'] : result === null ? [] : [result],
    );
    const { row, column } = remedyCell(kind, results);
    for (const name of [column, 'total']) put(table, row, name, id);
  }
  return table;
}
