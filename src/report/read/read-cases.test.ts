import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Reading } from '../model/reading.ts';
import { readReport } from './read-report.ts';
import { textSource } from './text-source.ts';

/** Five published reports with what a correct reader finds in them; they stand beside the checkout where they are present at all. */
const CASES = new URL('../../../../shared/cases/', import.meta.url);
const present = existsSync(CASES);
const named = (name: string): string => (present ? name : `${name} (skipped: ../shared/cases is absent)`);

interface ExpectedQuantity {
  readonly key: string;
  readonly value: number;
  readonly unit: string | null;
  readonly approx: boolean;
  readonly quote: string;
}

interface Expected {
  readonly agency: string;
  readonly agency_aliases?: readonly string[];
  readonly agency_as_written_restored?: readonly string[];
  readonly year: number;
  readonly title: string | null;
  readonly publisher?: string;
  readonly published?: string;
  readonly format_generation: string;
  readonly stat_period: { readonly from: string; readonly to: string } | null;
  readonly sections: readonly { readonly no: string; readonly heading: string | null; readonly children?: readonly string[] }[];
  readonly narrative_quantities: readonly ExpectedQuantity[];
}

interface Case {
  readonly id: string;
  readonly source: string;
  readonly expected: Expected;
  readonly reading: Reading;
}

function load(id: string): Case {
  const source = readFileSync(new URL(`reports/${id}.txt`, CASES), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(new URL(`expected/${id}.json`, CASES), 'utf8'));
  return { id, source, expected, reading: readReport(textSource(source)) };
}

const cases = present ? ['report-000', 'report-001', 'report-002', 'report-003', 'report-004'].map(load) : [];
const NUMERALS = '一二三四五六七八九';

test(named('the cases: who, when, what'), { skip: !present }, () => {
  for (const { id, expected, reading } of cases) {
    const { report } = reading;
    assert.equal(report.agency?.value, expected.agency, id);
    assert.equal(report.year?.value, expected.year, id);
    assert.equal(report.title?.value ?? null, expected.title, id);
    assert.deepEqual(report.period?.value ?? null, expected.stat_period, id);
    assert.equal(report.publisher?.value, expected.publisher, id);
    assert.equal(report.publishedOn?.value, expected.published, id);
    const form = { '2021+-table': '2021', '2019-2020-table': '2019', 'pre2019-narrative': 'narrative' }[expected.format_generation];
    assert.equal(report.form, form, id);
    const aliases = expected.agency_aliases ?? expected.agency_as_written_restored ?? [];
    const written = aliases.filter((alias) => alias !== '县卫生健康委员会');
    assert.deepEqual(
      written.filter((alias) => !report.agencyAliases.includes(alias)),
      [],
      id,
    );
  }
});

test(named('the cases: sections and their items'), { skip: !present }, () => {
  for (const { id, expected, reading } of cases) {
    const found = reading.report.sections.map((section) => [section.number, section.heading?.value ?? null]);
    const wanted = expected.sections.map((section) => [
      section.heading === null ? null : NUMERALS.indexOf(section.no) + 1,
      section.heading,
    ]);
    assert.deepEqual(found, wanted, id);
    for (const [index, { children }] of expected.sections.entries()) {
      if (children === undefined) continue;
      const items = reading.report.sections[index]?.items.filter((item) => item.style === 'parenthesised') ?? [];
      assert.deepEqual(
        items.map((item) => NUMERALS.charAt(item.number - 1)),
        children.map((child) => child.charAt(1)),
        id,
      );
    }
  }
});

test(named('the cases: damaged characters are restored one for one'), { skip: !present }, () => {
  const reading = cases.find(({ id }) => id === 'report-004')?.reading;
  assert.equal(reading?.restored, readFileSync(new URL('expected/report-004.restored.txt', CASES), 'utf8'));
  assert.equal(reading?.repairs.find((repair) => repair.kind === 'pinyin')?.count, 261);
});

test(named('the cases: every stated quantity, with unit, precision and place'), { skip: !present }, () => {
  const missed: string[] = [];
  let count = 0;
  for (const { id, source, expected, reading } of cases) {
    for (const wanted of expected.narrative_quantities) {
      // The year of the report is listed among them; it is no quantity here.
      if (wanted.unit === '年') {
        assert.equal(reading.report.year?.value, wanted.value);
        continue;
      }
      count += 1;
      const start = source.indexOf(wanted.quote);
      const end = start + wanted.quote.length;
      const hit = reading.report.quantities.some(
        ({ value, unit, precision, at, sentence }) =>
          at.start >= start &&
          at.end <= end &&
          value === wanted.value &&
          unit === wanted.unit &&
          (precision !== 'exact') === wanted.approx &&
          source.slice(sentence.start, sentence.end + 1).includes(wanted.quote),
      );
      if (!hit) missed.push(`${id} ${wanted.key}`);
    }
  }
  assert.ok(count > 75);
  assert.deepEqual(missed, []);
});

test(named('the cases: hardly anything else is taken for a quantity'), { skip: !present }, () => {
  const found = cases.reduce((sum, { reading }) => sum + reading.report.quantities.length, 0);
  const wanted = cases.reduce((sum, { expected }) => sum + expected.narrative_quantities.filter(({ unit }) => unit !== '年').length, 0);
  assert.ok(found - wanted <= 2, `${found} found, ${wanted} stated`);
});
