import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell } from '../../model/cell.ts';
import { emptyReport } from '../../model/empty-report.ts';
import type { AnnualReport, FormId, TableReading } from '../../model/report.ts';
import { checkReport } from '../check-report.ts';
import { constructedReading, constructedTable } from '../constructed-reading.ts';

function found(form: FormId, report: Partial<AnnualReport>, source = ''): readonly string[] {
  return checkReport({ reading: constructedReading(source, { year: { value: form === '2019' ? 2020 : 2022, at: null }, ...report }, form) })
    .filter((finding) => finding.code.startsWith('table.') || finding.code === 'report.form')
    .map((finding) => `${finding.code} ${finding.severity}`);
}

const withProactive = (form: FormId, values: Record<string, Record<string, number>>, rest?: Cell): Partial<AnnualReport> => ({
  tables: { ...emptyReport(form).tables, proactive: constructedTable(form, 'proactive', values, rest) },
});
const bureau = { value: '清河县水务局', at: null };

test('国办公开办函〔2019〕60号: decisions that equal items and change were counted as items', () => {
  assert.deepEqual(found('2019', withProactive('2019', { penalties: { itemsLastYear: 86, change: 4, decisions: 90 } })), [
    'table.proactive.decisions warning',
  ]);
  assert.deepEqual(
    found(
      '2019',
      withProactive('2019', {
        penalties: { itemsLastYear: 86, change: 0, decisions: 86 },
        otherServices: { itemsLastYear: 19, decisions: 883 },
      }),
    ),
    [],
    'without a change it says nothing',
  );
  assert.deepEqual(found('2019', withProactive('2019', { permits: { itemsLastYear: 3, change: -5, decisions: 9 } })), [
    'table.proactive.change warning',
  ]);
});

test('《立法法》第九十三条: a county bureau makes no 规章', () => {
  const values = { rules: { issued: 2, inForce: 2 } };
  assert.deepEqual(found('2021', { ...withProactive('2021', values), agency: bureau }), ['table.proactive.rules warning']);
  for (const value of ['国家税务总局', '清河市人民政府', '某某自治区人民政府']) {
    assert.deepEqual(found('2021', { ...withProactive('2021', values), agency: { value, at: null } }), [], value);
  }
});

test('more issued than in force and repealed together', () => {
  assert.deepEqual(found('2021', withProactive('2021', { normativeDocuments: { issued: 5, repealed: 1, inForce: 3 } })), [
    'table.proactive.stock warning',
  ]);
  assert.deepEqual(found('2021', withProactive('2021', { normativeDocuments: { issued: 5, repealed: 2, inForce: 3 } })), []);
});

test('万元: an amount written in 元, or beyond belief', () => {
  const source = '行政事业性收费 251000元';
  const cell: Cell = { state: 'value', value: 25.1, raw: '251000元', at: { start: 8, end: 15 }, unit: '元' };
  const table = constructedTable('2021', 'proactive', {});
  const fees = table.rows['fees'];
  assert.ok(fees);
  const proactive: TableReading = { ...table, rows: { ...table.rows, fees: { ...fees, cells: { amount: cell } } } };
  assert.deepEqual(found('2021', { tables: { ...emptyReport('2021').tables, proactive } }, source), ['table.proactive.feeUnit warning']);
});

test('附表: a table all of whose cells are blank is an error; missing and unknown cells are not blank', () => {
  assert.deepEqual(found('2021', withProactive('2021', {}, { state: 'blank', raw: '', at: null })), ['table.blank error']);
  assert.deepEqual(found('2021', withProactive('2021', {}, { state: 'unknown', raw: '', at: null, why: 'sourceDamaged' })), []);
  const unread: TableReading = { ...constructedTable('2021', 'proactive', {}, { state: 'missing' }), at: { start: 0, end: 20 } };
  const report = { tables: { ...emptyReport('2021').tables, proactive: unread } };
  assert.deepEqual(found('2021', report, '规章 0 0 0 行政规范性文件 3 1 9'), [], 'numbers are there, only unread');
  assert.deepEqual(found('2021', report, '规章 行政规范性文件 行政许可'), ['table.blank warning'], 'blank, or lost on the way');
});

test('a row short of a number, a number beside the table, a row that is not there: the shape is a warning', () => {
  const table = constructedTable('2021', 'requests', {});
  const granted = table.rows['granted'];
  const partial = table.rows['partial'];
  assert.ok(granted && partial);
  const open: Cell = { state: 'unknown', raw: '', at: null, why: 'columnOpen' };
  const columns = Object.keys(granted.cells);
  const short = {
    ...granted,
    cells: Object.fromEntries(columns.map((column) => [column, open])),
    unassigned: [0, 0, 0].map((value) => ({ value, at: null })),
  };
  const gone = {
    label: null,
    unassigned: [],
    cells: Object.fromEntries(columns.map((column): readonly [string, Cell] => [column, { state: 'missing' }])),
  };
  const requests: TableReading = {
    ...table,
    rows: { ...table.rows, granted: short, partial: gone },
    strays: [{ raw: '7', at: { start: 0, end: 1 }, where: '表头之后' }],
  };
  const codes = found('2021', { tables: { ...emptyReport('2021').tables, requests } }, '7');
  assert.deepEqual(
    codes.filter((code) => code.startsWith('table.shape')),
    ['table.shape warning', 'table.shape warning', 'table.shape warning'],
  );
});

test('a count is a whole number, not below zero; 本年增/减 and amounts are none', () => {
  assert.deepEqual(found('2021', withProactive('2021', { penalties: { decisions: 12.5 }, fees: { amount: 0.35 } })), [
    'table.count warning',
  ]);
  assert.deepEqual(
    found('2019', withProactive('2019', { fees: { itemsLastYear: 10, change: -2 }, procurement: { projects: 3, amount: 48.5 } })),
    [],
  );
});

test('the form belongs to a year: an old form is a warning, a new one used early a hint', () => {
  const year = (value: number): Partial<AnnualReport> => ({ year: { value, at: null } });
  assert.deepEqual(found('2019', { ...withProactive('2019', {}), ...year(2021) }), ['report.form warning']);
  assert.deepEqual(found('2021', { ...withProactive('2021', {}), ...year(2020) }), ['report.form info']);
  assert.deepEqual(found('2019', { ...withProactive('2019', {}), ...year(2020) }), []);
});
