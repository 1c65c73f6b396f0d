import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Cell } from '../../model/cell.ts';
import type { FormId, RowReading, TableReading } from '../../model/report.ts';
import { unrepaired } from '../restored-text.ts';
import { textSource } from '../text-source.ts';
import { readTables, type TablesRead } from './read-tables.ts';

const CASES = new URL('../../../../../shared/cases/', import.meta.url);
const present = existsSync(CASES);
const options = present ? {} : { skip: '../shared/cases is not here' };

const REQUEST_ROWS: Readonly<Record<string, string>> = {
  new: 'new',
  carried_in: 'carriedIn',
  granted: 'granted',
  partial: 'partial',
  denied_1_state_secret: 'denied.stateSecret',
  denied_2_law_forbids: 'denied.lawForbids',
  denied_3_safety_stability: 'denied.safetyStability',
  denied_4_third_party: 'denied.thirdParty',
  denied_5_internal_affairs: 'denied.internalAffairs',
  denied_6_process_info: 'denied.processInfo',
  denied_7_enforcement_file: 'denied.enforcementFile',
  denied_8_admin_query: 'denied.adminQuery',
  unavailable_1_not_held: 'unavailable.notHeld',
  unavailable_2_needs_creation: 'unavailable.needsCreation',
  unavailable_3_unclear: 'unavailable.stillUnclear',
  not_processed_1_petition: 'notProcessed.petition',
  not_processed_2_repeat: 'notProcessed.repeat',
  not_processed_3_publication: 'notProcessed.publication',
  not_processed_4_massive: 'notProcessed.massive',
  not_processed_5_confirm: 'notProcessed.reconfirm',
  other: 'other',
  other_1_overdue_correction: 'other.overdueCorrection',
  other_2_overdue_fee: 'other.unpaidFee',
  other_3_other: 'other.other',
  total: 'total',
  carried_over: 'carriedOver',
};

const PROACTIVE_ROWS: Readonly<Record<string, string>> = {
  rules: 'rules',
  normative_documents: 'normativeDocuments',
  permits: 'permits',
  other_services: 'otherServices',
  penalties: 'penalties',
  compulsory: 'compulsoryMeasures',
  fees: 'fees',
  procurement: 'procurement',
};

const REMEDIES_ROWS: Readonly<Record<string, string>> = {
  review: 'reconsideration',
  litigation_direct: 'litigationDirect',
  litigation_after_review: 'litigationAfterReconsideration',
};

interface Expected {
  readonly form: FormId | null;
  readonly read: TablesRead;
  readonly tables: Readonly<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  assert.ok(isRecord(value));
  return value;
}

function load(id: string): Expected {
  const text = readFileSync(new URL(`reports/report-${id}.txt`, CASES), 'utf8');
  const expected: unknown = JSON.parse(readFileSync(new URL(`expected/report-${id}.json`, CASES), 'utf8'));
  const { tables } = record(expected);
  const read = readTables(textSource(text), unrepaired(text));
  for (const table of Object.values(read.tables)) assertPlaces(table, text);
  return { form: read.form, read, tables: record(tables) };
}

/** Every cell quotes its own characters. */
function assertPlaces(table: TableReading, text: string): void {
  for (const row of Object.values(table.rows)) {
    for (const cell of Object.values(row.cells)) {
      if (cell.state === 'missing' || cell.at === null) continue;
      assert.equal(text.slice(cell.at.start, cell.at.end), cell.raw);
    }
    for (const number of row.unassigned) assert.equal(Number(text.slice(number.at?.start, number.at?.end)), number.value);
  }
}

/** The numbers of a row in order; `null` for a cell without one. */
function numbers(row: RowReading | undefined): (number | null)[] {
  return Object.values(row?.cells ?? {}).map((cell: Cell) => (cell.state === 'value' ? cell.value : null));
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  return isRecord(value) && typeof value['value'] === 'number' ? value['value'] : null;
}

function assertRow(row: RowReading | undefined, expected: readonly (number | null)[], name: string): void {
  assert.ok(row, name);
  if (row.unassigned.length > 0) {
    assert.deepEqual(row.unassigned.map((number) => number.value), expected, `${name}, numbers whose column is open`);
    assert.ok(Object.values(row.cells).every((cell) => cell.state === 'unknown'), `${name}, cells unknown`);
  } else assert.deepEqual(numbers(row), expected, name);
}

