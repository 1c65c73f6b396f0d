import { squaresOf, type PrintedCell, type PrintedTable } from '../printed-report.ts';
import type { Random } from '../random.ts';
import { AIRY, MARKDOWN, tableWay, type Flattener } from './flattener.ts';

const squares = (table: PrintedTable): string[][] =>
  squaresOf(table).map((row) => row.map((square) => (square.origin ? square.cell.text : '')));
const begun = (table: PrintedTable): string[][] => table.rows.map((row) => row.map((cell) => cell.text));
const tabbed = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('\t')).join('\n');
const padded = (row: readonly string[], width: number): string[] => [
  ...row,
  ...Array.from({ length: Math.max(0, width - row.length) }, () => ''),
];

/** Some rows as a page break leaves them: own label first, squares of the merged labels after it. */
function shifted(table: PrintedTable, random: Random): string {
  let breakLeft = 0;
  const rows = squaresOf(table).map((row) => {
    const texts = row.map((square) => (square.origin ? square.cell.text : ''));
    const lead = row.findIndex((square) => square.origin && square.cell.role === 'label');
    if (breakLeft === 0 && random.chance(0.1)) breakLeft = random.int(1, 4);
    if (breakLeft === 0 || lead <= 0 || row[lead - 1]?.below !== true) return texts;
    breakLeft -= 1;
    return [...texts.slice(lead, lead + 1), ...texts.slice(0, lead), ...texts.slice(lead + 1)];
  });
  return tabbed(rows);
}

/** Blank lines where a page ended. */
function cut(rows: readonly string[], random: Random): string {
  return rows.map((row) => (random.chance(0.12) ? `${row}\n` : row)).join('\n');
}

/** A tab and one cell per line, a blank line ends the row; squares that a cell above covers stand as blank cells. */
function cellPerLine(table: PrintedTable, random: Random): string {
  const wrap = (cell: PrintedCell): string => {
    if (cell.role === 'data' || cell.text.length < 2 || !random.chance(0.2)) return cell.text;
    const at = random.int(1, cell.text.length - 1);
    return `${cell.text.slice(0, at)}${random.pick(['\n', '\n\n'])}${cell.text.slice(at)}`;
  };
  return squaresOf(table)
    .map((row) =>
      row
        .filter((square) => square.origin || (square.below && isLeft(row, square)))
        .map((square) => `\t${square.below ? '' : wrap(square.cell)}`)
        .join('\n'),
    )
    .join('\n\n');
}

/** A cell merged from above stands once, not once for each column it spans. */
function isLeft(row: readonly { readonly cell: PrintedCell }[], square: { readonly cell: PrintedCell }): boolean {
  return row.find((candidate) => candidate.cell === square.cell) === square;
}

const quoted = (text: string): string => (/[\n\t"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const TABS: readonly Flattener[] = [
  tableWay('tab-merged-empty', 'a tab row a line, merged cells as empty cells', [], (table) => tabbed(squares(table))),
  tableWay('tab-merged-dropped', 'a tab row a line, only the cells that begin in the row', [], (table) => tabbed(begun(table))),
  tableWay(
    'tab-padded-right',
    'a tab row a line, merged cells dropped and the row filled up with tabs',
    ['padding'],
    (table) => tabbed(begun(table).map((row) => padded(row, table.columnCount - 1))),
    MARKDOWN,
  ),
  tableWay('tab-shifted', 'tab rows whose own label moved to the first column after a page break', ['shifted'], shifted, MARKDOWN),
  tableWay('tab-cut', 'tab rows cut apart by blank lines', [], (table, random) => cut(tabbed(squares(table)).split('\n'), random), AIRY),
  tableWay('tab-trimmed', 'tab rows whose trailing and leading blanks were trimmed', ['blankVanish'], (table) =>
    tabbed(squares(table))
      .split('\n')
      .map((line) => line.trim())
      .join('\n'),
  ),
  tableWay('tab-spaced', 'tab rows with spaces around the tabs, numbers padded by spaces', [], (table, random) =>
    squares(table)
      .map((row) => row.map((text) => `${' '.repeat(random.int(0, 2))}${text}${' '.repeat(random.int(0, 2))}`).join('\t'))
      .join('\n'),
  ),
  tableWay('tab-cell-per-line', 'a tab and one cell per line, blank line ends the row, labels broken', [], cellPerLine),
  tableWay('tab-crowded', 'a tab before every cell, and rows on lines', [], (table) =>
    squares(table)
      .map((row) => row.map((text) => `\t${text}`).join(''))
      .join('\n'),
  ),
  tableWay('spreadsheet', 'copied from a spreadsheet: tabs, cells with line breaks in quotes', [], (table, random) =>
    squares(table)
      .map((row) =>
        row
          .map((text) =>
            quoted(text.length > 2 && /^[一-鿿]+$/.test(text) && random.chance(0.3) ? `${text.slice(0, 2)}\n${text.slice(2)}` : text),
          )
          .join('\t'),
      )
      .join('\n'),
  ),
  tableWay('word-paste', 'pasted from a word processor: tab rows, labels with line breaks inside the row', [], (table, random) =>
    table.rows
      .map((row) =>
        row
          .map((cell) =>
            cell.role !== 'data' && cell.text.length > 4 && random.chance(0.2)
              ? `${cell.text.slice(0, 4)}\n${cell.text.slice(4)}`
              : cell.text,
          )
          .join('\t'),
      )
      .join('\n'),
  ),
];
