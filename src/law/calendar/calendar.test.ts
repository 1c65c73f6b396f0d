import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { dayNumber, dayOfNumber, stateCalendar, WorkdayCalendar, type HolidayYear } from '../index.ts';
import { ANNOUNCED_YEARS } from './announced-years.ts';
import { statutoryDays } from './statutory-days.ts';

function day(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  assert.ok(parsed.ok, text);
  return parsed.value;
}

const calendar = stateCalendar();
const kind = (text: string) => calendar.kindOf(dayNumber(day(text)));

test('numbers and days are two names of the same, over every century rule', () => {
  assert.deepEqual(
    ['1970-01-01', '2000-02-29', '2026-03-01', '2100-03-01', '1899-12-31'].map((text) => dayNumber(day(text))),
    [0, 11_016, 20_513, 47_541, -25_568],
  );
  fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) => assert.equal(dayNumber(dayOfNumber(n)), n)));
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (n) =>
      assert.equal(Date.parse(`${dayOfNumber(n)}T00:00:00Z`), n * 86_400_000),
    ),
  );
});

test('every year that is announced names its notice, and no day twice', () => {
  assert.deepEqual(
    ANNOUNCED_YEARS.map(({ year }) => year),
    Array.from({ length: 20 }, (_, index) => 2007 + index),
  );
  for (const { year, notices } of ANNOUNCED_YEARS) {
    for (const { number, title, publishedOn, holidays, makeUpWorkdays } of notices) {
      assert.match(number, /^国(办)?发明电〔20\d\d〕\d+号$/, String(year));
      assert.match(title, new RegExp(`${year}年|70周年`));
      assert.ok(publishedOn < `${year}-05-31`, publishedOn);
      for (const { from, to } of holidays) assert.ok(from <= to && (to.startsWith(String(year)) || from < to), `${from} ${to}`);
      for (const worked of makeUpWorkdays) {
        assert.ok([0, 6].includes(new Date(`${worked}T00:00:00Z`).getUTCDay()), `${worked} is no weekend day`);
        assert.ok(!holidays.some(({ from, to }) => from <= worked && worked <= to), `${worked} is off and worked`);
      }
    }
  }
});

test('counting by tables is walking day by day', () => {
  const first = dayNumber(day('2006-06-01'));
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 1, max: 60 }), (offset, n) => {
      let at = first + offset;
      for (let left = n; left > 0;) {
        at += 1;
        const { kind } = calendar.kindOf(at);
        if (kind === 'workday' || kind === 'makeUpWorkday') left -= 1;
      }
      assert.equal(calendar.after(first + offset, n), at);
      assert.ok(calendar.isWorkday(at));
    }),
    { numRuns: 2_000 },
  );
});

/** The days of each kind in other calendars, compared day by day; what differs has a reason. */
const EXPLAINED: Readonly<Record<string, readonly (readonly [day: string, why: string])[]>> = {
  'chinese-days': [],
  tyme4ts: [
    ['2013-04-07', 'a Sunday worked for 清明节 by 国办发明电〔2012〕33号, which the package lacks'],
    ['2013-10-12', 'a Saturday worked for 国庆节 by the same notice, which it lacks too'],
  ],
};

interface OtherCalendar {
  readonly version: string;
  readonly years: Readonly<Record<string, { readonly off: readonly string[]; readonly worked: readonly string[] }>>;
}

for (const [name, other] of Object.entries(otherCalendars())) {
  test(`every working day from 2007 to 2026 is that of ${name} ${other.version}, but for what is explained`, () => {
    const different: string[] = [];
    let compared = 0;
    for (const [year, { off, worked }] of Object.entries(other.years)) {
      for (let at = dayNumber(day(`${year}-01-01`)); at <= dayNumber(day(`${year}-12-31`)); at += 1) {
        const text = dayOfNumber(at).slice(5);
        const weekday = new Date(at * 86_400_000).getUTCDay();
        const theirs = worked.includes(text) || (weekday !== 0 && weekday !== 6 && !off.includes(text));
        if (theirs !== calendar.isWorkday(at)) different.push(dayOfNumber(at));
        compared += 1;
      }
    }
    assert.equal(compared, 7305);
    assert.deepEqual(
      different,
      EXPLAINED[name]?.map(([date]) => date),
    );
  });
}

function otherCalendars(): Readonly<Record<string, OtherCalendar>> {
  return JSON.parse(readFileSync(new URL('../../../test/law/other-calendars.json', import.meta.url), 'utf8'));
}

