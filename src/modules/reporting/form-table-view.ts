import { html, scrollFrame, type Html } from '../../portal/index.ts';
import { missing, type Cell, type FormRow, type FormTable, type GridCell, type TableReading } from '../../report/index.ts';
import { cellLegend, cellView, type CellView } from './cell-view.ts';

export type CellOf = (row: string, column: string) => CellView;

/** A table of the official form with its merged cells; `cellOf` says what stands in each slot. */
function formTable(table: FormTable, cellOf: CellOf, extraRows: readonly FormRow[] = []): Html {
  const { grid } = table;
  const lines = grid.rows.map((cells) => html`<tr>${cells.map((cell) => gridCell(cell, cellOf))}</tr>`);
  const labelColumns = grid.columnCount - (extraRows[0]?.columns.length ?? 0);
  const extra = extraRows.map(
    (row) =>
      html`<tr><th scope="row" colspan="${labelColumns}">${row.labels.at(-1)}（原文只有一行，没有细分）</th>${row.columns.map((column) => slotCell(cellOf(row.id, column.id), 1, 1))}</tr>`,
  );
  return scrollFrame(
    table.caption,
    html`<table class="form-table form-table-${table.id}"><caption>${table.caption}</caption>${grid.headerRowCount > 0 && html`<thead>${lines.slice(0, grid.headerRowCount)}</thead>`}<tbody>${lines.slice(grid.headerRowCount)}${extra}</tbody></table>`,
  );
}

/** A table as it was read; one that is not in the source is said to be missing, never shown as rows of zeros. */
export function tableReadingView(table: FormTable, reading: TableReading): Html {
  if (reading.state !== 'present') {
    return html`<p class="section-gap"><strong>${table.caption}</strong>：${reading.state === 'picture' ? '原文中这张表是图片，不能读取' : '原文没有这张表'}，各项数据缺失（不是 0）。</p>`;
  }
  const cellOf = (row: string, column: string): Cell => reading.rows[row]?.cells[column] ?? missing;
  const extraRows = table.rows.filter(
    (row) => row.optional === true && row.columns.some((column) => cellOf(row.id, column.id).state !== 'missing'),
  );
  const shown = table.rows.filter((row) => row.optional !== true || extraRows.includes(row));
  const cells = shown.flatMap((row) => row.columns.map((column) => cellOf(row.id, column.id)));
  return html`${formTable(table, (row, column) => cellView(withoutUnit(cellOf(row, column), unitOf(table, row, column))), extraRows)}${cellLegend(cells)}`;
}

function unitOf(table: FormTable, row: string, column: string): string | null {
  return table.rows.find((one) => one.id === row)?.columns.find((one) => one.id === column)?.unit ?? null;
}

/** The unit stands in the head of the column already. */
function withoutUnit(cell: Cell, unit: string | null): Cell {
  if (cell.state !== 'value' || cell.unit !== unit) return cell;
  return { state: 'value', value: cell.value, raw: cell.raw, at: cell.at };
}

function gridCell(cell: GridCell, cellOf: CellOf): Html {
  if (cell.kind === 'slot') return slotCell(cellOf(cell.row, cell.column), cell.rowSpan, cell.columnSpan);
  const scope = cell.header === 'column' ? (cell.columnSpan > 1 ? 'colgroup' : 'col') : cell.rowSpan > 1 ? 'rowgroup' : 'row';
  return html`<th scope="${scope}"${spans(cell.rowSpan, cell.columnSpan)}>${cell.text}</th>`;
}

function slotCell(view: CellView, rowSpan: number, columnSpan: number): Html {
  return html`<td class="${view.className}"${spans(rowSpan, columnSpan)}>${view.content}</td>`;
}

function spans(rowSpan: number, columnSpan: number): Html {
  return html`${rowSpan > 1 && html` rowspan="${rowSpan}"`}${columnSpan > 1 && html` colspan="${columnSpan}"`}`;
}
