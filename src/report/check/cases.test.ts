import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readReport } from '../read/read-report.ts';
import { textSource } from '../read/text-source.ts';
import type { Finding } from '../model/finding.ts';
import { checkReport } from './check-report.ts';

const CASES = new URL('../../../../shared/cases/', import.meta.url);
const present = existsSync(CASES);
/** Of the expected warnings, over all cases together. */
const WARNINGS_WANTED = 0.8;

interface Expected {
  readonly severity: string;
  readonly type: string;
  readonly quotes: readonly string[];
}

function expectedOf(id: number): readonly Expected[] {
  const json: unknown = JSON.parse(readFileSync(new URL(`expected/report-00${id}.json`, CASES), 'utf8'));
  assert.ok(typeof json === 'object' && json !== null && 'inconsistencies' in json && Array.isArray(json.inconsistencies));
  return json.inconsistencies;
}

function findingsOf(id: number): readonly Finding[] {
  return checkReport({ reading: readReport(textSource(readFileSync(new URL(`reports/report-00${id}.txt`, CASES), 'utf8'))) });
}

const squeeze = (quote: string): string => quote.replace(/[\s|*#]/g, '');

/** One quotes the other, or both stand on the same words. */
function meets(expected: Expected, finding: Finding): boolean {
  return expected.quotes.some((wanted) =>
    finding.quotes.some((quote) => {
      const [a, b] = [squeeze(wanted), squeeze(quote)];
      return b.length > 0 && (a.includes(b) || b.includes(a));
    }),
  );
}

/** Every one of the expected quotes is shown by an error that meets the expectation. */
function showsAll(expected: Expected, findings: readonly Finding[]): boolean {
  return expected.quotes.every((quote) => findings.some((finding) => meets({ ...expected, quotes: [quote] }, finding)));
}

const where = present ? '' : ' (skipped: ../shared/cases is not there)';

for (const id of [0, 1, 2, 3, 4]) {
  test(`case ${id}: every error found with its quotes, and no other error${where}`, { skip: !present }, () => {
    const errors = findingsOf(id).filter((finding) => finding.severity === 'error');
    const wanted = expectedOf(id).filter((expected) => expected.severity === 'error');
    for (const expected of wanted) assert.ok(showsAll(expected, errors), `${expected.type}: ${expected.quotes.join(' / ')}`);
    for (const error of errors)
      assert.ok(
        wanted.some((expected) => meets(expected, error)),
        `${error.code} ${error.message}`,
      );
  });
}

test(`of the expected warnings at least ${WARNINGS_WANTED * 100} % are found${where}`, { skip: !present }, () => {
  const missed: string[] = [];
  let count = 0;
  for (const id of [0, 1, 2, 3, 4]) {
    const findings = findingsOf(id).filter((finding) => finding.severity !== 'info');
    for (const expected of expectedOf(id).filter((candidate) => candidate.severity === 'warning')) {
      count += 1;
      if (!findings.some((finding) => meets(expected, finding))) missed.push(`case ${id} ${expected.type}`);
    }
  }
  assert.ok(missed.length <= (1 - WARNINGS_WANTED) * count, `${count - missed.length} of ${count}; missed: ${missed.join(', ')}`);
});

/** What must not be flagged, as words that no error or warning may quote. */
const QUIET: readonly (readonly [id: number, quote: RegExp])[] = [
  [0, /1665条|158条|信息580条|信息27条/],
  [1, /380余条|380 余条|1178|书记信箱|解读材料/],
  [2, /3件次|三、本年度办理结果|四、结转下年度/],
  [3, /2073|341天|新收|行政许可|其他对外管理/],
  [4, /813|67余|1335|766|﹝2018﹞|〔2018〕/],
];

for (const [id, quiet] of QUIET) {
  test(`case ${id}: nothing is flagged that must not be${where}`, { skip: !present }, () => {
    const loud = findingsOf(id).filter(
      (finding) => finding.severity !== 'info' && finding.code !== 'table.blank' && finding.quotes.some((quote) => quiet.test(quote)),
    );
    assert.deepEqual(
      loud.map((finding) => `${finding.code}: ${finding.quotes.join(' / ')}`),
      [],
    );
  });
}