test('what a day is, and by which notice', () => {
  assert.deepEqual(kind('2026-02-14'), { kind: 'makeUpWorkday', name: null, notice: '国办发明电〔2025〕7号', provisional: false });
  assert.deepEqual(kind('2026-02-16'), { kind: 'holiday', name: '春节', notice: '国办发明电〔2025〕7号', provisional: false });
  assert.deepEqual(kind('2026-11-21'), { kind: 'weekend', name: null, notice: null, provisional: false });
  assert.deepEqual(kind('2027-02-08'), { kind: 'holiday', name: '春节', notice: null, provisional: true });
  assert.deepEqual(kind('2027-03-08'), { kind: 'workday', name: null, notice: null, provisional: true });
});

test('a later notice overrides day by day, and the calendar knows what it was before', () => {
  const before = new WorkdayCalendar(ANNOUNCED_YEARS, day('2019-03-21'));
  const after = new WorkdayCalendar(ANNOUNCED_YEARS, day('2019-03-22'));
  const worked = (known: WorkdayCalendar, text: string) => known.isWorkday(dayNumber(day(text)));
  const days = ['2019-04-28', '2019-05-01', '2019-05-02', '2019-05-03', '2019-05-05'];
  assert.deepEqual(
    days.map((text) => worked(before, text)),
    [false, false, true, true, false],
  );
  assert.deepEqual(
    days.map((text) => worked(after, text)),
    [true, false, false, false, true],
  );
  // 2020: Saturday 1 February should have been worked, until the festival was prolonged (国办发明电〔2020〕1号).
  assert.equal(worked(new WorkdayCalendar(ANNOUNCED_YEARS, day('2020-01-26')), '2020-02-01'), true);
  assert.equal(worked(calendar, '2020-02-01'), false);
  assert.equal(new WorkdayCalendar(ANNOUNCED_YEARS, day('2025-11-03')).isAnnounced(day('2026-05-01')), false);
});

/** 全国年节及纪念日放假办法, in the version of the year; days given in place of weekends are the next working days. */
const STATUTORY: readonly (readonly [year: number, days: string])[] = [
  [2006, '01-01 01-02 01-29 01-30 01-31 02-01 05-01 05-02 05-03 10-01 10-02 10-03 10-04'],
  [2012, '01-01 01-02 01-22 01-23 01-24 01-25 04-04 05-01 06-23 06-25 09-30 10-01 10-02 10-03 10-04'],
  [2020, '01-01 01-25 01-26 01-27 01-28 01-29 04-04 04-06 05-01 06-25 10-01 10-02 10-03 10-05 10-06'],
  [2027, '01-01 02-05 02-06 02-07 02-08 02-09 02-10 04-05 05-01 05-02 05-03 05-04 06-09 09-15 10-01 10-02 10-03 10-04 10-05'],
  [2080, '01-01 05-01 05-02 10-01 10-02 10-03'],
];

for (const [year, days] of STATUTORY) {
  test(`the statutory holidays of ${year}`, () => {
    const found = statutoryDays(year).map(({ on }) => dayOfNumber(on).slice(5));
    // 2080 has no festivals on record, and its 4 May and 4 October take the place of nothing that is asked here.
    assert.deepEqual(year === 2080 ? found.filter((text) => days.includes(text)) : found, days.split(' '));
  });
}

test('every statutory holiday of an announced year is off in its notice', () => {
  for (const { year } of ANNOUNCED_YEARS) {
    for (const { on, compensates, name } of statutoryDays(year)) {
      if (!compensates) assert.ok(!calendar.isWorkday(on), `${dayOfNumber(on)} ${name}`);
    }
  }
});

/** ICU errs by minutes; these new moons are within ten minutes of midnight in Beijing (6 February 23:56, 3 February 00:07). */
const ICU_ERRS: ReadonlySet<string> = new Set(['2027-02-06', '2030-02-03']);

test('festivals are where the Chinese calendar of ICU, the moon and the sun put them', () => {
  const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  const lunar = (date: string) => {
    const parts = chinese.formatToParts(new Date(`${date}T00:00:00Z`));
    return ['month', 'day'].map((type) => parts.find((part) => part.type === type)?.value).join('-');
  };
  const festivals = festivalYears();
  assert.equal(festivals.length, 61);
  for (const { springFestival, qingming, dragonBoat, midAutumn } of festivals) {
    assert.deepEqual([dragonBoat, midAutumn].map(lunar), ['5-5', '8-15'], springFestival);
    if (!ICU_ERRS.has(springFestival)) assert.equal(lunar(springFestival), '1-1', springFestival);
    assert.equal(
      new Date(newMoonNear(Date.parse(`${springFestival}T12:00:00+08:00`)) + 28_800_000).toISOString().slice(0, 10),
      springFestival,
    );
    // 清明 begins when the sun's longitude reaches 15°, in the time of Beijing.
    const midnight = Date.parse(`${qingming}T00:00:00+08:00`);
    const [begin, end] = [sunLongitude(midnight), sunLongitude(midnight + 86_400_000)];
    assert.ok(begin < 15.02 && end > 14.98, `${qingming}: ${begin} to ${end}`);
  }
});