function assertProactive(read: TablesRead, tables: Readonly<Record<string, unknown>>): number {
  let rows = 0;
  for (const [block, value] of Object.entries(tables)) {
    if (!block.startsWith('article20_') || value === null) continue;
    for (const [key, cells] of Object.entries(record(value))) {
      const id = PROACTIVE_ROWS[key];
      if (id === undefined) continue;
      const expected = Array.isArray(cells) ? cells.map(numberOf) : Object.values(record(cells)).filter((cell) => typeof cell !== 'string').map(numberOf);
      assertRow(read.tables.proactive.rows[id], expected, key);
      rows += 1;
    }
  }
  return rows;
}

function assertRequests(read: TablesRead, tables: Readonly<Record<string, unknown>>): number {
  let rows = 0;
  for (const [key, cells] of Object.entries(record(record(tables['applications'])['rows']))) {
    assert.ok(Array.isArray(cells));
    assertRow(read.tables.requests.rows[REQUEST_ROWS[key] ?? ''], cells.map(numberOf), key);
    rows += 1;
  }
  return rows;
}

function assertRemedies(read: TablesRead, tables: Readonly<Record<string, unknown>>): void {
  for (const [key, cells] of Object.entries(record(tables['review_litigation']))) {
    assertRow(read.tables.remedies.rows[REMEDIES_ROWS[key] ?? ''], Object.values(record(cells)).map(numberOf), key);
  }
}

test(`case 000: two tables are missing, the third holds fifteen zeros${present ? '' : ' (cases absent)'}`, options, () => {
  const { read, tables } = load('000');
  assert.equal(read.tables.proactive.state, 'missing');
  assert.equal(read.tables.requests.state, 'missing');
  assertRemedies(read, tables);
  assert.equal(read.tables.remedies.confidence, 1);
});

test(`case 001: full rows read, rows one number short left open${present ? '' : ' (cases absent)'}`, options, () => {
  const { form, read, tables } = load('001');
  assert.equal(form, '2021');
  assert.equal(assertProactive(read, tables), 6);
  assert.equal(assertRequests(read, tables), 25);
  assertRemedies(read, tables);
  assert.equal(read.tables.requests.rows['granted']?.unassigned.length, 6);
  const last = Object.values(read.tables.requests.rows['carriedOver']?.cells ?? {}).map((cell) => cell.state);
  assert.deepEqual(last, ['blank', 'blank', 'blank', 'blank', 'blank', 'blank', 'value']);
});

test(`case 002: blank is neither 0 nor missing, and one stray 0${present ? '' : ' (cases absent)'}`, options, () => {
  const { form, read, tables } = load('002');
  assert.equal(form, '2019');
  assert.equal(assertProactive(read, tables), 8);
  assert.equal(assertRequests(read, tables), 23);
  assertRemedies(read, tables);
  for (const table of [read.tables.proactive, read.tables.requests]) {
    for (const row of Object.values(table.rows)) assert.ok(Object.values(row.cells).every((cell) => cell.state === 'blank'));
  }
  assert.deepEqual(read.tables.requests.strays.map((stray) => stray.raw), ['0']);
  const states = Object.values(read.tables.remedies.rows).flatMap((row) => Object.values(row.cells).map((cell) => cell.state));
  assert.deepEqual(new Set(states.slice(1)), new Set(['missing']));
});

test(`case 003: a tab and one cell a line${present ? '' : ' (cases absent)'}`, options, () => {
  const { form, read, tables } = load('003');
  assert.equal(form, '2019');
  assert.equal(assertProactive(read, tables), 8);
  assert.equal(assertRequests(read, tables), 23);
  assertRemedies(read, tables);
  const amount = read.tables.proactive.rows['procurement']?.cells['amount'];
  assert.equal(amount?.state === 'value' ? amount.unit : null, '万元');
  const change = read.tables.proactive.rows['penalties']?.cells['change'];
  assert.equal(change?.state === 'value' ? change.raw : null, '+2');
  for (const id of ['proactive', 'requests', 'remedies'] as const) assert.equal(read.tables[id].confidence, 1);
});

test(`case 004: no table${present ? '' : ' (cases absent)'}`, options, () => {
  const { form, read } = load('004');
  assert.equal(form, null);
  assert.ok(Object.values(read.tables).every((table) => table.state === 'missing'));
  assert.deepEqual(read.covered, []);
});
