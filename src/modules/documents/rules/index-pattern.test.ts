import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseIndexPattern, periodOf, USUAL_PATTERN, writeIndexNumber } from './index-pattern.ts';

const FACTS = { creditCode: '11610802016083285C', year: 2021, month: 4, serial: 3211 };

function written(text: string, facts = FACTS): string {
  const pattern = parseIndexPattern(text);
  assert.ok(pattern.ok, text);
  return writeIndexNumber(pattern.value, facts);
}

test('numbers are written as places write them: 《政府信息公开目录系统实施指引》 and its variants', () => {
  assert.equal(written(USUAL_PATTERN), '11610802016083285C/2021-03211');
  assert.equal(written('{orgCode}/{year}-{serial:5}'), '016083285/2021-03211');
  assert.equal(written('{creditCode}/{year}{month}-{serial:5}'), '11610802016083285C/202104-03211');
  // More than the digits hold: longer, never another number's.
  assert.equal(written('{orgCode}/{year}-{serial:3}'), '016083285/2021-3211');
});

test('serials begin anew each year, or each month where the pattern names it', () => {
  const period = (text: string) => {
    const pattern = parseIndexPattern(text);
    assert.ok(pattern.ok);
    return periodOf(pattern.value, 2021, 4);
  };
  assert.deepEqual([period(USUAL_PATTERN), period('{creditCode}/{year}{month}-{serial:5}')], [2021, 202104]);
});

test('a pattern that would give two documents one number, or that nobody can read, is refused in words', () => {
  for (const [text, kind] of [
    ['{creditCode}/{year}', 'noSerial'],
    ['{creditCode}/{year}-{serial:5}{serial:5}', 'noSerial'],
    ['{creditCode}/{serial:5}', 'noYear'],
    ['ABC/{year}-{serial:5}', 'noAgency'],
    ['{creditCode} {year}-{serial:5}', 'unreadable'],
    ['{creditCode}/{year}-{serial:9}', 'unreadable'],
    ['', 'noSerial'],
  ] as const) {
    const refused = parseIndexPattern(text);
    assert.deepEqual([text, refused.ok ? null : refused.error.kind], [text, kind]);
    assert.match(refused.ok ? '' : refused.error.message, /。$/);
  }
});
