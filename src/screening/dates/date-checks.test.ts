import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainDate } from '../../kernel/plain-date.ts';
import { screen } from '../screener.ts';
import { compileWords } from '../words/compile-words.ts';
import { weekdayOf } from './weekday.ts';

const WORDS = compileWords([]);

function found(text: string): readonly string[] {
  const on = plainDate(2026, 11, 22);
  assert.ok(on);
  return screen([{ id: 'p', text }], WORDS, { on }).map(
    ({ code, quote, suggestion }) => `${code} ${quote}${suggestion === null ? '' : ` → ${suggestion}`}`,
  );
}

test('days of the week are the calendar’s', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1800, max: 2200 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, month, day) => {
        assert.equal(weekdayOf(year, month, day), new Date(Date.UTC(year, month - 1, day)).getUTCDay());
      },
    ),
  );
});

const CASES: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['2024年2月29日'],
  ['2023年2月29日', 'impossibleDate 2023年2月29日'],
  ['2月29日'],
  ['2月30日', 'impossibleDate 2月30日'],
  ['2026 年 4 月 31 日', 'impossibleDate 2026 年 4 月 31 日'],
  ['２０２６年４月３１日', 'impossibleDate ２０２６年４月３１日'],
  ['2026年13月', 'impossibleDate 2026年13月'],
  ['0月5日', 'impossibleDate 0月5日'],
  ['第13月30日'],
  ['4月31号楼'],
  ['2026-02-30', 'impossibleDate 2026-02-30'],
  ['GB/T 2312-1980、编号2026-02-30-7'],
  ['2026年11月22日（星期日）'],
  ['2026年11月22日（星期天）'],
  ['2026年11月22日（星期一）', 'weekdayMismatch 2026年11月22日（星期一 → 2026年11月22日（星期日'],
  ['2026年11月22日，周边'],
  ['11月22日（星期一）'],
  ['2026年11月1日至2026年10月1日', 'dateOrder 2026年11月1日至2026年10月1日'],
  ['2026年11月1日至10日'],
  ['2026年11月10日至1日', 'dateOrder 2026年11月10日至1日'],
  ['2026年12月25日至1月3日'],
  ['2026年11月1日印发，2026年10月1日的文件废止'],
  ['自2026年1月1日起施行，有效期至2025年12月31日', 'dateOrder 2026年1月1日起施行，有效期至2025年12月31日'],
  ['2026年至2021年规划', 'dateOrder 2026年至2021年'],
  ['2021—2025年规划'],
];

for (const [text, ...expected] of CASES) {
  test(`${text}: ${expected.length === 0 ? 'nothing' : expected.join()}`, () => {
    assert.deepEqual(found(text), expected);
  });
}
