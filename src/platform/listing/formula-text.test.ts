import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { csvLines } from './csv.ts';
import type { ExportColumn } from './export-column.ts';
import type { Row } from './read-page.ts';
import { writeWorkbook } from './workbook.ts';

const COLUMNS: readonly ExportColumn[] = [
  { name: 'title', column: { label: '=标题', kind: 'text' } },
  { name: 'amount', column: { label: '金额', kind: 'number' } },
];
const FORMULAS = [
  '=1+1',
  '+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  '=cmd|" /C calc"!A0',
  '-2+3+cmd|x',
];
const NUMBERS = [-5, '-5', '-12.50', '+3', '-1,234.5', '-3%', 0, '7'];

async function csv(rows: readonly Row[]): Promise<readonly (readonly string[])[]> {
  async function* batches(): AsyncGenerator<readonly Row[]> {
    yield rows;
  }
  let text = '';
  for await (const line of csvLines(COLUMNS, batches())) text += line;
  // As spreadsheets read it: any line end ends a row.
  return parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
}

test('attack: formulas in exported lists, in a text, in a column of numbers and in a heading', async () => {
  const rows = await csv(FORMULAS.map((title) => ({ title, amount: title })));
  assert.deepEqual(
    rows,
    [["'=标题", '金额'], ...FORMULAS.map((text) => [`'${text}`, `'${text}`])].map((row) => (row[0] === "'+1" ? ["'+1", '+1'] : row)),
  );
  for (const row of rows) for (const cell of row) assert.match(cell, /^(?:'|\+1$|金额)/u);
});

test('attack: a formula behind a line end in a text stays within its cell', async () => {
  const texts = ['公开\n=1+1', '公开\r=1+1', '公开\r\n=1+1', '公开\n=cmd|" /C calc"!A0', '\n\n=1'];
  const rows = await csv(texts.map((title) => ({ title, amount: 1 })));
  assert.deepEqual(
    rows.slice(1),
    texts.map((text) => [text.startsWith('\n') ? `'${text}` : text, '1']),
  );
});

test('numbers below zero stay numbers, also those that come as text', async () => {
  const rows = await csv(NUMBERS.map((amount) => ({ title: '公开', amount })));
  assert.deepEqual(
    rows.slice(1).map(([, amount]) => amount),
    NUMBERS.map(String),
  );
});

test('attack: no cell of an exported workbook is a formula', async () => {
  const workbook = await writeWorkbook(
    '=清单',
    COLUMNS,
    FORMULAS.map((title) => ({ title, amount: title })),
  );
  const sheet = Object.values(read(workbook, { cellFormula: true }).Sheets)[0] ?? {};
  const cells = Object.entries(sheet).filter(([name]) => /^[AB]\d+$/.test(name));
  assert.equal(cells.length, 2 * (FORMULAS.length + 1));
  for (const [name, cell] of cells) assert.deepEqual([cell.t, cell.f], ['s', undefined], name);
});
