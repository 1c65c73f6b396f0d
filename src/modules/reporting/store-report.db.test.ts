import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { testDatabase } from '../../../test/database/test-database.ts';
import { bySystem, inWork } from '../../platform/audit/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { consolidate, textSource } from '../../report/index.ts';
import { EVERYWHERE } from '../access/index.ts';
import { findAgency } from '../agencies/index.ts';
import { examine } from '../examination/index.ts';
import { consolidateStored } from './consolidate-stored.ts';
import { findConsolidationNotices } from './consolidation-notices.ts';
import { dismissFinding } from './dismissals.ts';
import { findReport } from './find-report.ts';
import { loadSampleReports } from './samples/load-samples.ts';
import { sampleReports } from './samples/samples.ts';
import { storeReport } from './store-report.ts';

const BY = bySystem('测试');

async function agencyId(database: Database, code: string): Promise<number> {
  const agency = await findAgency(database, code);
  assert.ok(agency !== null);
  return agency.id;
}

test('a stored report comes back as it was read, with its findings and its source', async (t) => {
  const { database } = await testDatabase(t);
  await loadSampleReports(database);
  for (const sample of await sampleReports()) {
    const stored = await findReport(database, await agencyId(database, sample.agencyCode), sample.year);
    const { reading } = examine(textSource(sample.text));
    assert.deepEqual(stored?.report, reading.report, sample.agencyCode);
    assert.equal(stored?.source.text, sample.text);
  }
});

test('the samples show what the check is for, and the plain ones are clean', async (t) => {
  const { database } = await testDatabase(t);
  await database.transaction().execute((transaction) => loadSampleReports(transaction));
  const { rows } = await sql<{ agencyName: string; year: number; errorCount: number }>`
    select agency_name as "agencyName", year, error_count as "errorCount" from annual_report where is_current`.execute(database);
  const errors = new Map(rows.map((report) => [`${report.agencyName} ${report.year}`, report.errorCount]));
  assert.ok((errors.get('青禾县卫生健康局 2021') ?? 0) >= 4);
  assert.ok((errors.get('岚桥土家族自治县卫生健康委员会 2021') ?? 0) >= 1);
  for (const year of [2021, 2022, 2023]) assert.equal(errors.get(`望湖市卫生健康委员会 ${year}`), 0, String(year));
});

test('characters that PostgreSQL refuses are replaced one for one, so that places hold', async (t) => {
  const { database } = await testDatabase(t);
  const text = '青川县卫生健康局2021年政府信息公开工作年度报告\n一、总体情况\n主动公开信息3\0条，\ud800其中网站2条，微博2条。';
  const stored = await storeReport(database, BY, textSource(text), { agencyName: '青川县卫生健康局', year: 2021 });
  assert.ok(stored.ok);
  const found = await findReport(database, await agencyId(database, stored.value.agencyCode), 2021);
  assert.equal(found?.source.text.length, text.length);
});

test('a report that names no agency or year is refused unless staff say them', async (t) => {
  const { database } = await testDatabase(t);
  const nameless = textSource('本报告没有写明是谁的、是哪一年的。');
  assert.deepEqual(await storeReport(database, BY, nameless, { agencyName: null, year: 2021 }), {
    ok: false,
    error: { kind: 'agencyUnknown' },
  });
  assert.deepEqual(await storeReport(database, BY, nameless, { agencyName: '某局', year: null }), {
    ok: false,
    error: { kind: 'yearUnknown' },
  });
});

test('a new version replaces the cells, keeps the old version, and next year is compared again', async (t) => {
  const { database } = await testDatabase(t);
  await loadSampleReports(database);
  const id = await agencyId(database, 'wanghu-health');
  const before = await findReport(database, id, 2022);
  assert.equal(
    before?.findings.some((finding) => finding.message.includes('结转')),
    false,
  );
  const sample = (await sampleReports()).find((one) => one.agencyCode === 'wanghu-health' && one.year === 2021);
  const changed =
    sample?.text.replace('四、结转下年度继续办理\t\t\t1\t0\t0\t0\t0\t0\t1', '四、结转下年度继续办理\t\t\t3\t0\t0\t0\t0\t0\t3') ?? '';
  assert.notEqual(changed, sample?.text);
  const stored = await storeReport(database, BY, textSource(changed), { agencyName: '望湖市卫生健康委员会', year: 2021 });
  assert.ok(stored.ok && stored.value.version > 1);
  const after = await findReport(database, id, 2022);
  assert.ok(
    after?.findings.some((finding) => finding.message.includes('结转')),
    'carried over 3, carried in 1',
  );
  const cells = await sql<{ value: string }>`select value from report_cell join report_cell_kind using (cell_id)
    where agency_id = ${id} and year = 2021 and table_id = 'requests' and row_id = 'carriedOver' and column_id = 'total'`.execute(database);
  assert.deepEqual(cells.rows, [{ value: '3' }]);
  const versions = await sql<{
    count: number;
  }>`select count(*) as count from annual_report where agency_id = ${id} and year = 2021`.execute(database);
  assert.ok((versions.rows[0]?.count ?? 0) > 1);
});

