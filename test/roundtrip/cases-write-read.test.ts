import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openSource, unshiftGbk } from '../../src/platform/extraction/index.ts';
import { renderDocx } from '../../src/platform/rendering/index.ts';
import { printReport, readReport, type AnnualReport } from '../../src/report/index.ts';
import { CASE_IDS, CASES_FOLDER } from '../properties/cases/expected-case.ts';
import { compareReports } from './compare-reports.ts';

async function readBytes(bytes: Uint8Array): Promise<AnnualReport> {
  const source = await openSource(bytes);
  assert.ok(source.ok, source.ok ? '' : source.error.message);
  return readReport(source.value, { byteShift: unshiftGbk }).report;
}

const isThere = existsSync(CASES_FOLDER);

test(
  `published reports written as DOCX keep every cell${isThere ? '' : ': ../shared/cases is absent, nothing to read'}`,
  { skip: !isThere },
  async () => {
    for (const id of CASE_IDS) {
      const report = await readBytes(readFileSync(`${CASES_FOLDER}reports/${id}.txt`));
      const { different } = compareReports(report, await readBytes(await renderDocx(printReport(report))));
      // What the writer restores or makes up of agency and year is no difference: a lost heading, a lost title.
      assert.deepEqual(
        different.filter((each) => !/^(?:section \d+|title):/.test(each)),
        [],
        id,
      );
    }
  },
);
