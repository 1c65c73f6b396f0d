import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { creditCodeCheckDigit, isCreditCode } from './credit-code.ts';

const CHARACTERS = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
const body = fc.array(fc.constantFrom(...CHARACTERS), { minLength: 17, maxLength: 17 }).map((characters) => characters.join(''));

function whole(text: string): string {
  return text + (creditCodeCheckDigit(text) ?? '?');
}

test('the example of GB 32100-2015', () => {
  assert.ok(isCreditCode('91350100M000100Y43'));
});

test('the check digit is the one that makes the weighted sum a multiple of 31', () => {
  fc.assert(
    fc.property(body, (text) => {
      const sum = Array.from(whole(text)).reduce((total, character, place) => {
        const weight = place === 17 ? 1n : 3n ** BigInt(place);
        return total + BigInt(CHARACTERS.indexOf(character)) * weight;
      }, 0n);
      assert.equal(sum % 31n, 0n);
    }),
  );
});

test('one wrong character is always found', () => {
  fc.assert(
    fc.property(body, fc.nat(17), fc.constantFrom(...CHARACTERS), (text, place, other) => {
      const code = whole(text);
      fc.pre(code.charAt(place) !== other);
      assert.ok(!isCreditCode(code.slice(0, place) + other + code.slice(place + 1)));
    }),
  );
});

test('two neighbours that change places are always found', () => {
  fc.assert(
    fc.property(body, fc.nat(16), (text, place) => {
      const code = whole(text);
      fc.pre(code.charAt(place) !== code.charAt(place + 1));
      assert.ok(!isCreditCode(code.slice(0, place) + code.charAt(place + 1) + code.charAt(place) + code.slice(place + 2)));
    }),
  );
});

test('letters that the standard leaves out, small letters and other lengths are no codes', () => {
  for (const text of ['', '9135010', '91350100m000100y43', '91350100I000100Y43', '91350100M000100Y433', ' 1350100M000100Y43'])
    assert.ok(!isCreditCode(text), text);
});