test('two who store the same report at once make two versions, one of them current', async (t) => {
  const { database } = await testDatabase(t);
  const [sample] = await sampleReports();
  assert.ok(sample !== undefined);
  const store = () =>
    storeReport(database, BY, textSource(sample.text), {
      agencyName: sample.agencyName,
      agencyCode: sample.agencyCode,
      year: sample.year,
    });
  const stored = await Promise.all([store(), store(), store()]);
  assert.deepEqual(
    stored.map((one) => (one.ok ? one.value.version : 0)).toSorted((a, b) => a - b),
    [1, 2, 3],
  );
  const current = await sql<{ count: number }>`select count(*) as count from annual_report where is_current`.execute(database);
  assert.equal(current.rows[0]?.count, 1);
});

test('every version leaves its audit row with counts and title, and none of the texts', async (t) => {
  const { database } = await testDatabase(t);
  await loadSampleReports(database);
  const versions = await sql<{ count: number }>`select count(*) as count from annual_report`.execute(database);
  const audited = await sql<{ deed: string; after: Record<string, unknown> }>`
    select deed, after from audit_entry where noun = 'annualReport'`.execute(database);
  assert.equal(audited.rows.length, versions.rows[0]?.count);
  for (const { after } of audited.rows) {
    assert.deepEqual(
      ['source', 'report', 'findings'].filter((name) => name in after),
      [],
    );
    assert.ok(typeof after['title'] === 'string' && typeof after['error_count'] === 'number');
  }
});

test('consolidation in SQL says what the pure one says', async (t) => {
  const { database } = await testDatabase(t);
  await loadSampleReports(database);
  const samples = await sampleReports();
  for (const year of [2020, 2021, 2022]) {
    const members = samples
      .filter((one) => one.year === year)
      .map((one) => ({ name: one.agencyName, report: examine(textSource(one.text)).reading.report, findings: [] }));
    const pure = new Map(consolidate(members).cells.map((cell) => [`${cell.table}/${cell.row}/${cell.column}`, cell]));
    const stored = await consolidateStored(database, { year });
    assert.equal(stored.length, pure.size);
    for (const { sum, ...cell } of stored)
      assert.deepEqual({ ...cell, sum: Number(sum) }, pure.get(`${cell.table}/${cell.row}/${cell.column}`));
  }
});

test('late, missing and inconsistent agencies are named; a dismissed error is no longer held against one', async (t) => {
  const { database } = await testDatabase(t);
  await loadSampleReports(database);
  const notices = await findConsolidationNotices(database, EVERYWHERE, 2022);
  assert.deepEqual(
    notices.late.map((one) => [one.agencyName, one.publishedOn]),
    [['青禾县卫生健康局', '2023-02-06']],
  );
  // 条例 art 49: a whole county's report is in time until 31 March.
  await sql`update agency set name = '青禾县人民政府' where name = '青禾县卫生健康局'`.execute(database);
  assert.deepEqual((await findConsolidationNotices(database, EVERYWHERE, 2022)).late, []);
  assert.deepEqual(
    notices.missing.map((one) => one.agencyName).toSorted(),
    ['临屏市汀阳区卫生健康局', '岚桥土家族自治县卫生健康委员会', '川溪市卫生和计划生育委员会'].toSorted(),
  );
  const id = await agencyId(database, 'qinghe-health');
  const named = async () => (await findConsolidationNotices(database, EVERYWHERE, 2021)).inconsistent.some((one) => one.agencyId === id);
  assert.equal(await named(), true);
  for (const finding of (await findReport(database, id, 2021))?.findings ?? []) {
    await inWork(database, BY, (work) =>
      dismissFinding(work, { agencyId: id, year: 2021, fingerprint: finding.fingerprint, code: finding.code, reason: '已核对' }),
    );
  }
  assert.equal(await named(), false);
});
