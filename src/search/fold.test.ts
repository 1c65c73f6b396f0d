import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, foldKey } from './fold.ts';
import { gramsOf, gramsOfPhrase } from './grams.ts';

test('width, case, script and punctuation make no difference', () => {
  for (const [text, key] of [
    ['国办发〔2016〕80号', '国办发201680号'],
    ['国办发[2016]80号', '国办发201680号'],
    ['ＨＰＶ 疫苗', 'hpv疫苗'],
    ['衛生健康委員會', '卫生健康委员会'],
    ['乾隆', '干隆'],
    ['A、B。C\n\nD\tE', 'abc\nde'],
    ['\n\n甲', '甲'],
    ['①Ⅳ', '1iv'],
    ['𠮷野家', '𠮷野家'],
    ['()—…', ''],
  ] as const)
    assert.equal(foldKey(text), key, text);
});

test('each character of a key knows where it came from', () => {
  const text = '（Ａ）衛\n𠮷Ⅳ';
  const { key, places } = fold(text);
  assert.equal(key, 'a卫\n𠮷iv');
  assert.equal(places.length, key.length);
  assert.deepEqual(places, [1, 3, 4, 5, 5, 7, 7]);
});

test('a key folds to itself, and both ways to fold agree', () => {
  fc.assert(
    fc.property(anything(60), (text) => {
      const { key, places } = fold(text);
      assert.equal(places.length, key.length);
      assert.equal(foldKey(text), key);
      assert.equal(foldKey(key), key);
    }),
    { seed: 1, numRuns: 300 },
  );
});

test('whatever stands in a line is found by its grams', () => {
  const letters = fc.string({ unit: fc.constantFrom('政', '府', '公', '开', 'a', '1', '𠮷'), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(letters, fc.nat(), fc.nat(), (text, from, length) => {
      const characters = Array.from(text);
      const at = from % characters.length;
      const phrase = characters.slice(at, at + 1 + (length % 8)).join('');
      const grams = gramsOf(`别的\n${text}`);
      for (const gram of gramsOfPhrase(phrase)) assert.ok(grams.has(gram), `${gram} of ${phrase} in ${text}`);
    }),
    { seed: 2, numRuns: 300 },
  );
  assert.equal(gramsOf('甲乙\n丙').has('乙丙'), false, 'no phrase runs across a line break');
});

/** Any characters, halves of pairs and those that nobody has given a meaning among them. */
function anything(maxLength: number): fc.Arbitrary<string> {
  const character = fc
    .oneof(fc.nat(0x24f), fc.integer({ min: 0x2000, max: 0xffff }), fc.nat(0x10ffff))
    .map((code) => String.fromCodePoint(code));
  return fc.array(character, { maxLength }).map((characters) => characters.join(''));
}
