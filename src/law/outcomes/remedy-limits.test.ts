import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePlainDate, type PlainDate } from '../../kernel/plain-date.ts';
import { stateCalendar } from '../calendar/state-calendar.ts';
import { remedyLimit, remedyLimitWords, type RemedyLimitKind } from './remedy-limits.ts';

const day = (text: string): PlainDate => {
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
};

// Kind, start, last day; counted by hand on a calendar.
const CASES: readonly (readonly [RemedyLimitKind, string, string | null, string])[] = [
  // 行政复议法 art 20: sixty days, over the end of February of a leap year.
  ['applyReview', '2024-01-02', '2024-03-04', 'the sixtieth day, 2 March 2024, is a Saturday'],
  ['applyReview', '2024-01-05', '2024-03-05', 'a leap day counts'],
  ['applyReview', '2023-01-05', '2023-03-06', 'none in 2023; before the new law too'],
  ['applyReview', '2024-12-31', '2025-03-03', 'over the end of the year; 1 March 2025 is a Saturday'],
  ['applyReview', '2007-01-05', null, 'there were no Regulations yet'],
  ['applyReviewUntold', '2024-02-29', '2025-02-28', 'a year from a leap day'],
  ['applyReviewUntold', '2023-12-31', null, 'the rule came with the law of 2024'],
  // 行政诉讼法 art 46: six months, at ends of months.
  ['suit', '2023-08-31', '2024-02-29', 'February has no 31st'],
  ['suit', '2022-08-31', '2023-02-28', 'nor a 29th in 2023'],
  ['suit', '2024-05-31', '2024-12-02', '30 November 2024 is a Saturday'],
  ['suit', '2024-12-31', '2025-06-30', 'June has 30 days'],
  ['suit', '2023-07-01', '2024-01-02', 'New Year’s Day is a holiday'],
  ['suit', '2023-08-15', '2024-02-18', 'the Spring Festival ends on 17 February, the Sunday after it is worked'],
  ['suit', '2014-11-30', '2015-02-28', 'three months by the old law, to the last day of February, a Saturday that was worked'],
  // 行政诉讼法 art 45.
  ['suitAfterReview', '2024-02-05', '2024-02-20', 'over the Spring Festival'],
  ['suitAfterReview', '2024-12-20', '2025-01-06', '4 January 2025 is a Saturday'],
  // Our own answers.
  [
    'answerSimpleReview',
    '2024-09-27',
    '2024-10-10',
    '29 and 30 September, 8 to 10 October: National Day lies between, 29 September is worked',
  ],
  ['answerSimpleReview', '2023-12-29', null, 'no 简易程序 before 2024'],
  ['answerReview', '2024-12-24', '2025-01-08', 'ten working days over New Year'],
  ['answerReview', '2023-12-22', '2024-01-02', 'ten days by the old law, the last one a holiday'],
  ['answerSuit', '2024-09-20', '2024-10-08', 'the fifteenth day, 5 October, lies in the holiday'],
  ['answerSuit', '2024-12-31', '2025-01-15', 'over the end of the year'],
  ['answerSuit', '2014-12-31', '2015-01-12', 'ten days by the old law, the last one a Saturday'],
  ['appeal', '2024-12-16', '2024-12-31', 'the last day of the year'],
];

test('time limits of remedies, at ends of months and years and over holidays', () => {
  for (const [kind, start, due, why] of CASES)
    assert.equal(remedyLimit(kind, day(start), stateCalendar())?.dueOn ?? null, due, `${kind} from ${start}: ${why}`);
});

test('what was read in no text says so', () => {
  const suit = remedyLimit('answerSuit', day('2024-09-20'), stateCalendar());
  assert.ok(suit !== null);
  assert.equal(
    remedyLimitWords(suit),
    '提交答辩状：自2024-09-20的次日起15日（行政诉讼法第六十七条，通行做法；最后一日2024-10-05是休息日，顺延），到2024-10-08为止。',
  );
  assert.equal(remedyLimit('applyReview', day('2024-09-20'), stateCalendar())?.practice, false);
});
