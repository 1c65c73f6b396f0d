import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { REQUEST_COLUMNS } from '../forms/requests-table.ts';
import { formOf } from '../forms/forms.ts';
import { emptyReport } from '../model/empty-report.ts';
import type { AnnualReport, FormId, TableId } from '../model/report.ts';
import { checkReport } from './check-report.ts';
import { constructedReading, constructedTable } from './constructed-reading.ts';
import { evaluateIdentity } from './evaluate-identity.ts';
import { identitiesOf } from './identities.ts';

const SEED = 20211030;

test('the 2021 form has K1 and K2 per column, K3 per row, K5 per block', () => {
  const count = (check: string): number => identitiesOf('2021').filter((identity) => identity.check === check).length;
  assert.equal(count('table.requests.balance'), 7);
  assert.equal(count('table.requests.outcomes'), 14, 'with three rows of （六）, and with one');
  assert.equal(count('table.requests.applicants'), formOf('2021').tables[1]?.rows.length);
  assert.equal(count('table.remedies.total'), 3);
  assert.equal(identitiesOf('2019').filter((identity) => identity.check === 'table.requests.outcomes').length, 7);
});

test('every term of every identity is a cell of its form', () => {
  for (const form of ['2021', '2019', 'statistics', 'narrative'] as const satisfies readonly FormId[]) {
    for (const identity of identitiesOf(form)) {
      const rows = formOf(form).tables.find((table) => table.id === identity.table)?.rows ?? [];
      for (const term of [...identity.left, ...identity.right]) {
        assert.ok(
          rows.some((row) => row.id === term.row && row.columns.some((column) => column.id === term.column)),
          `${form} ${identity.id}: ${term.row}/${term.column}`,
        );
      }
    }
  }
});

test('a blank, missing or unknown cell leaves an identity undecided, never 0', () => {
  const report = (rest: Parameters<typeof constructedTable>[3]): Pick<AnnualReport, 'tables'> => ({
    tables: {
      ...emptyReport('2021').tables,
      remedies: constructedTable('2021', 'remedies', { reconsideration: { upheld: 1, total: 2 } }, rest),
    },
  });
  const identity = identitiesOf('2021').find((candidate) => candidate.id === 'remedies:reconsideration');
  assert.ok(identity);
  assert.equal(evaluateIdentity(identity, report({ state: 'blank', raw: '/', at: null })).state, 'undecided');
  assert.equal(evaluateIdentity(identity, report({ state: 'missing' })).state, 'undecided');
  assert.equal(evaluateIdentity(identity, report({ state: 'unknown', raw: '二', at: null, why: 'notANumber' })).state, 'undecided');
  assert.equal(evaluateIdentity(identity, report({ state: 'value', value: 0, raw: '0', at: null })).state, 'broken');
});

/** Table three of the 2021 form filled so that every relation holds. */
const validRequests = fc
  .record({
    outcomes: fc.array(fc.array(fc.nat(40), { minLength: 6, maxLength: 6 }), { minLength: 20, maxLength: 20 }),
    over: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
    carriedIn: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
  })
  .map(({ outcomes, over, carriedIn }) => {
    const own = REQUEST_COLUMNS.filter((column) => column.id !== 'total').map((column) => column.id);
    const rows: Record<string, Record<string, number>> = {};
    const put = (row: string, values: readonly number[]): void => {
      rows[row] = { ...Object.fromEntries(own.map((id, index) => [id, values[index] ?? 0])), total: values.reduce((a, b) => a + b, 0) };
    };
    const parts = (formOf('2021').tables.find((table) => table.id === 'requests')?.rows ?? [])
      .map((row) => row.id)
      .filter((id) => !['new', 'carriedIn', 'total', 'carriedOver', 'other'].includes(id));
    parts.forEach((row, index) => put(row, outcomes[index % outcomes.length] ?? []));
    const sums = own.map((id) => parts.reduce((sum, row) => sum + (rows[row]?.[id] ?? 0), 0));
    put('total', sums);
    put('carriedOver', over);
    const received = sums.map((sum, index) => sum + (over[index] ?? 0));
    put(
      'carriedIn',
      carriedIn.map((value, index) => Math.min(value, received[index] ?? 0)),
    );
    put(
      'new',
      received.map((value, index) => value - Math.min(carriedIn[index] ?? 0, value)),
    );
    return rows;
  });

/** The optional single row of （六） is not in this printing. */
function requestsReport(rows: Readonly<Record<string, Readonly<Record<string, number>>>>): AnnualReport {
  const table = constructedTable('2021', 'requests', rows);
  const other = emptyReport('2021').tables.requests.rows['other'];
  return {
    ...emptyReport('2021'),
    tables: { ...emptyReport('2021').tables, requests: { ...table, rows: { ...table.rows, ...(other === undefined ? {} : { other }) } } },
  };
}

