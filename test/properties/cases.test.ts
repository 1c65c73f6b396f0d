import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Place } from '../../src/kernel/place.ts';
import { checkReport } from '../../src/report/check/check-report.ts';
import type { Finding } from '../../src/report/model/finding.ts';
import { readPasted } from './read-pasted.ts';
import { textSource } from '../../src/report/read/text-source.ts';
import { CASE_IDS, loadCase, type Case, type ExpectedInconsistency } from './cases/expected-case.ts';
import { compareTables } from './cases/expected-cells.ts';
import { breaches, overlaps, QUIET_PLACES } from './cases/quiet-places.ts';

const LEAST_WARNINGS = 0.8;
const printed: string[] = [];

function placesOf(text: string, quote: string): readonly Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) places.push({ start: at, end: at + quote.length });
  return places;
}

/** The findings one of whose places overlaps a quote of the expected inconsistency. */
function matching(text: string, expected: ExpectedInconsistency, findings: readonly Finding[]): readonly Finding[] {
  const places = expected.quotes.flatMap((quote) => placesOf(text, quote));
  return findings.filter((finding) => finding.places.some((at) => places.some((place) => overlaps(at, place))));
}

/** Findings that say the expected thing: at least a warning where an error is expected, and on the same ground. */
function found(text: string, expected: ExpectedInconsistency, findings: readonly Finding[]): readonly Finding[] {
  const ground = GROUNDS[expected.type] ?? /./;
  return matching(text, expected, findings).filter(
    (finding) => ground.test(finding.code) && (expected.severity !== 'error' || finding.severity === 'error'),
  );
}

/** Kind of inconsistency → codes that may report it. */
const GROUNDS: Readonly<Record<string, RegExp>> = {};

interface Outcome {
  readonly found: Case;
  readonly findings: readonly Finding[];
}

const outcomes = new Map<string, Outcome>();
const warnings = { expected: 0, found: 0, missed: new Array<string>() };

for (const id of CASE_IDS) {
  const loaded = loadCase(id);
  if (loaded === null) {
    test(
      `${id}: the published reports are not beside this repository, so nothing is compared`,
      { skip: 'shared/cases is absent' },
      () => undefined,
    );
    continue;
  }
  const { expected, text } = loaded;
  const reading = readPasted(textSource(text));
  const findings = checkReport({ reading });
  outcomes.set(id, { found: loaded, findings });
  const tables = compareTables(expected.tables, reading.report);
  const errors = expected.inconsistencies.filter(({ severity }) => severity === 'error');
  const missed = errors.filter((error) => found(text, error, findings).length === 0);
  const grave = expected.inconsistencies.filter(({ severity }) => severity !== 'info');
  const invented = findings.filter(
    (finding) => finding.severity === 'error' && !grave.some((one) => matching(text, one, [finding]).length > 0),
  );
  const loud = breaches(text, QUIET_PLACES[id] ?? [], findings);
  for (const warning of expected.inconsistencies.filter(({ severity }) => severity === 'warning')) {
    warnings.expected += 1;
    if (found(text, warning, findings).length > 0) warnings.found += 1;
    else warnings.missed.push(`${id} ${warning.type}: ${warning.quotes.join(' / ').slice(0, 60)}`);
  }
  // A year is the report's year, no quantity.
  const stated = expected.narrative_quantities.filter((wanted) => wanted.unit !== '年');
  const quantities = stated.filter((wanted) =>
    reading.report.quantities.some(
      (got) =>
        got.value === wanted.value && placesOf(text, wanted.quote).some((place) => overlaps(place, got.at) || overlaps(place, got.clause)),
    ),
  );
  printed.push(
    `${id} | ${tables.compared - tables.different.length}/${tables.compared} | ${errors.length - missed.length}/${errors.length} | ${invented.length} | ${loud.length} | ${quantities.length}/${stated.length} | ${findings.length}`,
  );

  test(`${id}: agency, year, form and period`, () => {
    const names = [expected.agency, ...expected.agency_aliases, ...expected.agency_as_written_restored];
    assert.ok(
      names.includes(reading.report.agency?.value ?? null),
      `agency ${reading.report.agency?.value}, expected one of ${names.join('、')}`,
    );
    assert.equal(reading.report.year?.value ?? null, expected.year, 'year');
    assert.ok(
      expected.format_generation.includes(reading.report.form === '2019' ? '2019-2020' : reading.report.form),
      `form ${reading.report.form}, expected ${expected.format_generation}`,
    );
    assert.deepEqual(reading.report.period?.value ?? null, expected.stat_period, 'period');
  });
  test(`${id}: every table value`, () => assert.deepEqual(tables.different, []));
  test(`${id}: every section with its number`, () => {
    const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
    assert.deepEqual(
      reading.report.sections.map((section) => [
        section.heading === null ? null : numbers[(section.number ?? 0) - 1],
        section.heading?.value ?? null,
      ]),
      expected.sections.map((section) => [section.heading === null ? null : section.no, section.heading]),
    );
  });
  test(`${id}: every expected error is found at its place`, () =>
    assert.deepEqual(
      missed.map((error) => `${error.type}: ${error.quotes.join(' / ')}`),
      [],
    ));
  test(`${id}: no error that is not expected`, () =>
    assert.deepEqual(
      invented.map((finding) => `${finding.code}: ${finding.message}`),
      [],
    ));
  test(`${id}: nothing that must not be flagged`, () => {
    const covered = new Set((QUIET_PLACES[id] ?? []).map((place) => place.sentence));
    assert.deepEqual(
      expected.must_not_flag.map((_, index) => index).filter((index) => !covered.has(index)),
      [],
      'sentences without a place',
    );
    for (const place of QUIET_PLACES[id] ?? []) assert.ok(place.at.test(text), `${String(place.at)} is not in the text`);
    assert.deepEqual(
      loud.map(({ quiet, finding }) => `${String(quiet.at)}: ${finding.code} (${finding.severity}) ${finding.message}`),
      [],
    );
  });
  test(`${id}: quotes are the source's own characters`, () => {
    for (const finding of findings)
      assert.deepEqual(
        finding.quotes,
        finding.places.map((place) => text.slice(place.start, place.end)),
        finding.code,
      );
  });
  test(`${id}: the quantities of the running text`, () => {
    const lost = expected.narrative_quantities
      .filter((wanted) => !quantities.includes(wanted))
      .map((wanted) => `${wanted.key} ${wanted.value}: ${wanted.quote}`);
    assert.ok(quantities.length >= 0.9 * stated.length, lost.join('\n'));
  });
}

if (outcomes.size > 0) {
  test(`of the expected warnings at least ${100 * LEAST_WARNINGS} % are found`, () => {
    assert.ok(
      warnings.found >= LEAST_WARNINGS * warnings.expected,
      `${warnings.found} of ${warnings.expected}; missed:\n${warnings.missed.join('\n')}`,
    );
  });
  after(() => {
    console.log('case | table values | errors found | errors invented | quiet places broken | quantities | findings');
    for (const line of printed) console.log(line);
    console.log(
      `warnings found: ${warnings.found} of ${warnings.expected}${warnings.missed.length === 0 ? '' : `; missed: ${warnings.missed.join('; ')}`}`,
    );
  });
}
