import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOf, marksFromFile, marksOf, readMarks, writeMarks } from './notice-days.ts';

const SPRING = {
  holidays: [
    { name: '元旦', from: '2026-12-31', to: '2027-01-02' },
    { name: '春节', from: '2027-02-05', to: '2027-02-05' },
  ],
  makeUpWorkdays: ['2027-01-03', '2027-02-20'],
};

test('a notice is its days, over the turn of the year too', () => {
  const marks = marksOf(SPRING);
  assert.deepEqual(Object.keys(marks).length, 6);
  assert.deepEqual([marks['2027-01-01'], marks['2027-01-03'], marks['2027-01-04']], ['元旦', '', undefined]);
  assert.deepEqual(daysOf(readMarks(writeMarks(marks))), SPRING);
});

test('days in a row are one holiday only under one name', () => {
  const { holidays } = daysOf({ '2025-10-01': '国庆节', '2025-10-02': '国庆节', '2025-10-03': '中秋节', '2025-10-05': '国庆节' });
  assert.deepEqual(
    holidays.map(({ from, to }) => [from, to]),
    [
      ['2025-10-01', '2025-10-02'],
      ['2025-10-03', '2025-10-03'],
      ['2025-10-05', '2025-10-05'],
    ],
  );
});

test('a file becomes marks; what is wrong with it is one sentence with its place', () => {
  const ical = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'DTSTART:20270101', 'SUMMARY:元旦 休', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
  assert.deepEqual(marksFromFile(ical, 2027), { ok: true, value: { '2027-01-01': '元旦' } });
  const days = [
    { name: '元旦', date: '2027-01-01', isOffDay: true },
    { name: '元旦', date: '2027-01-03', isOffDay: false },
  ];
  assert.deepEqual(marksFromFile(JSON.stringify({ year: 2027, days }), 2027), {
    ok: true,
    value: { '2027-01-01': '元旦', '2027-01-03': '' },
  });
  const sentence = (text: string): string => {
    const read = marksFromFile(text, 2028);
    return read.ok ? '' : read.error.words;
  };
  assert.match(sentence(JSON.stringify({ year: 2027, days })), /^文件是2027年的安排/);
  assert.match(sentence(ical.replace('元旦 休', '元旦')), /第 4 行看不出是放假还是上班/);
  assert.match(sentence('今天放假'), /^文件读不懂，/);
  assert.match(sentence(JSON.stringify({ year: 2028, days: [{ name: '元旦' }] })), /days\[0\]/);
});

test('what a form kept in other days is no reason to fail', () => {
  assert.deepEqual(readMarks('[1,'), {});
  assert.deepEqual(readMarks('{"2027-01-01":1,"2027-01-02":"元旦"}'), { '2027-01-02': '元旦' });
});
