import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SourceDocument } from '../../kernel/source-document.ts';
import { buildPdf } from './testing/build-pdf.ts';
import { buildWord, cell as wordCell, paragraph } from './testing/build-word.ts';
import { opened } from './testing/opened.ts';
import { Random } from './testing/random.ts';
import { randomTable, type RandomCell, type RandomTable } from './testing/random-table.ts';

const COLUMN_WIDTH = 90;
const ROW_HEIGHT = 30;
const TOP = 700;

function asHtml({ rowCount, cells }: RandomTable): Buffer {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    cells
      .filter((cell) => cell.row === row)
      .map(({ rowSpan, columnSpan, text }) => `<td rowspan="${rowSpan}" colspan="${columnSpan}">${text === '' ? '&nbsp;' : text}</td>`)
      .join(''),
  );
  return Buffer.from(`<html><body><p>表</p><table><tr>${rows.join('</tr><tr>')}</tr></table></body></html>`);
}

function asWord({ rowCount, cells }: RandomTable): Buffer {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .toSorted((a, b) => a.column - b.column)
      .map((cell) => wordCell(cell.row === row ? cell.text : '', wordProperties(cell, row)))
      .join(''),
  );
  return buildWord(`${paragraph('表')}<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`);
}

function wordProperties({ row: first, rowSpan, columnSpan }: RandomCell, row: number): string {
  const merge = rowSpan === 1 ? '' : row === first ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  return `<w:gridSpan w:val="${columnSpan}"/>${merge}`;
}

function asPdf({ cells }: RandomTable): Buffer {
  const lines = cells.flatMap(({ row, column, rowSpan, columnSpan }): (readonly [number, number, number, number])[] => {
    const [left, right] = [40 + column * COLUMN_WIDTH, 40 + (column + columnSpan) * COLUMN_WIDTH];
    const [top, bottom] = [TOP - row * ROW_HEIGHT, TOP - (row + rowSpan) * ROW_HEIGHT];
    return [
      [left, top, right, top],
      [left, bottom, right, bottom],
      [left, top, left, bottom],
      [right, top, right, bottom],
    ];
  });
  const texts = cells
    .filter(({ text }) => text !== '')
    .map(({ row, column, text }) => ({ x: 44 + column * COLUMN_WIDTH, y: TOP - row * ROW_HEIGHT - 18, text, size: 9 }));
  return buildPdf([{ texts: [{ x: 44, y: 740, text: '表' }, ...texts], lines }]);
}

/** The cells of the only table, without those places whose rows or columns no cell begins in. */
function cellsOf(document: SourceDocument): RandomCell[] {
  assert.equal(document.tables.length, 1);
  const cells = document.tables[0]?.cells ?? [];
  return cells.map(({ row, column, rowSpan, columnSpan, at }) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text: document.text.slice(at.start, at.end),
  }));
}

/** A drawing shows no edge where no cell ends: such rows and columns can't be told from a picture of the table. */
function everyEdgeShows({ rowCount, columnCount, cells }: RandomTable): boolean {
  const rows = new Set(cells.map(({ row }) => row));
  const columns = new Set(cells.map(({ column }) => column));
  return cells.length > 1 && rows.size === rowCount && columns.size === columnCount;
}

for (const [format, write, count] of [
  ['HTML', asHtml, 300],
  ['DOCX', asWord, 200],
  ['PDF', asPdf, 60],
] as const) {
  test(`${count} random tables with merged and blank cells come back from ${format} cell by cell`, async () => {
    let compared = 0;
    for (let seed = 1; compared < count; seed++) {
      const table = randomTable(new Random(seed));
      if (!everyEdgeShows(table)) continue;
      assert.deepEqual(cellsOf(await opened(write(table))), table.cells, `seed ${seed}`);
      compared++;
    }
  });
}
