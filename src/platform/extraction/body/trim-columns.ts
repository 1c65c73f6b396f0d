import { BODY_LIMITS, type BodyTable } from '../../../richtext/index.ts';

type Row = BodyTable['content'][number];

/** Wider spans than any real one are mistakes or attacks. */
export const WIDEST_SPAN = 1_000;

/** Takes out columns in which no cell begins: pages write `colspan="100"` for a cell that is as wide as the table. */
export function trimColumns(rows: readonly Row[]): readonly Row[] {
  if (rows.reduce((sum, row) => sum + row.content.length, 0) > BODY_LIMITS.cells) return rows;
  const columns = placeRows(rows);
  const begins = new Set(columns.flat());
  // How many columns that stay are left of each.
  const before = [0];
  for (let column = 0; column < Math.max(0, ...begins) + WIDEST_SPAN; column++)
    before.push((before[column] ?? 0) + (begins.has(column) ? 1 : 0));
  return rows.map((row, index) => ({
    ...row,
    content: row.content.map((cell, at) => {
      const from = columns[index]?.[at] ?? 0;
      const colspan = (before[from + cell.attrs.colspan] ?? 0) - (before[from] ?? 0);
      return colspan === cell.attrs.colspan ? cell : { ...cell, attrs: { ...cell.attrs, colspan: Math.max(1, colspan) } };
    }),
  }));
}

/** The column in which each cell begins, by the table algorithm of the HTML standard. */
function placeRows(rows: readonly Row[]): readonly (readonly number[])[] {
  const freeFrom: number[] = [];
  return rows.map(({ content }, row) => {
    let column = 0;
    return content.map(({ attrs }) => {
      while ((freeFrom[column] ?? 0) > row) column++;
      const begin = column;
      for (; column < begin + attrs.colspan; column++) freeFrom[column] = Math.max(freeFrom[column] ?? 0, row + attrs.rowspan);
      return begin;
    });
  });
}
