import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellOf, twoBlockTable } from '../../../test/factories/print/print-document.ts';
import { typesetTable } from './typeset-table.ts';

const columns = (count: number, texts: readonly string[]) => ({
  caption: '',
  showCaption: false,
  widths: Array.from({ length: count }, () => 1),
  headerRowCount: 0,
  rows: [texts.map((text) => cellOf(text, { role: 'columnHeader' }))],
});

test('type shrinks until the longest number fits its cell, and no further than it must', () => {
  assert.equal(typesetTable(twoBlockTable(), 440).size, 10.5);
  const wide = columns(10, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '12345678901']);
  const { size } = typesetTable(wide, 440);
  assert.ok(size < 9 && 11 * 0.64 * size <= 44 - 3.4, `${size}`);
  assert.equal(typesetTable(columns(10, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '123456']), 440).size, 9);
});

test('a label that needs two lines breaks in the middle', () => {
  const [row = []] = typesetTable(columns(15, ['结果维持', '总计', '未经复议直接起诉']), 440).rows;
  assert.deepEqual(
    row.map((cell) => cell.lineLength),
    [2, null, 2],
  );
});

test('the height grows with the rows and with the lines in them', () => {
  const height = (rows: readonly string[]): number =>
    typesetTable({ ...columns(1, []), rows: rows.map((text) => [cellOf(text)]) }, 100).height;
  const one = height(['一']);
  assert.equal(height(['一', '二']), 2 * one);
  assert.ok(height(['长'.repeat(20)]) > 2 * one);
});
