import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { OUTCOMES, REMEDY_RESULTS } from '../../../law/index.ts';
import { identitiesOf } from '../../../report/check/identities.ts';
import { REQUEST_COLUMNS } from '../../../report/forms/requests-table.ts';
import { countRemedies, type RemedyLife } from './count-remedies.ts';
import { countRequests, type CountedTable, type RequestLife } from './count-requests.ts';

const life = (turns: RequestLife['turns'], receivedOn = '2023-11-20', id = 1): RequestLife => ({
  id,
  applicantKind: 'naturalPerson',
  receivedOn,
  turns,
});
/** Rows in which the request counts in a year. */
const rowsOf = (request: RequestLife, year: number, form: '2019' | '2021' = '2021') =>
  [...countRequests([request], year, form)].filter(([, cells]) => (cells.get('total') ?? []).length > 0).map(([row]) => row);
const closed = (on: string, outcome: (typeof OUTCOMES)[number] = 'granted') => ({ on, outcome });
const opened = (on: string) => ({ on, outcome: null });

test('a request counts as new in its year and closed in the year of its closing', () => {
  assert.deepEqual(rowsOf(life([closed('2023-12-31')]), 2023), ['new', 'granted', 'total']);
  assert.deepEqual(rowsOf(life([closed('2024-01-01')]), 2023), ['new', 'carriedOver']);
  assert.deepEqual(rowsOf(life([closed('2024-01-01')]), 2024), ['carriedIn', 'granted', 'total']);
  assert.deepEqual(rowsOf(life([closed('2024-01-01')]), 2025), []);
  assert.deepEqual(rowsOf(life([]), 2022), []);
  assert.deepEqual(rowsOf(life([]), 2025), ['carriedIn', 'carriedOver']);
});

test('opened again in the year: its last outcome; still open at its end: carried over', () => {
  const again = [closed('2023-03-01', 'denied.processInfo'), opened('2023-08-01')];
  assert.deepEqual(rowsOf(life([...again, closed('2023-09-01', 'granted')], '2023-02-01'), 2023), ['new', 'granted', 'total']);
  const late = life([...again, closed('2024-02-01', 'partial')], '2023-02-01');
  assert.deepEqual(rowsOf(late, 2023), ['new', 'carriedOver']);
  assert.deepEqual(rowsOf(late, 2024), ['carriedIn', 'partial', 'total']);
});

test('opened again in a later year than the one that reported it: not counted again', () => {
  const reported = life([closed('2023-12-01'), opened('2024-05-06'), closed('2024-06-03', 'denied.processInfo')]);
  assert.deepEqual(rowsOf(reported, 2023), ['new', 'granted', 'total']);
  assert.deepEqual(rowsOf(reported, 2024), []);
  assert.deepEqual(rowsOf(reported, 2025), []);
});

test('the form of 2019 has one row for all of 其他处理', () => {
  const withdrawn = life([closed('2020-06-01', 'other.other')], '2020-05-06');
  assert.deepEqual(rowsOf(withdrawn, 2020, '2019'), ['new', 'other', 'total']);
  assert.deepEqual(rowsOf(withdrawn, 2020, '2021'), ['new', 'other.other', 'total']);
});

test('a suit counts by what was decided by the end of the year, once a year', () => {
  const suit: RemedyLife = {
    id: 7,
    kind: 'litigationDirect',
    instances: [
      { filedOn: '2023-03-01', decidedOn: '2023-09-01', result: 'claimDismissed' },
      { filedOn: '2023-10-08', decidedOn: '2024-03-05', result: 'revoked' },
    ],
  };
  const cellsOf = (year: number) =>
    [...(countRemedies([suit], year).get('litigationDirect') ?? [])].filter(([, ids]) => ids.length > 0).map(([column]) => column);
  assert.deepEqual(cellsOf(2022), []);
  assert.deepEqual(cellsOf(2023), ['pending', 'total']);
  assert.deepEqual(cellsOf(2024), ['corrected', 'total']);
  assert.deepEqual(cellsOf(2025), []);
});

