import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readHolidayJson, readIcal, type NoticeOrigin } from '../index.ts';
import { ANNOUNCED_YEARS } from './announced-years.ts';

const ORIGIN: NoticeOrigin = {
  number: '国办发明电〔2025〕7号',
  title: '国务院办公厅关于2026年部分节假日安排的通知',
  publishedOn: '2025-11-04',
};

function ics(...events: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events.flatMap((event) => ['BEGIN:VEVENT', event, 'END:VEVENT']), 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

test('iCalendar: days off, worked weekends, folded lines, alarms that are not the event', () => {
  const text = ics(
    'DTSTART;VALUE=DATE:20260215\r\nDTEND;VALUE=DATE:20260224\r\nSUMMARY:春\r\n 节（休）',
    'DTSTART;VALUE=DATE:20260214\r\nSUMMARY:春节 补班\r\nBEGIN:VALARM\r\nDTSTART:19760401T005545Z\r\nEND:VALARM',
    'DTSTART:20261001T000000\r\nDTEND:20261008T000000\r\nX-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r\nSUMMARY:国庆节',
    'DTSTART;VALUE=DATE:20261010\r\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\nSUMMARY:国庆节',
    'DTSTART;VALUE=DATE:20260228\r\nSUMMARY:春节 调休上班',
  );
  assert.deepEqual(readIcal(text, ORIGIN), {
    ok: true,
    value: {
      ...ORIGIN,
      holidays: [
        { name: '春节', from: '2026-02-15', to: '2026-02-23' },
        { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
      ],
      makeUpWorkdays: ['2026-02-14', '2026-10-10', '2026-02-28'],
    },
  });
});

const UNREADABLE: readonly (readonly [what: string, text: string, line: number, reason: string])[] = [
  ['another file', 'hello', 1, 'notACalendar'],
  ['an empty calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 0, 'nothing'],
  ['an event without a day', ics('SUMMARY:春节（休）'), 3, 'noDay'],
  ['a day that does not exist', ics('DTSTART;VALUE=DATE:20260230\r\nSUMMARY:春节（休）'), 4, 'noDay'],
  ['an end before the beginning', ics('DTSTART;VALUE=DATE:20260215\r\nDTEND;VALUE=DATE:20260215\r\nSUMMARY:休'), 5, 'endsBeforeItBegins'],
  ['a holiday of a year', ics('DTSTART;VALUE=DATE:20260215\r\nDTEND;VALUE=DATE:20270215\r\nSUMMARY:休'), 5, 'tooLong'],
  ['neither off nor worked', ics('DTSTART;VALUE=DATE:20260215\r\nSUMMARY:春节'), 5, 'restOrWork'],
  ['off and worked', ics('DTSTART;VALUE=DATE:20260215\r\nSUMMARY:放假，次日上班'), 5, 'restOrWork'],
  ['every year', ics('DTSTART;VALUE=DATE:20260215\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:休'), 5, 'repeats'],
  ['a file cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260215', 2, 'unfinished'],
];

for (const [what, text, line, reason] of UNREADABLE) {
  test(`iCalendar: ${what} is refused`, () =>
    assert.deepEqual(readIcal(text, ORIGIN), { ok: false, error: { kind: 'unreadableCalendar', line, reason } }));
}

test('JSON: a file of data/holidays reads as what the program has of it', () => {
  for (const { year, notices } of ANNOUNCED_YEARS) {
    const text = readFileSync(new URL(`../../../data/holidays/${year}.json`, import.meta.url), 'utf8');
    assert.deepEqual(readHolidayJson(text, ORIGIN), { ok: true, value: { year, notices } });
  }
});

test('JSON: a list of days', () => {
  const text = JSON.stringify({
    year: 2026,
    days: [
      { name: '元旦', date: '2026-01-01', isOffDay: true },
      { name: '元旦', date: '2026-01-04', isOffDay: false },
    ],
  });
  assert.deepEqual(readHolidayJson(text, ORIGIN), {
    ok: true,
    value: {
      year: 2026,
      notices: [{ ...ORIGIN, holidays: [{ name: '元旦', from: '2026-01-01', to: '2026-01-01' }], makeUpWorkdays: ['2026-01-04'] }],
    },
  });
});

const NOTICE = { ...ORIGIN, holidays: [], makeUpWorkdays: [] };
const BAD_JSON: readonly (readonly [json: string, at: string])[] = [
  ['{', ''],
  ['[]', ''],
  ['{"year":"2026"}', 'year'],
  ['{"year":2026}', 'notices'],
  ['{"year":2026,"days":[]}', 'days'],
  ['{"year":2026,"days":[{"name":"元旦","date":"2026-02-30","isOffDay":true}]}', 'days[0].date'],
  ['{"year":2026,"days":[{"name":"元旦","date":"2026-01-01","isOffDay":1}]}', 'days[0].isOffDay'],
  [JSON.stringify({ year: 2026, notices: [{ ...NOTICE, number: '' }] }), 'notices[0].number'],
  [JSON.stringify({ year: 2026, notices: [{ ...NOTICE, publishedOn: '今天' }] }), 'notices[0].publishedOn'],
  [
    JSON.stringify({ year: 2026, notices: [{ ...NOTICE, holidays: [{ name: '元旦', from: '2026-01-03', to: '2026-01-01' }] }] }),
    'notices[0].holidays[0].to',
  ],
  [JSON.stringify({ year: 2026, notices: [{ ...NOTICE, makeUpWorkdays: ['2026-1-4'] }] }), 'notices[0].makeUpWorkdays[0]'],
];

for (const [json, at] of BAD_JSON) {
  test(`JSON: a fault at “${at}” is told`, () =>
    assert.deepEqual(readHolidayJson(json, ORIGIN), { ok: false, error: { kind: 'unreadableHolidays', at } }));
}
