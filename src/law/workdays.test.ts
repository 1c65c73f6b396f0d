import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlainDate, type PlainDate } from '../kernel/plain-date.ts';
import { dayAfter, isAnnounced, isWorkday, workdaysAfter } from './workdays.ts';

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

/** 政策解读: within three working days of the release (国办发〔2016〕19号). */
const THREE_LATER: readonly (readonly [from: string, to: string, why: string])[] = [
  ['2026-11-23', '2026-11-26', 'a week without anything'],
  ['2026-11-20', '2026-11-25', 'over a weekend'],
  ['2026-11-21', '2026-11-25', 'from a Saturday'],
  ['2026-09-30', '2026-10-10', 'National Day, and the Saturday that is worked for it'],
  ['2026-02-13', '2026-02-25', 'Spring Festival, with a worked Saturday before it'],
  ['2026-02-27', '2026-03-03', 'a worked Saturday after it'],
  ['2026-05-08', '2026-05-12', 'a worked Saturday in May'],
  ['2025-12-31', '2026-01-06', 'into the new year, whose fourth day is a worked Sunday'],
  ['2026-12-30', '2027-01-05', 'into a year that is not announced yet'],
  ['2028-02-28', '2028-03-02', 'a leap year that nobody has entered'],
];

for (const [from, to, why] of THREE_LATER) {
  test(`three working days after ${from} is ${to}: ${why}`, () => assert.equal(workdaysAfter(day(from), 3), to));
}

test('no working days later is the same day, also on a holiday', () => assert.equal(workdaysAfter(day('2026-10-01'), 0), '2026-10-01'));

test('days that are worked, and days that are not', () => {
  assert.deepEqual(
    ['2026-02-14', '2026-02-15', '2026-02-16', '2026-02-24', '2026-06-19', '2026-09-20', '2026-10-08', '2026-10-11', '2027-10-01'].filter(
      (text) => isWorkday(day(text)),
    ),
    ['2026-02-14', '2026-02-24', '2026-09-20', '2026-10-08'],
  );
  assert.deepEqual([isAnnounced(day('2026-12-31')), isAnnounced(day('2027-01-01'))], [true, false]);
});

test('the next day, and days back over the end of a year', () => {
  assert.equal(dayAfter(day('2028-02-28')), '2028-02-29');
  assert.equal(dayAfter(day('2026-01-01'), -1), '2025-12-31');
});

test('a count that is none throws', () => assert.throws(() => workdaysAfter(day('2026-01-01'), -1), RangeError));
