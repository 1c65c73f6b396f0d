import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, utils } from '@e965/xlsx';
import { documentOf, twoBlockTable } from '../../../test/factories/print/print-document.ts';
import { renderXlsx } from './render-xlsx.ts';

test('numbers are numbers with the sign they were printed with, blanks are empty, merged cells are merged', async () => {
  const workbook = read(await renderXlsx(documentOf([{ kind: 'table', table: twoBlockTable() }])), { cellNF: true, cellText: true });
  assert.deepEqual(workbook.SheetNames, ['正文', '两段表']);
  const sheet = workbook.Sheets['两段表'] ?? {};
  assert.deepEqual([sheet['B3']?.t, sheet['B3']?.v], ['n', 1]);
  assert.deepEqual([sheet['C6']?.t, sheet['C6']?.v, sheet['C6']?.w], ['n', 2, '+2']);
  assert.equal(sheet['C7']?.v, undefined);
  const merges = (sheet['!merges'] ?? []).map((range) => utils.encode_range(range)).toSorted();
  assert.deepEqual(merges, ['A1:C1', 'A4:C4', 'A6:A7', 'B2:C2', 'B3:C3']);
});

test('sheets of the same or a forbidden name get names that a spreadsheet takes', async () => {
  const table = { ...twoBlockTable(), caption: `一/二[三]:四*五?六\\${'长'.repeat(40)}` };
  const blocks = [table, table, { ...table, caption: '' }].map((each) => ({ kind: 'table', table: each }) as const);
  const { SheetNames } = read(await renderXlsx(documentOf(blocks)));
  assert.equal(new Set(SheetNames).size, 4);
  for (const name of SheetNames) assert.match(name, /^[^[\]:*?/\\]{1,31}$/);
});

test('text that looks like a number or a formula stays text', async () => {
  const paragraphs = ['2021', '=1+1', '1-2', '文'.repeat(40_000)].map((text) => ({ kind: 'paragraph', text }) as const);
  const sheet = read(await renderXlsx(documentOf(paragraphs))).Sheets['正文'] ?? {};
  assert.deepEqual(
    [sheet['A2'], sheet['A3'], sheet['A4']].map((cell) => [cell?.t, cell?.v, cell?.f]),
    [
      ['s', '2021', undefined],
      ['s', '=1+1', undefined],
      ['s', '1-2', undefined],
    ],
  );
  assert.equal(String(sheet['A5']?.v).length + String(sheet['A6']?.v).length, 40_000);
});
