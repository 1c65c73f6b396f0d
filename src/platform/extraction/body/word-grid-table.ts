import type { BodyBlock, BodyCell, BodyTable } from '../../../richtext/index.ts';
import type { WordGrid } from '../docx/word-table.ts';

/** A grid as a table whose rows list their cells; places that no cell covers get a blank one. */
export function tableOfGrid(grid: WordGrid<BodyBlock>, isHeaderRow: (row: number) => boolean): BodyTable {
  const rows = Array.from({ length: grid.rowCount }, (): BodyCell[] => []);
  /** Per column: the first row that is free again. */
  const freeFrom = Array.from({ length: grid.columnCount }, () => 0);
  let next = 0;
  for (const [row, content] of rows.entries()) {
    for (let column = 0; column < grid.columnCount;) {
      const cell = grid.cells[next];
      const type = isHeaderRow(row) ? 'tableHeader' : 'tableCell';
      if (cell?.row === row && cell.column === column) {
        content.push({
          type,
          attrs: { colspan: cell.columnSpan, rowspan: cell.rowSpan },
          content: cell.blocks.map((block) => inCell(block, type)),
        });
        freeFrom.fill(row + cell.rowSpan, column, column + cell.columnSpan);
        column += cell.columnSpan;
        next++;
      } else {
        if ((freeFrom[column] ?? 0) <= row) content.push({ type, attrs: { colspan: 1, rowspan: 1 }, content: [] });
        column++;
      }
    }
  }
  return { type: 'table', content: rows.map((content) => ({ type: 'tableRow', content })) };
}

/** What stands in the middle of a header cell stands where headers do. */
export function inCell(block: BodyBlock, type: BodyCell['type']): BodyBlock {
  const isCentred = type === 'tableHeader' && block.type === 'paragraph' && block.attrs.textAlign === 'center';
  return isCentred ? { ...block, attrs: { textAlign: null } } : block;
}