const valueIn = (table: CountedTable, row: string, column: string) => table.get(row)?.get(column)?.length ?? 0;

/** Every relation of the form that fails over counted tables. */
function broken(tables: Readonly<Record<string, CountedTable>>, form: '2019' | '2021'): string[] {
  return identitiesOf(form).flatMap(({ id, table, left, right }) => {
    const counted = tables[table];
    if (counted === undefined || (form === '2021' && id.startsWith('outcomes.oneOther')) || id === 'applicants:other') return [];
    const sum = (terms: typeof left) => terms.reduce((total, { row, column }) => total + valueIn(counted, row, column), 0);
    return sum(left) === sum(right) ? [] : [`${id}: ${sum(left)} and ${sum(right)}`];
  });
}

test('K1 to K5 hold over random histories, year after year, by both forms', () => {
  const day = fc
    .tuple(fc.integer({ min: 2021, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
  const requests = fc.array(
    fc.record({
      applicantKind: fc.constantFrom(...REQUEST_COLUMNS.map(({ id }) => id).filter((id) => id !== 'total')),
      days: fc.array(day, { minLength: 1, maxLength: 6 }),
      outcomes: fc.array(fc.constantFrom(...OUTCOMES), { minLength: 6, maxLength: 6 }),
    }),
    { maxLength: 40 },
  );
  const remedies = fc.array(
    fc.record({
      kind: fc.constantFrom('reconsideration', 'litigationDirect', 'litigationAfterReconsideration'),
      days: fc.array(day, { minLength: 1, maxLength: 6 }),
      results: fc.array(fc.constantFrom(...REMEDY_RESULTS.filter((result) => result !== 'pending')), { minLength: 3, maxLength: 3 }),
    }),
    { maxLength: 20 },
  );
  let carried = 0;
  fc.assert(
    fc.property(requests, remedies, (made, suits) => {
      const lives = made.map(({ applicantKind, days, outcomes }, id): RequestLife => {
        const [receivedOn = '', ...turns] = days.toSorted();
        return {
          id,
          applicantKind,
          receivedOn,
          turns: turns.map((on, index) => ({ on, outcome: index % 2 === 0 ? (outcomes[index] ?? null) : null })),
        };
      });
      const cases = suits.map(({ kind, days, results }, id): RemedyLife => {
        const sorted = days.toSorted();
        const instances = results.flatMap((result, index) => {
          const filedOn = sorted[index * 2];
          const decidedOn = sorted[index * 2 + 1] ?? null;
          return filedOn === undefined ? [] : [{ filedOn, decidedOn, result: decidedOn === null ? null : result }];
        });
        return { id, kind, instances };
      });
      for (const form of ['2019', '2021'] as const) {
        let before: CountedTable | null = null;
        for (let year = 2021; year <= 2026; year += 1) {
          const table = countRequests(lives, year, form);
          assert.deepEqual(broken({ requests: table, remedies: countRemedies(cases, year) }, form), []);
          // K4: the very same cases.
          if (before !== null) assert.deepEqual(table.get('carriedIn'), before.get('carriedOver'));
          carried += valueIn(table, 'carriedIn', 'total');
          before = table;
        }
        for (const { id } of lives)
          assert.ok([2021, 2022, 2023, 2024].filter((year) => valueOf(lives, id, year, form)).length <= 1, 'counted twice');
      }
    }),
    { numRuns: 150, seed: 33 },
  );
  assert.ok(carried > 1000, String(carried));
});

/** Whether the request is among the results of the year. */
function valueOf(lives: readonly RequestLife[], id: number, year: number, form: '2019' | '2021'): boolean {
  return (countRequests(lives, year, form).get('total')?.get('total') ?? []).includes(id);
}
