import type { PrintedTable } from '../printed-report.ts';
import { AIRY, tableWay, textOf, PLAIN, type Flattener } from './flattener.ts';

const texts = (table: PrintedTable): string[] => table.rows.flatMap((row) => row.map((cell) => cell.text));
const written = (table: PrintedTable): string[] => texts(table).filter((text) => text !== '');

export const LINES: readonly Flattener[] = [
  tableWay('lines', 'one cell per line, blank cells leave no trace', ['blankVanish'], (table) => written(table).join('\n')),
  tableWay(
    'lines-airy',
    'cells separated by blank lines, blank cells leave no trace',
    ['blankVanish'],
    (table) => written(table).join('\n\n'),
    AIRY,
  ),
  tableWay('lines-space-blank', 'one cell per line, a blank cell is a line with a no-break space', [], (table) =>
    texts(table)
      .map((text) => (text === '' ? '\u00a0' : text))
      .join('\n'),
  ),
  tableWay(
    'lines-airy-space-blank',
    'cells separated by blank lines, a blank cell is an ideographic space',
    [],
    (table) =>
      texts(table)
        .map((text) => (text === '' ? '\u3000' : text))
        .join('\n\n'),
    AIRY,
  ),
  tableWay('lines-rows', 'one cell per line, a blank line after each row, blank cells leave no trace', ['blankVanish'], (table) =>
    table.rows
      .map((row) =>
        row
          .map((cell) => cell.text)
          .filter((text) => text !== '')
          .join('\n'),
      )
      .join('\n\n'),
  ),
  tableWay('lines-indented', 'one cell per line, indented, no-break spaces around', ['blankVanish'], (table) =>
    written(table)
      .map((text) => `\u00a0\u00a0 ${text} \u00a0`)
      .join('\n'),
  ),
  {
    name: 'lines-repeats-removed',
    how: 'one cell per line, every line that stood before is left out',
    destroys: ['blankVanish', 'repeatsDropped'],
    flatten: (report, random) => {
      const lines = textOf(report, random, (table) => written(table).join('\n'), PLAIN).split('\n');
      return [...new Set(lines)].join('\n');
    },
  },
  {
    name: 'one-line',
    how: 'the whole report on one line, cells separated by a space',
    destroys: ['blankVanish'],
    flatten: (report, random) => textOf(report, random, (table) => written(table).join(' '), PLAIN).replaceAll('\n', ' '),
  },
  {
    name: 'one-line-tables',
    how: 'each table on one line, cells separated by spaces',
    destroys: ['blankVanish'],
    flatten: (report, random) => textOf(report, random, (table) => written(table).join('  '), AIRY),
  },
  tableWay('glued-rows', 'the cells of a row glued together, numbers too', ['blankVanish', 'cellBoundaries'], (table) =>
    table.rows.map((row) => row.map((cell) => cell.text).join('')).join('\n'),
  ),
  tableWay('glued-headers', 'header cells glued together, data rows separated by spaces', ['blankVanish'], (table) =>
    table.rows
      .map((row) => {
        const all = row.map((cell) => cell.text).filter((text) => text !== '');
        return row.every((cell) => cell.role === 'header') ? all.join('') : all.join(' ');
      })
      .join('\n'),
  ),
];
