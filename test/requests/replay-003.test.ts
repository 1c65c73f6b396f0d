import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { cellsOfReport, readReport, textSource } from '../../src/report/index.ts';
import { figuresOffice, type Arrival } from '../factories/requests/figures-office.ts';
import { loadCase } from '../properties/cases/expected-case.ts';

/** The published tables three and four of 2020, by row: a natural person, a business, in all; every other cell is 0. */
const REQUESTS: Readonly<Record<string, readonly [naturalPerson: number, enterprise: number, total: number]>> = {
  new: [9, 2, 11],
  granted: [4, 2, 6],
  partial: [1, 0, 1],
  'denied.internalAffairs': [1, 0, 1],
  'unavailable.notHeld': [2, 0, 2],
  total: [8, 2, 10],
  carriedOver: [1, 0, 1],
};
const REMEDIES = { upheld: 2, other: 1, total: 3 } as const;

type Reply = readonly [on: string, outcome: string, letter: string];

/** The year: who asked by which channel on which day, and what they were told. */
const YEAR: readonly (readonly [Arrival['channel'], string, string, Reply | null])[] = [
  ['online', 'naturalPerson', '2020-01-17', ['2020-02-20', 'granted', 'grant']],
  ['counter', 'naturalPerson', '2020-02-24', ['2020-03-20', 'granted', 'grant']],
  ['registeredPost', 'enterprise', '2020-03-09', ['2020-04-03', 'granted', 'grant']],
  ['email', 'naturalPerson', '2020-04-27', ['2020-05-26', 'partial', 'partialGrant']],
  ['fax', 'naturalPerson', '2020-05-18', ['2020-06-12', 'unavailable.notHeld', 'notExisting']],
  ['ordinaryPost', 'naturalPerson', '2020-06-22', ['2020-07-17', 'denied.internalAffairs', 'denial']],
  ['online', 'enterprise', '2020-07-31', ['2020-08-28', 'granted', 'grant']],
  ['counter', 'naturalPerson', '2020-09-02', ['2020-09-25', 'granted', 'grant']],
  ['registeredPost', 'naturalPerson', '2020-09-30', ['2020-11-02', 'unavailable.notHeld', 'notResponsible']],
  ['online', 'naturalPerson', '2020-10-26', ['2020-11-20', 'granted', 'grant']],
  ['email', 'naturalPerson', '2020-12-21', null],
];

const ORGANIZATIONS = ['research', 'publicWelfare', 'legalService', 'otherOrganization'] as const;

function expectedRequests(row: string, column: string): number {
  const [naturalPerson, enterprise, total] = REQUESTS[row] ?? [0, 0, 0];
  if (ORGANIZATIONS.some((kind) => kind === column)) return 0;
  return column === 'naturalPerson' ? naturalPerson : column === 'enterprise' ? enterprise : total;
}

test('the year of case 003, entered by the API: tables three and four come out as they were published, cell by cell', async (t) => {
  const office = await figuresOffice(t);
  const ids: number[] = [];
  for (const [index, [channel, kind, on, reply]] of YEAR.entries()) {
    const name = kind === 'enterprise' ? `青禾第${index}商贸有限公司` : `申请人${index}`;
    const found = await office.arrives({ channel, kind, name, on, content: `申请公开第 ${index + 1} 项政府信息。` });
    ids.push(found.id);
    if (reply === null) continue;
    const answered = await office.answers(found, ...reply);
    assert.equal(answered.state, 'answered');
    assert.ok((answered.dueOn ?? '') >= reply[0], `${on}: answered after ${answered.dueOn ?? ''}`);
  }
  const suit = (index: number, filedOn: string) =>
    office.sued({ kind: 'litigationDirect', requestId: ids[index], filedOn, servedOn: filedOn });
  for (const [index, filedOn, decidedOn, result] of [
    [3, '2020-06-15', '2020-08-24', 'claimDismissed'],
    [4, '2020-07-06', '2020-09-14', 'claimDismissed'],
    [5, '2020-08-03', '2020-09-07', 'withdrawn'],
  ] as const) {
    const sued = await suit(index, filedOn);
    const answered = await office.moves(sued, 'answer', { on: sued.dueOn });
    await office.moves(answered, 'decide', { on: decidedOn, result });
  }

  const { form, tables } = await office.figures(2020);
  assert.equal(form, '2019');
  const published = publishedCells();
  let compared = 0;
  for (const { id, cells } of tables) {
    for (const { row, column, count } of cells) {
      const own =
        id === 'requests'
          ? expectedRequests(row, column)
          : row === 'litigationDirect'
            ? (new Map<string, number>(Object.entries(REMEDIES)).get(column) ?? 0)
            : 0;
      assert.equal(count, own, `${id} ${row} ${column}`);
      if (published !== null) assert.equal(count, published.get(`${id}/${row}/${column}`), `published ${id} ${row} ${column}`);
      compared += 1;
    }
  }
  assert.equal(compared, 23 * 7 + 15);
  t.diagnostic(
    `${compared} cells from the records, ${published === null ? 'compared with the figures of this test' : 'compared with the published report too'}`,
  );

  // The one that was carried over is carried in, and every number opens what it counts.
  const last = ids.at(-1);
  const opened = z.object({ count: z.number(), hidden: z.number(), records: z.array(z.looseObject({ id: z.number(), path: z.string() })) });
  const behind = async (year: number, table: string, row: string, column: string) =>
    opened.parse(
      (await office.ask('clerk', 'GET', `/annual-report-figures/${year}/records?table=${table}&row=${row}&column=${column}`)).json,
    );
  assert.deepEqual(
    (await behind(2020, 'requests', 'carriedOver', 'naturalPerson')).records.map(({ id }) => id),
    [last],
  );
  assert.deepEqual(
    (await behind(2021, 'requests', 'carriedIn', 'total')).records.map(({ path }) => path),
    [`/requests/${last ?? 0}`],
  );
  assert.equal((await behind(2020, 'requests', 'total', 'total')).records.length, 10);
  assert.equal((await behind(2020, 'remedies', 'litigationDirect', 'upheld')).records.length, 2);
  // Who may see numbers, but no cases.
  const counted = opened.parse(
    (await office.ask('policyStaff', 'GET', '/annual-report-figures/2020/records?table=requests&row=new&column=total')).json,
  );
  assert.deepEqual([counted.count, counted.records.length, counted.hidden], [11, 0, 11]);
});

/** What the product reads in the published report; null where it does not lie beside the repository. */
function publishedCells(): ReadonlyMap<string, number> | null {
  const found = loadCase('report-003');
  if (found === null) return null;
  const { report } = readReport(textSource(found.text));
  const cells = [...cellsOfReport(report)].flatMap(({ table, row, column, cell }) =>
    cell.state === 'value' ? [[`${table}/${row}/${column}`, cell.value] as const] : [],
  );
  return new Map(cells);
}
