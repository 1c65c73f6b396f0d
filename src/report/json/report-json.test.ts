import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { z } from 'zod';
import { plainDate } from '../../kernel/plain-date.ts';
import { formOf } from '../forms/forms.ts';
import type { Cell } from '../model/cell.ts';
import { emptyReport } from '../model/empty-report.ts';
import type { AnnualReport, FormId, RowReading, TableReading } from '../model/report.ts';
import { reportFromJson, reportToJson } from './report-json.ts';
import type { reportSchema } from './report-schema.ts';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Fails to compile when the schema and the model part ways, in either direction. */
const schemaIsTheModel: Same<z.output<typeof reportSchema>, AnnualReport> = true;

const SEED = 20_261_122;

const place = fc.nat(9_999).chain((start) => fc.nat(50).map((length) => ({ start, end: start + length })));
const at = fc.option(place);
const text = fc.string({ unit: 'grapheme', maxLength: 12 });
// JSON knows no -0: it comes back as 0, which is the same count.
const amount = fc
  .oneof(fc.nat(100_000), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }))
  .map((value) => value + 0);
const located = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<{ value: T; at: { start: number; end: number } | null }> =>
  fc.record({ value, at });

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ state: fc.constant('value' as const), value: amount, raw: text, at }),
  fc.record({ state: fc.constant('value' as const), value: amount, raw: text, at, unit: fc.constantFrom('元', '万元', '件') }),
  fc.record({ state: fc.constant('blank' as const), raw: text, at }),
  fc.constant({ state: 'missing' as const }),
  fc.record({
    state: fc.constant('unknown' as const),
    raw: text,
    at,
    why: fc.constantFrom('notANumber' as const, 'columnOpen' as const, 'sourceDamaged' as const),
  }),
);

function table(base: TableReading): fc.Arbitrary<TableReading> {
  const row = (empty: RowReading): fc.Arbitrary<RowReading> =>
    fc.record({
      label: fc.option(located(text)),
      cells: fc.record(Object.fromEntries(Object.keys(empty.cells).map((id) => [id, cell]))),
      unassigned: fc.array(located(amount), { maxLength: 2 }),
    });
  return fc.record({
    state: fc.constantFrom('present' as const, 'missing' as const, 'picture' as const),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0),
    at,
    rows: fc.record(Object.fromEntries(Object.entries(base.rows).map(([id, empty]) => [id, row(empty)]))),
    strays: fc.array(fc.record({ raw: text, at: place, where: text }), { maxLength: 2 }),
  });
}

const day = fc
  .record({ year: fc.integer({ min: 2008, max: 2030 }), month: fc.integer({ min: 1, max: 12 }), date: fc.integer({ min: 1, max: 28 }) })
  .map(({ year, month, date }) => {
    const made = plainDate(year, month, date);
    assert.ok(made !== null);
    return made;
  });

const section = fc.record({
  number: fc.option(fc.integer({ min: 1, max: 12 })),
  kind: fc.constantFrom('overview' as const, 'requests' as const, 'other' as const, null),
  heading: fc.option(located(text)),
  body: located(text),
  items: fc.array(
    fc.record({ style: fc.constantFrom('parenthesised' as const, 'circled' as const), number: fc.nat(20), heading: located(text) }),
    { maxLength: 2 },
  ),
});

const quantity = fc.record({
  value: amount,
  unit: fc.option(text),
  precision: fc.constantFrom('exact' as const, 'moreThan' as const, 'atMost' as const),
  subject: text,
  negated: fc.boolean(),
  at: place,
  raw: text,
  clause: place,
  sentence: place,
  section: fc.integer({ min: -1, max: 7 }),
});

function reportOf(form: FormId): fc.Arbitrary<AnnualReport> {
  const { tables } = emptyReport(form);
  return fc.record({
    form: fc.constant(form),
    agency: fc.option(located(text)),
    agencyAliases: fc.array(text, { maxLength: 2 }),
    year: fc.option(located(fc.integer({ min: 2008, max: 2030 }))),
    title: fc.option(located(text)),
    period: fc.option(located(fc.record({ from: day, to: day }))),
    publishedOn: fc.option(located(day)),
    publisher: fc.option(located(text)),
    preamble: fc.option(located(text)),
    sections: fc.array(section, { maxLength: 3 }),
    tables: fc.record({
      proactive: table(tables.proactive),
      requests: table(tables.requests),
      remedies: table(tables.remedies),
      statistics: table(tables.statistics),
    }),
    quantities: fc.array(quantity, { maxLength: 3 }),
  });
}

for (const form of ['2021', '2019', 'statistics', 'narrative'] as const) {
  test(`any report of the form ${form} comes back from its JSON as it was, seed ${SEED}`, () => {
    assert.ok(schemaIsTheModel);
    fc.assert(
      fc.property(reportOf(form), (report) => {
        const back = reportFromJson(JSON.parse(JSON.stringify(reportToJson(report))));
        assert.ok(back.ok, JSON.stringify(back));
        assert.equal(JSON.stringify(sorted(back.value)), JSON.stringify(sorted(report)));
      }),
      { seed: SEED, numRuns: 20 },
    );
  });
}

/** Objects with their keys in order: the schema may give them in another one. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, sorted(entry)]),
  );
}

function issuesOf(change: (document: Record<string, unknown>) => void): readonly string[] {
  const document: Record<string, unknown> = structuredClone({ ...reportToJson(emptyReport('2021')) });
  change(document);
  const result = reportFromJson(document);
  return result.ok ? [] : result.error.issues.map((issue) => issue.path);
}

test('what is no report is refused with the path of what is wrong', () => {
  assert.deepEqual(
    issuesOf(() => {}),
    [],
  );
  assert.deepEqual(
    issuesOf((document) => (document['schema'] = 'urn:gongkai:annual-report:2')),
    ['schema'],
  );
  assert.deepEqual(
    issuesOf((document) => (document['year'] = { value: '2023', at: null })),
    ['year.value'],
  );
  assert.deepEqual(
    issuesOf((document) => (document['publishedOn'] = { value: '2023-02-30', at: null })),
    ['publishedOn.value'],
  );
  assert.deepEqual(
    issuesOf((document) => (document['note'] = 'x')),
    [''],
  );
  assert.ok(!reportFromJson(null).ok);
  assert.ok(!reportFromJson([]).ok);
});

test('rows and columns are those of the form, no more and no fewer', () => {
  const withRows =
    (rows: Record<string, unknown>) =>
    (document: Record<string, unknown>): void => {
      const tables = emptyReport('2021').tables;
      document['tables'] = { ...tables, remedies: { ...tables.remedies, rows } };
    };
  const { reconsideration, ...rest } = emptyReport('2021').tables.remedies.rows;
  assert.deepEqual(issuesOf(withRows(rest)), ['tables.remedies.rows.reconsideration']);
  assert.deepEqual(issuesOf(withRows({ ...rest, reconsideration, appeal: reconsideration })), ['tables.remedies.rows.appeal']);
  assert.equal(formOf('2021').tables.length, 3);
});
