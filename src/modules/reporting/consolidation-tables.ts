import { formOf, type FormTable } from '../../report/index.ts';
import { numberText } from './cell-view.ts';
import type { StoredCellTotal } from './consolidate-stored.ts';
import { displayGrid, type DisplayTable, type Filling } from './display-table.ts';

/** The totals in the official tables; what reports left open stands below each number, and is never taken for a 0. */
export function consolidationTables(totals: readonly StoredCellTotal[]): readonly DisplayTable[] {
  return tablesOf(totals).map((table) => displayGrid(table, fillingOf(table, totals)));
}

/** The tables that have cells in the totals, each generation once. */
function tablesOf(totals: readonly StoredCellTotal[]): readonly FormTable[] {
  const rows = new Set(totals.map((total) => `${total.table}/${total.row}/${total.column}`));
  const has = (table: FormTable): boolean =>
    table.rows.some((row) => row.optional !== true && row.columns.some((column) => rows.has(`${table.id}/${row.id}/${column.id}`)));
  const candidates = [
    ...formOf('2021').tables,
    ...formOf('2019').tables.filter((table) => table.id !== 'remedies'),
    ...formOf('statistics').tables,
  ];
  return candidates.filter((table, index) => {
    if (!has(table)) return false;
    const earlier = candidates.slice(0, index).filter((other) => other.id === table.id && has(other));
    const shownAlready = new Set(
      earlier.flatMap((other) => other.rows.flatMap((row) => row.columns.map((column) => `${row.id}/${column.id}`))),
    );
    return table.rows.some((row) =>
      row.columns.some((column) => !shownAlready.has(`${row.id}/${column.id}`) && rows.has(`${table.id}/${row.id}/${column.id}`)),
    );
  });
}

function fillingOf(table: FormTable, totals: readonly StoredCellTotal[]): (row: string, column: string) => Filling {
  const byCell = new Map(totals.filter((total) => total.table === table.id).map((total) => [`${total.row}/${total.column}`, total]));
  return (row, column) => {
    const total = byCell.get(`${row}/${column}`);
    if (total === undefined) return { kind: 'missing', text: '', note: null };
    const gaps = [
      ...(total.blank > 0 ? [`空 ${total.blank}`] : []),
      ...(total.missing > 0 ? [`缺 ${total.missing}`] : []),
      ...(total.unknown > 0 ? [`疑 ${total.unknown}`] : []),
    ];
    const note = gaps.length === 0 ? null : gaps.join(' ');
    return total.reported === 0 ? { kind: 'blank', text: '', note } : { kind: 'value', text: numberText(Number(total.sum)), note };
  };
}
