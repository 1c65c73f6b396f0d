import type { PrintedCell, PrintedTable } from '../printed-report.ts';
import type { Random } from '../random.ts';
import { tableWay, textOf, PLAIN, type Flattener } from './flattener.ts';

const labelsOf = (row: readonly PrintedCell[]): string[] =>
  row.filter((cell) => cell.role !== 'data' && cell.text !== '').map((cell) => cell.text);
const numbersOf = (row: readonly PrintedCell[]): string[] =>
  row.filter((cell) => cell.role === 'data' && cell.text !== '').map((cell) => cell.text);

/** A row's group labels (merged over rows, in narrow columns), its own label, and what stands beside it: a unit and the numbers. */
function partsOf(row: readonly PrintedCell[]): { readonly groups: readonly string[]; readonly own: string; readonly beside: string } {
  const labels = row.filter((cell) => cell.role !== 'data' && cell.text !== '');
  const groups = labels.filter((cell) => cell.rowSpan > 1).map((cell) => cell.text);
  const [own = '', ...rest] = labels.filter((cell) => cell.rowSpan === 1).map((cell) => cell.text);
  return { groups, own, beside: [...rest, ...numbersOf(row)].join(' ') };
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines;
}

const pageMark = (page: number, random: Random): string =>
  random.pick([`- ${page} -`, `— ${page} —`, `${page}`, `第 ${page} 页 共 9 页`, `${page} / 9`]);

type RowText = (row: readonly PrintedCell[], random: Random) => string;

const labelThenNumbers: RowText = (row) => [...labelsOf(row), ...numbersOf(row)].join(' ');

/** Long labels wrapped; the numbers after the label, on their own line, or beside its middle line. */
const wrappedLabels: RowText = (row, random) => {
  const { groups, own, beside } = partsOf(row);
  const lines = [...groups.flatMap((label) => wrap(label, 6)), ...wrap(own, 9)];
  if (beside === '') return lines.join('\n');
  const style = random.int(0, 2);
  if (style === 0 || own.length <= 9) return `${lines.join('\n')} ${beside}`;
  if (style === 1) return `${lines.join('\n')}\n${beside}`;
  const tail = lines.pop() ?? '';
  return `${lines.join('\n')} ${beside}\n${tail}`;
};

/** Group labels one character a line, as narrow columns print them. */
const verticalLabels: RowText = (row) => {
  const { groups, own, beside } = partsOf(row);
  const upright = groups.map((label) => Array.from(label).join('\n'));
  return [...upright, [own, beside].filter((part) => part !== '').join(' ')].join('\n');
};

function withPages(table: PrintedTable, random: Random, rowText: RowText, split: boolean): string {
  const lines: string[] = [];
  let page = random.int(2, 6);
  let carried = '';
  table.rows.forEach((row) => {
    let text = rowText(row, random);
    if (carried !== '') {
      text = `${carried} ${text}`;
      carried = '';
    }
    const group = labelsOf(row)[0];
    if (split && group !== undefined && /^[（(][三四五][）)]/.test(group) && random.chance(0.5)) {
      // The group label is cut by the page: its head stays with this row, its tail begins the next page.
      const at = random.int(4, group.length - 1);
      text = text.replace(group, group.slice(0, at));
      carried = group.slice(at);
    }
    lines.push(text);
    if (carried !== '' || random.chance(0.05)) {
      lines.push(pageMark(page, random));
      page += 1;
    }
  });
  return lines.join('\n');
}

/** Reading order by columns: first all labels, then each column of numbers. Which number belongs where can't be told safely. */
function byColumns(table: PrintedTable): string {
  const labels = table.rows.flatMap((row) => labelsOf(row));
  const columns: string[][] = [];
  for (const row of table.rows) numbersOf(row).forEach((text, index) => (columns[index] ??= []).push(text));
  return [...labels, ...columns.flat()].join('\n');
}

/** The numbers stand a little higher than their label, so that they come first. */
const numbersFirst: RowText = (row) => {
  const numbers = numbersOf(row).join(' ');
  const labels = labelsOf(row).join(' ');
  return numbers === '' ? labels : `${numbers}\n${labels}`;
};

const rows = (table: PrintedTable, random: Random, rowText: RowText): string => table.rows.map((row) => rowText(row, random)).join('\n');

export const PDF_TEXT: readonly Flattener[] = [
  tableWay('pdf-rows', 'label and numbers on a line', ['blankVanish'], (table, random) => rows(table, random, labelThenNumbers)),
  tableWay('pdf-wrapped', 'long labels wrapped, the numbers behind, below or beside them', ['blankVanish'], (table, random) =>
    rows(table, random, wrappedLabels),
  ),
  tableWay('pdf-vertical', 'group labels one character a line', ['blankVanish'], (table, random) => rows(table, random, verticalLabels)),
  tableWay('pdf-pages', 'page numbers inside the table', ['blankVanish'], (table, random) =>
    withPages(table, random, labelThenNumbers, false),
  ),
  tableWay('pdf-pages-split', 'page numbers inside the table, group labels cut by the page', ['blankVanish'], (table, random) =>
    withPages(table, random, labelThenNumbers, true),
  ),
  tableWay('pdf-pages-wrapped', 'page numbers and wrapped labels', ['blankVanish'], (table, random) =>
    withPages(table, random, wrappedLabels, false),
  ),
  tableWay('pdf-columns', 'default mode: all labels, then the numbers column by column', ['blankVanish', 'order'], byColumns),
  tableWay('pdf-numbers-first', 'the numbers of a row stand on a line above its label', ['blankVanish', 'order'], (table, random) =>
    rows(table, random, numbersFirst),
  ),
  {
    name: 'pdf-spaced-text',
    how: 'running text and labels with a space here and there, rows on lines',
    destroys: ['blankVanish'],
    flatten: (report, random) =>
      textOf(report, random, (table) => rows(table, random, labelThenNumbers), PLAIN).replace(/([一-鿿])(?=[一-鿿])/g, (character) =>
        random.chance(0.04) ? `${character} ` : character,
      ),
  },
];
