import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../../kernel/plain-date.ts';
import { sumExact } from '../../kernel/decimal.ts';
import type { Cell } from '../model/cell.ts';
import { emptyReport } from '../model/empty-report.ts';
import type { AnnualReport, FormId, TableId } from '../model/report.ts';
import { consolidate, type ConsolidatedCell, type Consolidation } from './consolidate.ts';

function withCell(report: AnnualReport, table: TableId, row: string, column: string, cell: Cell): AnnualReport {
  const reading = report.tables[table];
  const before = reading.rows[row] ?? { label: null, cells: {}, unassigned: [] };
  const rows = { ...reading.rows, [row]: { ...before, cells: { ...before.cells, [column]: cell } } };
  return { ...report, tables: { ...report.tables, [table]: { ...reading, state: 'present', rows } } };
}

const value = (number: number): Cell => ({ state: 'value', value: number, raw: String(number), at: null });
const blank: Cell = { state: 'blank', raw: '', at: null };
const unknown: Cell = { state: 'unknown', raw: '若干', at: null, why: 'notANumber' };

function cellAt(result: Consolidation, table: TableId, row: string, column: string): ConsolidatedCell | undefined {
  return result.cells.find((cell) => cell.table === table && cell.row === row && cell.column === column);
}

function member(name: string, cell: Cell, form: FormId = '2021') {
  return { name, report: withCell(emptyReport(form), 'requests', 'new', 'total', cell), findings: [] };
}

test('blank, missing and unknown cells are counted apart and never added as 0', () => {
  const result = consolidate([
    member('甲', value(3)),
    member('乙', value(0)),
    member('丙', blank),
    member('丁', unknown),
    member('戊', { state: 'missing' }),
  ]);
  assert.deepEqual(cellAt(result, 'requests', 'new', 'total'), {
    table: 'requests',
    row: 'new',
    column: 'total',
    sum: 3,
    reported: 2,
    blank: 1,
    missing: 1,
    unknown: 1,
  });
});

test('a cell that only one form asks for is not missing from a report in the other form', () => {
  const result = consolidate([member('甲', value(1), '2021'), member('乙', value(1), '2019')]);
  assert.equal(cellAt(result, 'proactive', 'procurement', 'amount')?.missing, 1);
  assert.equal(cellAt(result, 'requests', 'other', 'total')?.missing, 1);
});

test('amounts add up exactly', () => {
  const amount = (number: number) => ({
    name: 'x',
    report: withCell(emptyReport('2021'), 'proactive', 'fees', 'amount', value(number)),
    findings: [],
  });
  assert.equal(cellAt(consolidate([amount(0.1), amount(0.2)]), 'proactive', 'fees', 'amount')?.sum, 0.3);
});

test('late, missing and inconsistent reports are named', () => {
  const published = plainDate(2022, 2, 3);
  assert.ok(published !== null);
  const late: AnnualReport = { ...emptyReport('2021'), year: { value: 2021, at: null }, publishedOn: { value: published, at: null } };
  const finding = { code: 'table.requests.balance', message: '', quotes: [], places: [], source: '', fingerprint: 'f' };
  const result = consolidate(
    [
      {
        name: '甲',
        report: late,
        findings: [
          { ...finding, severity: 'error' },
          { ...finding, severity: 'info' },
        ],
      },
      { name: '乙', report: emptyReport('2021'), findings: [{ ...finding, severity: 'warning' }] },
    ],
    ['甲', '乙', '丙'],
  );
  assert.deepEqual(result.late, [{ name: '甲', publishedOn: '2022-02-03' }]);
  assert.deepEqual(result.missing, ['丙']);
  assert.deepEqual(result.inconsistent, [{ name: '甲', errors: 1 }]);
  assert.deepEqual(result.years, [2021]);
});

test('property: per cell, the four counts add up to the reports asked, and order does not matter', () => {
  const cell = fc.oneof(fc.integer({ min: 0, max: 99_999 }).map(value), fc.constantFrom<Cell>(blank, unknown, { state: 'missing' }));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
      const members = cells.map((one, index) => member(String(index), one));
      const total = cellAt(consolidate(members), 'requests', 'new', 'total');
      const reversed = cellAt(consolidate([...members].reverse()), 'requests', 'new', 'total');
      assert.deepEqual(total, reversed);
      if (total === undefined) return cells.length === 0;
      assert.equal(total.sum, sumExact(cells.flatMap((one) => (one.state === 'value' ? [one.value] : []))));
      return total.reported + total.blank + total.missing + total.unknown === cells.length;
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
