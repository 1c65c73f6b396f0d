import { squaresOf, type PrintedCell, type PrintedTable } from '../printed-report.ts';
import type { Random } from '../random.ts';
import { MARKDOWN, tableWay, textOf, PLAIN, type Flattener } from './flattener.ts';

/** Rows whose merged cells from above are left out: what an HTML-to-text tool sees that ignores spans. */
function begun(table: PrintedTable): readonly (readonly PrintedCell[])[] {
  return table.rows;
}

/**
 * One cell per line ending in a pipe; blank cells are pipes; every row is filled up to `width` pipes.
 * `lone`: a blank cell between others is a line of its own; `run`: it joins the next run of pipes.
 */
function paddedCells(rows: readonly (readonly PrintedCell[])[], width: number, blanks: 'lone' | 'run'): string {
  const lines: string[] = [];
  rows.forEach((row) => {
    const texts = row.map((cell) => cell.text);
    let lastText = texts.length - 1;
    while (lastText >= 0 && texts[lastText] === '') lastText -= 1;
    const tail = texts.length - 1 - lastText + Math.max(0, width - row.length);
    let run = '';
    for (let index = 0; index < lastText; index++) {
      const text = texts[index] ?? '';
      if (text === '') {
        if (blanks === 'lone') lines.push('|');
        else run += '|';
      } else {
        if (run !== '') lines.push(run);
        run = '';
        lines.push(`${text} |`);
      }
    }
    if (run !== '') lines.push(run);
    if (lastText < 0) {
      lines.push('|'.repeat(tail));
      return;
    }
    const text = texts[lastText] ?? '';
    const blankAfterText = lastText < texts.length - 1;
    if (tail === 0) lines.push(`${text} |`);
    else if (blankAfterText) lines.push(`${text} |`, '|'.repeat(tail));
    else lines.push(`${text} | ${'|'.repeat(tail)}`);
  });
  return lines.join('\n');
}

/** The run's length: the widest row, or more where the tool counted badly. */
function paddedWidth(table: PrintedTable, random: Random): number {
  const widest = Math.max(...table.rows.map((row) => row.length));
  return random.chance(0.6) ? Math.max(widest, table.columnCount) : Math.max(widest, table.columnCount) + random.int(1, 16);
}

const pipeRow = (texts: readonly string[]): string => texts.join(' | ');
const squareTexts = (table: PrintedTable, repeat: boolean): string[][] =>
  squaresOf(table).map((row) => row.map((square) => (square.origin || repeat ? square.cell.text : '')));
const rule = (count: number): string => Array.from({ length: count }, () => '---').join('|');
const escaped = (text: string): string => text.replaceAll('\n', '<br>');

function gfm(table: PrintedTable, repeat: boolean): string {
  const [head, ...rows] = squareTexts(table, repeat).map((row) => `| ${row.map(escaped).join(' | ')} |`);
  return [head, `|${rule(table.columnCount)}|`, ...rows].join('\n');
}

/** Markdown as page-to-text tools write it: only the cells that begin in the row, filled up, padded to equal width. */
function alignedMarkdown(table: PrintedTable): string {
  const rows = table.rows.map((row) => Array.from({ length: table.columnCount }, (_, index) => escaped(row[index]?.text ?? '')));
  const widths = Array.from({ length: table.columnCount }, (_, index) => Math.max(2, ...rows.map((row) => row[index]?.length ?? 0)));
  const [head, ...rest] = rows.map((row) => `| ${row.map((text, index) => text.padEnd(widths[index] ?? 2)).join(' | ')} |`);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rest].join('\n');
}

/** Sections 二 to 四 in one table whose rows include the section headings. */
const headingAsRow: Flattener = {
  name: 'pipe-heading-as-row',
  how: 'one cell per line, all tables run together, the section heading is a row of the table',
  destroys: ['padding'],
  flatten: ({ blocks }, random) => {
    const width = 10 + random.int(5, 16);
    const out: string[] = [];
    blocks.forEach((block, index) => {
      if (block.kind === 'table') out.push(paddedCells(begun(block.table), width, 'run'));
      else if (block.role === 'heading' && blocks[index + 1]?.kind === 'table') out.push(`${block.text} | ${'|'.repeat(width - 1)}`);
      else out.push(block.text);
    });
    return out.join('\n');
  },
};

export const PIPES: readonly Flattener[] = [
  tableWay(
    'pipe-cells-run',
    'one cell per line with a pipe, rows padded to a constant run, blanks join the run',
    ['padding'],
    (table, random) => paddedCells(begun(table), paddedWidth(table, random), 'run'),
  ),
  tableWay('pipe-cells-lone', 'the same, a blank cell inside a row is a lone pipe', ['padding'], (table, random) =>
    paddedCells(begun(table), paddedWidth(table, random), 'lone'),
  ),
  headingAsRow,
  tableWay('pipe-lines', 'cells on lines, a pipe on a line of its own after each, no row end', [], (table) =>
    table.rows.flatMap((row) => row.map((cell) => (cell.text === '' ? '|' : `${cell.text}\n|`))).join('\n'),
  ),
  tableWay('pipe-row-padded', 'a pipe row a line, trailing pipes up to the full width', ['padding'], (table) =>
    table.rows
      .map((row) => `${pipeRow(row.map((cell) => cell.text))} | ${'|'.repeat(Math.max(0, table.columnCount - row.length))}`.trimEnd())
      .join('\n'),
  ),
  tableWay('pipe-row-leading', 'a pipe row a line with a leading pipe, only the cells that begin in the row', [], (table) =>
    table.rows.map((row) => `| ${pipeRow(row.map((cell) => cell.text))} |`).join('\n'),
  ),
  tableWay('pipe-row-rule', 'a pipe row a line, a rule under the first, no outer pipes', [], (table) => {
    const [head, ...rows] = table.rows.map((row) => pipeRow(row.map((cell) => cell.text)));
    return [head, rule(table.rows[0]?.length ?? 1), ...rows].join('\n');
  }),
  tableWay('pipe-tight', 'pipes without spaces, merged cells as empty ones', [], (table) =>
    squareTexts(table, false)
      .map((row) => `|${row.join('|')}|`)
      .join('\n'),
  ),
  tableWay('markdown-gfm', 'GitHub Markdown, the full grid, merged cells empty', [], (table) => gfm(table, false), MARKDOWN),
  tableWay(
    'markdown-aligned',
    'Markdown, merged cells left out, rows filled up and padded to equal widths',
    ['padding'],
    alignedMarkdown,
    MARKDOWN,
  ),
  tableWay(
    'markdown-gfm-repeated',
    'GitHub Markdown, a merged cell repeated in all its squares',
    ['mergedRepeated'],
    (table) => gfm(table, true),
    MARKDOWN,
  ),
  {
    name: 'pipe-one-line',
    how: 'the whole report on one line, cells between pipes, merged cells left out',
    destroys: [],
    flatten: (report, random) =>
      textOf(
        report,
        random,
        (table) => `|${table.rows.map((row) => row.map((cell) => cell.text.replaceAll('\n', '')).join('|')).join('|')}|`,
        PLAIN,
      ).replaceAll('\n', ' '),
  },
  tableWay('box-drawing', 'box-drawing characters, the full grid', [], (table) => {
    const rows = squareTexts(table, false).map((row) => `│${row.join('│')}│`);
    return [
      `┌${'─┬'.repeat(table.columnCount - 1)}─┐`,
      rows.join(`\n├${'─┼'.repeat(table.columnCount - 1)}─┤\n`),
      `└${'─┴'.repeat(table.columnCount - 1)}─┘`,
    ].join('\n');
  }),
];