/** The instant of the new moon nearest to an instant, to about a minute (Meeus, Astronomical Algorithms, 49). */
function newMoonNear(instant: number): number {
  const k = Math.round((instant / 86_400_000 + 2_440_587.5 - 2_451_550.097_66) / 29.530_588_861);
  const t = k / 1236.85;
  const angle = (at0: number, each: number, squared = 0) => ((at0 + each * k + squared * t * t) * Math.PI) / 180;
  const [sun, moon, node] = [
    angle(2.5534, 29.105_356_7),
    angle(201.5643, 385.816_935_28, 0.010_758_2),
    angle(160.7108, 390.670_502_84, -0.001_611_8),
  ];
  const e = 1 - 0.002_516 * t;
  const days =
    2_451_550.097_66 +
    29.530_588_861 * k +
    0.000_154_37 * t * t -
    0.4072 * Math.sin(moon) +
    0.172_41 * e * Math.sin(sun) +
    0.016_08 * Math.sin(2 * moon) +
    0.010_39 * Math.sin(2 * node) +
    0.007_39 * e * Math.sin(moon - sun) -
    0.005_14 * e * Math.sin(moon + sun) +
    0.002_08 * e * e * Math.sin(2 * sun) -
    0.001_11 * Math.sin(moon - 2 * node) -
    0.000_57 * Math.sin(moon + 2 * node) +
    0.000_56 * e * Math.sin(2 * moon + sun) -
    0.000_42 * Math.sin(3 * moon) +
    0.000_42 * e * Math.sin(sun + 2 * node) +
    0.000_38 * e * Math.sin(sun - 2 * node) -
    0.000_24 * e * Math.sin(2 * moon - sun);
  // The earth's clock is about 70 s behind the almanac's.
  return (days - 2_440_587.5) * 86_400_000 - 70_000;
}

/** The sun's longitude in degrees, to about 0.01° (an almanac's short formula). */
function sunLongitude(instant: number): number {
  const n = instant / 86_400_000 - 10_957.5;
  const anomaly = ((357.528 + 0.985_600_3 * n) * Math.PI) / 180;
  return (280.46 + 0.985_647_4 * n + 1.915 * Math.sin(anomaly) + 0.02 * Math.sin(2 * anomaly)) % 360;
}

function festivalYears(): readonly Readonly<Record<'springFestival' | 'qingming' | 'dragonBoat' | 'midAutumn', string>>[] {
  return JSON.parse(readFileSync(new URL('../../../data/law/festivals.json', import.meta.url), 'utf8')).years;
}

test('a year that is announced takes the place of what was computed', () => {
  const announced: HolidayYear = {
    year: 2027,
    notices: [
      {
        number: '试〔2026〕1号',
        title: '试验',
        publishedOn: '2026-12-01',
        holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
        makeUpWorkdays: ['2027-01-09'],
      },
    ],
  };
  const next = calendar.with(announced);
  assert.equal(next.isWorkday(dayNumber(day('2027-01-09'))), true);
  // What the notice doesn't name is an ordinary day, also a festival that had been computed.
  assert.equal(next.isWorkday(dayNumber(day('2027-02-09'))), true);
  assert.equal(calendar.isWorkday(dayNumber(day('2027-02-09'))), false);
  assert.equal(next.isAnnounced(day('2027-06-01')), true);
});

test('a stretch is provisional when one of its days is', () => {
  const near = fc.integer({ min: dayNumber(day('2026-10-01')), max: dayNumber(day('2027-03-31')) });
  fc.assert(
    fc.property(near, fc.integer({ min: 0, max: 60 }), (from, length) => {
      const days = Array.from({ length }, (_, index) => calendar.kindOf(from + 1 + index));
      assert.equal(
        calendar.isProvisional(from, from + length),
        days.some(({ provisional }) => provisional),
      );
    }),
  );
});

test('days outside the years of the calendar throw', () => {
  assert.throws(() => calendar.countTo(dayNumber(day('2101-01-04'))), RangeError);
  assert.throws(() => calendar.after(dayNumber(day('2100-12-20')), 20), RangeError);
  assert.throws(() => calendar.dayAt(0), RangeError);
});
