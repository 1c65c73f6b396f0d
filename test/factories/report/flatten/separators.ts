import { squaresOf, type PrintedTable } from '../printed-report.ts';
import { tableWay, type Flattener } from './flattener.ts';

const squares = (table: PrintedTable): string[][] =>
  squaresOf(table).map((row) => row.map((square) => (square.origin ? square.cell.text : '')));
const begun = (table: PrintedTable): string[][] => table.rows.map((row) => row.map((cell) => cell.text));
const joined = (rows: readonly (readonly string[])[], separator: string): string => rows.map((row) => row.join(separator)).join('\n');
const csv = (text: string): string => (/[,"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const SEPARATORS: readonly Flattener[] = [
  tableWay('csv', 'comma-separated values, the full grid', [], (table) =>
    joined(
      squares(table).map((row) => row.map(csv)),
      ',',
    ),
  ),
  tableWay('csv-begun', 'comma-separated values, only the cells that begin in the row', [], (table) =>
    joined(
      begun(table).map((row) => row.map(csv)),
      ',',
    ),
  ),
  tableWay('spaces', 'cells separated by runs of spaces', ['blankVanish'], (table) =>
    joined(
      begun(table).map((row) => row.filter((text) => text !== '')),
      '    ',
    ),
  ),
  tableWay('ideographic-spaces', 'cells separated by ideographic spaces', ['blankVanish'], (table) =>
    joined(
      begun(table).map((row) => row.filter((text) => text !== '')),
      '\u3000',
    ),
  ),
  tableWay('nbsp', 'cells separated by no-break spaces', ['blankVanish'], (table) =>
    joined(
      begun(table).map((row) => row.filter((text) => text !== '')),
      '\u00a0\u00a0',
    ),
  ),
  tableWay('semicolons', 'cells separated by semicolons, the full grid', [], (table) => joined(squares(table), ';')),
];