const codesOf = (report: AnnualReport): readonly string[] =>
  checkReport({ reading: constructedReading('', report) })
    .filter((finding) => finding.severity === 'error')
    .map((finding) => finding.code);

test(`a table that was filled right breaks nothing (seed ${SEED})`, () => {
  fc.assert(
    fc.property(validRequests, (rows) => assert.deepEqual(codesOf(requestsReport(rows)), [])),
    { seed: SEED, numRuns: 60 },
  );
});

test(`any changed cell of table three is noticed (seed ${SEED})`, () => {
  const cells = Object.entries(requestsReport({}).tables.requests.rows).flatMap(([row, reading]) =>
    row === 'other' ? [] : Object.keys(reading.cells).map((column) => [row, column] as const),
  );
  fc.assert(
    fc.property(validRequests, fc.constantFrom(...cells), fc.integer({ min: 1, max: 99 }), (rows, [row, column], delta) => {
      const changed = { ...rows, [row]: { ...rows[row], [column]: (rows[row]?.[column] ?? 0) + delta } };
      const codes = codesOf(requestsReport(changed));
      assert.ok(codes.includes('table.requests.applicants'), 'K3 covers every cell');
      assert.ok(codes.includes('table.requests.balance') || codes.includes('table.requests.outcomes'), 'K1 or K2 covers every cell');
    }),
    { seed: SEED, numRuns: 200 },
  );
});

const STATISTICS_CASES: readonly (readonly [string, Record<string, number>, string | null])[] = [
  ['国办发〔2014〕32号 收到申请数', { 'received.total': 9, 'received.inPerson': 4, 'received.online': 5 }, null],
  ['国办发〔2014〕32号 收到申请数', { 'received.total': 10, 'received.inPerson': 4, 'received.online': 5 }, 'table.statistics.total'],
  ['国办发〔2014〕32号 不同意公开答复数', { 'replies.total': 2, 'replies.denied': 2, 'denied.privacy': 1 }, 'table.statistics.total'],
  ['国办发〔2014〕32号 专职与兼职', { 'office.staff': 7, 'office.fullTime': 2, 'office.partTime': 5 }, null],
  [
    '国办发〔2014〕32号 主要负责同志参加',
    { 'responses.pressConferences': 1, 'responses.pressConferencesByLeader': 2 },
    'table.statistics.part',
  ],
];

for (const [article, values, expected] of STATISTICS_CASES) {
  test(`statistics form, ${article}: ${JSON.stringify(values)} → ${expected ?? 'holds'}`, () => {
    const rows = Object.fromEntries(Object.entries(values).map(([row, count]) => [row, { count }]));
    const statistics = constructedTable('statistics', 'statistics', rows);
    const found = codesOf({ ...emptyReport('statistics'), tables: { ...emptyReport('statistics').tables, statistics } });
    assert.deepEqual(found, expected === null ? [] : [expected]);
  });
}

test('in a table that was hardly readable a broken relation is a warning', () => {
  const remedies = { ...constructedTable('2021', 'remedies', { reconsideration: { upheld: 1, total: 3 } }), confidence: 0.4 };
  const findings = checkReport({ reading: constructedReading('', { tables: { ...emptyReport('2021').tables, remedies } }) });
  assert.deepEqual(
    findings.filter((finding) => finding.code === 'table.remedies.total').map((finding) => finding.severity),
    ['warning'],
  );
});

test('K4 and K6 compare with the year before', () => {
  const tables = (values: Partial<Record<TableId, Record<string, Record<string, number>>>>): AnnualReport['tables'] => ({
    ...emptyReport('2021').tables,
    requests: constructedTable('2021', 'requests', values.requests ?? {}),
    proactive: constructedTable('2021', 'proactive', values.proactive ?? {}),
  });
  const agency = { value: '某县水务局', at: null };
  const lastYear: AnnualReport = {
    ...emptyReport('2021'),
    agency,
    year: { value: 2022, at: null },
    tables: tables({ requests: { carriedOver: { naturalPerson: 2, total: 2 } }, proactive: { normativeDocuments: { inForce: 12 } } }),
  };
  const report = {
    agency,
    year: { value: 2023, at: null },
    tables: tables({ proactive: { normativeDocuments: { issued: 3, repealed: 1, inForce: 15 } } }),
  };
  const found = checkReport({ reading: constructedReading('', report), lastYear }).filter((finding) =>
    /carriedIn|inForce/.test(finding.code),
  );
  assert.deepEqual(
    found.map((finding) => `${finding.code} ${finding.severity}`),
    ['table.requests.carriedIn error', 'table.requests.carriedIn error', 'table.proactive.inForce warning'],
  );
  const other = checkReport({ reading: constructedReading('', report), lastYear: { ...lastYear, year: { value: 2020, at: null } } });
  assert.equal(
    other.some((finding) => /carriedIn|inForce/.test(finding.code)),
    false,
    'not the year before',
  );
});
