import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainDate } from '../../kernel/plain-date.ts';
import { compileWords } from '../words/compile-words.ts';
import { screen } from '../screener.ts';
import type { ScreeningOptions } from '../options.ts';
import { passesLuhn } from './bank-card.ts';
import { idCheckDigit } from './id-card.ts';

const NO_WORDS = compileWords([]);

function found(text: string, options: Partial<ScreeningOptions> = {}): readonly string[] {
  const on = plainDate(2026, 11, 22);
  assert.ok(on);
  return screen([{ id: 'p', text }], NO_WORDS, { on, ...options }).map(({ code, quote, fix }) => `${code} ${quote} → ${fix ?? '—'}`);
}

/** Text, and what is found in it. */
const CASES: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['身份证11010519491231002X', 'idCard 11010519491231002X → 110***********002X'],
  ['身份证11010519491231002x。', 'idCard 11010519491231002x → 110***********002x'],
  ['身份证110105194912310021'],
  ['身份证11010519490231002X'],
  ['编号A11010519491231002X'],
  ['公民身份号码110105491231002', 'idCard 110105491231002 → 110********1002'],
  ['手机138 1234 5678', 'mobilePhone 138 1234 5678 → 138****5678'],
  ['１３８１２３４５６７８', 'mobilePhone １３８１２３４５６７８ → 138****5678'],
  ['共13812345678元'],
  ['12812345678'],
  ['（0531）86123456', 'landline （0531）86123456 → —'],
  ['卡号4111 1111 1111 1111'],
  ['卡号4367422251821026 495元', 'bankCard 4367422251821026 → 4367********1026'],
  ['卡号4367422251821027 495元'],
  ['护照E12345678', 'passport E12345678 → E1*****78'],
  ['鲁A·12345', 'vehiclePlate 鲁A·12345 → 鲁A***45'],
  ['京AD12345', 'vehiclePlate 京AD12345 → 京A***45'],
  ['京B2-20150001'],
  ['zhang.san@example.com', 'email zhang.san@example.com → z***@example.com'],
  ['xxgk@qinghe.gov.cn'],
  ['x@notgov.cn', 'email x@notgov.cn → x***@notgov.cn'],
  ['家住青禾县柳河镇东村三组12号。', 'homeAddress 青禾县柳河镇东村三组12号 → 青禾县柳河镇东村***'],
];

for (const [text, ...expected] of CASES) {
  test(`${text}: ${expected.length === 0 ? 'nothing' : expected.join()}`, () => {
    assert.deepEqual(found(text), expected);
  });
}

test('numbers and hosts that the office gave pass', () => {
  assert.deepEqual(
    found('电话0531-86123456、13812345678，邮箱a@b.org.cn', {
      publicNumbers: ['（0531）8612 3456', '138-1234-5678'],
      publicMailHosts: ['org.cn'],
    }),
    [],
  );
  assert.equal(found('a@x.gov.cn', { publicMailHosts: [] }).length, 1);
  assert.deepEqual(found('电话0531-86123456', { allowLandlines: true }), []);
});

test('check digits by the examples of the standards', () => {
  assert.equal(idCheckDigit('11010519491231002'), 'X');
  assert.equal(idCheckDigit('44052418800101001'), '4');
  assert.ok(passesLuhn('79927398713'));
  assert.ok(!passesLuhn('79927398710'));
});

test('a birthday after the day of screening is none', () => {
  const number = '11010520270101001';
  assert.deepEqual(found(`身份证${number}${idCheckDigit(number)}`), []);
});
