import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellOf, twoBlockTable } from '../../../test/factories/print/print-document.ts';
import { cellHeaders } from './cell-headers.ts';
import { placeCells } from './placed-cell.ts';

test('cells stand where the merged cells above leave room', () => {
  const placed = placeCells(twoBlockTable()).map((row) => row.map(({ cell, row: y, column }) => `${cell.text}@${y},${column}`));
  assert.deepEqual(placed, [
    ['甲项@0,0'],
    ['名称@1,0', '数量@1,1'],
    ['一@2,0', '1@2,1'],
    ['乙项@3,0'],
    ['类@4,0', '名@4,1', '数@4,2'],
    ['组@5,0', '二@5,1', '+2@5,2'],
    ['三@6,1', '@6,2'],
  ]);
});

test('a table whose spans overlap or leave it is a fault', () => {
  const table = { ...twoBlockTable(), rows: [[cellOf('a', { columnSpan: 4 })]] };
  assert.throws(() => placeCells(table), /row 0, column 0/);
  assert.throws(() => placeCells({ ...table, rows: [[cellOf('a', { rowSpan: 2 })]] }), /overlaps or leaves/);
});

test('a data cell’s headers are those of its own block and of its row', () => {
  const rows = placeCells(twoBlockTable());
  const headers = cellHeaders(rows);
  const of = (y: number, x: number): readonly string[] => {
    const cell = rows[y]?.[x];
    return cell === undefined ? [] : (headers.get(cell) ?? []).map((header) => header.cell.text);
  };
  assert.deepEqual(of(2, 1), ['甲项', '数量', '一']);
  assert.deepEqual(of(5, 2), ['乙项', '数', '组', '二']);
  assert.deepEqual(of(6, 1), ['乙项', '数', '组', '三']);
  assert.deepEqual(of(4, 1), ['乙项']);
});
